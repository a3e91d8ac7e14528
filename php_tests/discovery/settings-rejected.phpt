--TEST--
B2: authenticationSettings(): a wrong type is a ProtocolException that names the field, not its value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$good = ['relationships' => ['authentication_realm' => ['data' => ['id' => 'realm-1']]]];
foreach ([
    ['data' => ['SENTINEL']], ['data' => 'SENTINEL'], ['data' => null], [], ['data' => []],
    ['data' => ['relationships' => null]],
    ['data' => ['relationships' => 'SENTINEL']],
    ['data' => ['relationships' => ['authentication_realm' => []]]],
    ['data' => ['relationships' => ['authentication_realm' => ['data' => null]]]],
    ['data' => ['relationships' => ['authentication_realm' => ['data' => ['id' => null]]]]],
    ['data' => ['relationships' => ['authentication_realm' => ['data' => ['id' => 7]]]]],
    ['data' => $good + ['meta' => 'SENTINEL']],
    ['data' => $good + ['meta' => ['client_id' => 7]]],
    ['data' => $good + ['enable_self_signup' => 'true']],
    ['data' => $good + ['enable_self_signup' => 1]],
    ['data' => $good + ['auto_create_account_for_account_members' => 'SENTINEL']],
    ['data' => $good + ['account_member_self_management' => true]],
    ['data' => $good + ['account_management_authentication_token_timeout_secs' => '86400']],
    ['data' => $good + ['account_management_authentication_token_timeout_secs' => 86400.5]],
] as $reply) {
    $server->reply(SETTINGS_PATH, 200, json_encode((object) $reply));
    $thrown = thrown_by(fn () => $ep->authenticationSettings());
    echo short_name($thrown), " $thrown->status ", preg_replace('/^.*status 200: (.*?): the answer.*/', '$1', $thrown->getMessage()), shows($thrown, 'SENTINEL') ? ' SHOWN' : '', "\n";
}
echo preg_replace('/ \(request id \S+\)$/', '', $thrown->getMessage()), "\n";
foreach (['HTML' => '<html>', 'empty' => '', 'cut off' => '{"data":{', 'a list' => '[]', 'two' => '{}{}'] as $what => $body) {
    $server->reply(SETTINGS_PATH, 200, $body);
    echo "$what: ", outcome(fn () => $ep->authenticationSettings()), "\n";
}
?>
--EXPECT--
ProtocolException 200 data is not an object
ProtocolException 200 data is not an object
ProtocolException 200 data is not an object
ProtocolException 200 data is not an object
ProtocolException 200 data is not an object
ProtocolException 200 data.relationships.authentication_realm.data.id is missing
ProtocolException 200 data.relationships.authentication_realm.data.id is not where it belongs
ProtocolException 200 data.relationships.authentication_realm.data.id is not where it belongs
ProtocolException 200 data.relationships.authentication_realm.data.id is missing
ProtocolException 200 data.relationships.authentication_realm.data.id is missing
ProtocolException 200 data.relationships.authentication_realm.data.id is not a string
ProtocolException 200 data.meta.client_id is not where it belongs
ProtocolException 200 data.meta.client_id is not a string
ProtocolException 200 data.enable_self_signup is not true or false
ProtocolException 200 data.enable_self_signup is not true or false
ProtocolException 200 data.auto_create_account_for_account_members is not true or false
ProtocolException 200 data.account_member_self_management is not a string
ProtocolException 200 data.account_management_authentication_token_timeout_secs is not an integer
ProtocolException 200 data.account_management_authentication_token_timeout_secs is not an integer
GET /v2/settings/account-authentication: status 200: data.account_management_authentication_token_timeout_secs is not an integer: the answer is not one of this API: check the base URI, and what stands between
HTML: ProtocolException 200: the body is not a JSON object
empty: ProtocolException 200: the body is not a JSON object
cut off: ProtocolException 200: the body is not a JSON object
a list: ProtocolException 200: the body is not a JSON object
two: ProtocolException 200: the body is not a JSON object
