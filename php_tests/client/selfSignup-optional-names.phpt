--TEST--
selfSignup(): a name that is null is left out, an empty one is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 3);
$ep = scripted_client($server);
$required = ['profile-1', 'ada', 'the-password', 'Ada Byron', 'ada@example.com'];

foreach ([
    ['givenName' => null, 'middleName' => null, 'familyName' => null],
    ['givenName' => '', 'middleName' => '', 'familyName' => ''],
    ['middleName' => 'Ada', 'familyName' => ''],
] as $names) {
    $ep->selfSignup(...$required, ...$names);
    echo json_encode(array_diff_key($server->lastRequest()->json()['data'], array_flip([
        'type', 'authentication_mechanism', 'password_profile_id', 'username', 'password', 'name', 'email',
    ]))), "\n";
}
?>
--EXPECT--
[]
{"given_name":"","middle_name":"","family_name":""}
{"middle_name":"Ada","family_name":""}
