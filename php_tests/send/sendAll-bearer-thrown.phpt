--TEST--
sendAll(): a bearer that cannot be had is thrown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
echo outcome(fn () => client($server, grant: Grant::implicit('nobody'))->sendAll([request(), request()])), "\n";
echo outcome(fn () => client($server, grant: Grant::callback(fn () => throw new DomainException('own words')))->sendAll([request()])), "\n";
show_log($server);
?>
--EXPECT--
UnauthorizedException 401, attempts 1
DomainException: own words
POST /oauth/access_token 401
