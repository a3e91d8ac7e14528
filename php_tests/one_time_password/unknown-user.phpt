--TEST--
requestOneTimePassword(): does not tell whether the user exists
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
outcomes([
    'known' => fn () => $ep->requestOneTimePassword(...ONE_TIME_PASSWORD),
    'unknown' => fn () => $ep->requestOneTimePassword(REALM, PROFILE, 'who@example.com'),
]);
[, $known, $unknown] = $server->log();
echo "$known->status $unknown->status\n";
echo count($server->state()['one_time_passwords']), " code made\n";
?>
--EXPECT--
known: null
unknown: null
202 202
1 code made
