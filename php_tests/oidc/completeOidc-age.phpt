--TEST--
F28: completeOidc(): a login lasts 15 minutes, by this machine's clock
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 9);
$ep = scripted_client($server);
foreach ([
    'now',
    '-14 minutes',
    // It is a little more than 15 minutes by the time it is looked at.
    '-15 minutes',
    '-15 minutes -1 second',
    '-1 day',
    '1970-01-01T00:00:00Z',
    // A machine of the same shop whose clock is ahead.
    '+1 minute',
    '+16 minutes',
    '9999-12-31T23:59:59Z',
] as $createdAt) {
    echo "$createdAt: ", outcome(fn () => $ep->completeOidc(login(createdAt: new DateTimeImmutable($createdAt)), callback())), "\n";
}
show_count($server);
// Just before: ten seconds are enough for the slowest machine.
echo outcome(fn () => $ep->completeOidc(login(createdAt: new DateTimeImmutable('-15 minutes +10 seconds')), callback())), "\n";
// Other time zones are other words for the same moment.
echo outcome(fn () => $ep->completeOidc(login(createdAt: (new DateTimeImmutable())->setTimezone(new DateTimeZone('Pacific/Kiritimati'))), callback())), "\n";
?>
--EXPECT--
now: TokenPage
-14 minutes: TokenPage
-15 minutes: OidcException login_expired
-15 minutes -1 second: OidcException login_expired
-1 day: OidcException login_expired
1970-01-01T00:00:00Z: OidcException login_expired
+1 minute: TokenPage
+16 minutes: OidcException login_expired
9999-12-31T23:59:59Z: OidcException login_expired
the server saw 3 requests
TokenPage
TokenPage
