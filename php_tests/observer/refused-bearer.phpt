--TEST--
Observer: a 401 is reported once it is known whether the request is sent again; where the bearer cannot be renewed, it is not
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$seen = [];
$observer = function ($t) use (&$seen): void {
    $seen[] = "$t->operation attempt $t->attempt status $t->status " . ($t->retryInMs === null ? 'not again' : "again in $t->retryInMs");
};
$show = function (string $what, Grant $grant) use ($server, $observer, &$seen): void {
    $ep = faulty_client($server, grant: $grant, observer: $observer, maxRetries: 0);
    $ep->accessToken();
    $seen = [];
    $server->plan(FaultyServer::TOKENS, Fault::answer(401));
    $outcome = outcome(fn () => $ep->loginWithPassword(...PASSWORD));
    echo "$what: $outcome\n  ", implode("\n  ", $seen), "\n";
    $server->clear();
};
$show('renewed', Grant::implicit('renewed'));
$server->plan(FaultyServer::BEARER, Fault::answer(200, FaultyServer::GOOD[FaultyServer::BEARER][1]));
$server->plan(FaultyServer::BEARER, Fault::answer(503));
$show('the renewal fails', Grant::implicit('fails'));
$show('a bearer that cannot be renewed', Grant::bearer('shop-bearer'));
$show('a callback gives another', Grant::callback(fn (bool $renew) => $renew ? 'new' : 'old'));
$show('a callback throws', Grant::callback(fn (bool $renew) => $renew ? throw new DomainException('of the shop') : 'old'));
$show('a callback gives nonsense', Grant::callback(fn (bool $renew) => $renew ? null : 'old'));
?>
--EXPECT--
renewed: TokenPage
  accessToken attempt 1 status 200 not again
  loginWithPassword attempt 1 status 401 again in 0
  loginWithPassword attempt 2 status 201 not again
the renewal fails: ServerErrorException 503, attempts 1
  accessToken attempt 1 status 503 not again
  loginWithPassword attempt 1 status 401 not again
a bearer that cannot be renewed: UnauthorizedException 401, attempts 1
  loginWithPassword attempt 1 status 401 not again
a callback gives another: TokenPage
  loginWithPassword attempt 1 status 401 again in 0
  loginWithPassword attempt 2 status 201 not again
a callback throws: DomainException: of the shop
  loginWithPassword attempt 1 status 401 not again
a callback gives nonsense: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, null returned
  loginWithPassword attempt 1 status 401 not again
