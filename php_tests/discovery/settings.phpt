--TEST--
authenticationSettings(): what is absent or null is null, but for the realm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$realm = ['authentication_realm' => ['data' => ['id' => 'realm-1']]];
foreach ([
    'the realm alone' => ['relationships' => $realm],
    'nulls' => ['relationships' => $realm, 'meta' => null, 'enable_self_signup' => null, 'auto_create_account_for_account_members' => null, 'account_member_self_management' => null, 'account_management_authentication_token_timeout_secs' => null],
    'client id null' => ['relationships' => $realm, 'meta' => ['client_id' => null]],
    'false and 0' => ['relationships' => $realm, 'enable_self_signup' => false, 'account_management_authentication_token_timeout_secs' => 0],
    'hyphens' => ['relationships' => ['authentication-realm' => ['data' => ['id' => 'realm-2']]], 'meta' => ['client-id' => 'client-2'], 'enable-self-signup' => true, 'account-management-authentication-token-timeout-secs' => 60],
    'more' => ['relationships' => $realm + ['other' => 1], 'new' => ['field' => true]],
] as $what => $data) {
    $server->reply(SETTINGS_PATH, 200, ['data' => $data]);
    echo "$what: ", json_encode($ep->authenticationSettings()), "\n";
}
?>
--EXPECT--
the realm alone: {"realmId":"realm-1","clientId":null,"enableSelfSignup":null,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":null}
nulls: {"realmId":"realm-1","clientId":null,"enableSelfSignup":null,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":null}
client id null: {"realmId":"realm-1","clientId":null,"enableSelfSignup":null,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":null}
false and 0: {"realmId":"realm-1","clientId":null,"enableSelfSignup":false,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":0}
hyphens: {"realmId":"realm-2","clientId":"client-2","enableSelfSignup":true,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":60}
more: {"realmId":"realm-1","clientId":null,"enableSelfSignup":null,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":null}
