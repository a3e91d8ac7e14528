--TEST--
EpAccountTokens: named arguments, in any order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 10);
$ep = new EpAccountTokens(
    userAgentSuffix: 'shop',
    lowercaseUsernames: true,
    ipVersion: 4,
    headers: ['EP-Channel' => 'web'],
    proxy: null,
    caFile: null,
    connectTimeout: 60.0,
    timeout: 60.0,
    baseUri: $server->baseUri,
    grant: Grant::bearer(token: 'shop-bearer'),
);
foreach ([
    fn () => $ep->loginWithPassword(limit: 1, password: 'c', username: 'b', passwordProfileId: 'a'),
    fn () => $ep->loginWithOidc(limit: 2, codeVerifier: str_repeat('c', 43), redirectUri: 'b', authorizationCode: 'a'),
    fn () => $ep->loginWithOneTimePassword(limit: 3, oneTimePasswordToken: 'c', username: 'b', passwordProfileId: 'a'),
    fn () => $ep->selfSignup(limit: 4, familyName: 'h', middleName: 'g', givenName: 'f', email: 'e', name: 'd', password: 'c', username: 'b', passwordProfileId: 'a'),
    fn () => $ep->listTokens(offset: 6, limit: 5, heldToken: 'a'),
    fn () => $ep->switchAccount(accountId: 'account-1', heldToken: 'a'),
] as $call) {
    $call();
    $request = $server->lastRequest();
    echo $request->path, ' ', json_encode(array_diff_key($request->json()['data'], ['type' => 0, 'authentication_mechanism' => 0])), "\n";
}
?>
--EXPECT--
/v2/account-members/tokens?page%5Blimit%5D=1 {"password_profile_id":"a","username":"b","password":"c"}
/v2/account-members/tokens?page%5Blimit%5D=2 {"oauth_authorization_code":"a","oauth_redirect_uri":"b","oauth_code_verifier":"ccccccccccccccccccccccccccccccccccccccccccc"}
/v2/account-members/tokens?page%5Blimit%5D=3 {"password_profile_id":"a","username":"b","one_time_password_token":"c"}
/v2/account-members/tokens?page%5Blimit%5D=4 {"password_profile_id":"a","username":"b","password":"c","name":"d","email":"e","given_name":"f","middle_name":"g","family_name":"h"}
/v2/account-members/tokens?page%5Blimit%5D=5&page%5Boffset%5D=6 []
/v2/account-members/tokens?page%5Blimit%5D=100 []
