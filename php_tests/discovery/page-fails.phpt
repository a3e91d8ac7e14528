--TEST--
oidcProfiles(): a page that fails makes the call fail
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$profile = ['id' => 'a', 'name' => 'n'];
$server->reply(PASSWORD_PROFILES_PATH, 200, ['data' => [$profile], 'meta' => ['results' => ['total' => 3]]]);
$server->reply(PASSWORD_PROFILES_PATH, 403, errors(403, 'Forbidden'));
outcomes(['second page' => fn () => scripted_client($server)->passwordProfiles(REALM)]);
show_log($server);
?>
--EXPECT--
second page: ForbiddenException 403, attempts 1
GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Blimit%5D=100 200
GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Blimit%5D=100&page%5Boffset%5D=1 403
