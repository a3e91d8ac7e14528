<?php
require __DIR__ . '/../support/client.inc';

$base = __DIR__ . '/tls-ini-openssl-cafile';
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
