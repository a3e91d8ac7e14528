--TEST--
transport: is given every request, and its answers are read like the service's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;

$service = new Service(
    answer(200, ['access_token' => 'simulated-bearer', 'expires_in' => 3600]),
    answer(201, page(entry())),
    answer(201, page(entry(['token' => 'fresh-token']))),
    answer(202),
);
$ep = simulated($service, grant: Grant::implicit('public-client'), headers: ['EP-Channel' => 'web']);
$page = $ep->loginWithPassword('profile-1', 'ada@example.com', 'difference-engine', 10);
echo $ep->refresh($page->tokens[0])->token, "\n";
$ep->requestOneTimePassword('realm-1', 'profile-1', 'ada@example.com');
foreach ($service->requests as $request) {
    echo "\n", get_class($request), " $request->method $request->url\n";
    foreach ($request->headers as $name => $value) {
        echo "$name: ", strtr($value, ['/' . phpversion('ep_account_tokens') => '/VERSION', 'PHP/' . PHP_VERSION => 'PHP/VERSION']), "\n";
    }
    echo "$request->body\n";
}
?>
--EXPECT--
fresh-token

EpAccountTokens\HttpRequest POST https://useast.api.elasticpath.com/oauth/access_token
Content-Type: application/x-www-form-urlencoded
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
EP-Channel: web
grant_type=implicit&client_id=public-client

EpAccountTokens\HttpRequest POST https://useast.api.elasticpath.com/v2/account-members/tokens?page%5Blimit%5D=10
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer simulated-bearer
EP-Channel: web
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"profile-1","username":"ada@example.com","password":"difference-engine"}}

EpAccountTokens\HttpRequest POST https://useast.api.elasticpath.com/v2/account-members/tokens?page%5Blimit%5D=1
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer simulated-bearer
EP-Account-Management-Authentication-Token: account-token-1
EP-Channel: web
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"account_management_authentication_token"}}

EpAccountTokens\HttpRequest POST https://useast.api.elasticpath.com/v2/authentication-realms/realm-1/password-profiles/profile-1/one-time-password-token-request
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer simulated-bearer
EP-Channel: web
{"data":{"type":"one_time_password_token_request","username":"ada@example.com","purpose":"passwordless_authentication"}}
