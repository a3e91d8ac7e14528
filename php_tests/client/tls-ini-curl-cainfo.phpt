--TEST--
TLS: curl.cainfo is trusted where no caFile is given
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--INI--
curl.cainfo={PWD}/tls-ini-curl-cainfo-known.tmp.pem
--FILE--
<?php
require __DIR__ . '/../support/client.inc';
require __DIR__ . '/../support/tls.inc';

$base = __DIR__ . '/tls-ini-curl-cainfo';
$known = new TestAuthority($base, 'known');
$known->file();
$other = new TestAuthority($base, 'other');
$server = CommerceServer::start(tlsCert: $known->serverFile());
show('ini alone', fn () => count(client($server, baseUri: $server->tlsUri)->loginWithPassword(...ADA)));

// A caFile is trusted alone.
$server->clearLog();
show('caFile of another', fn () => count(client($server, baseUri: $server->tlsUri, caFile: $other->file())->loginWithPassword(...ADA)));
show_count($server);
?>
--CLEAN--
<?php
require __DIR__ . '/../support/tls.inc';
remove_test_files(__DIR__ . '/tls-ini-curl-cainfo');
?>
--EXPECT--
ini alone: 2
caFile of another: TlsFailedException, not sent
the server saw 0 requests
