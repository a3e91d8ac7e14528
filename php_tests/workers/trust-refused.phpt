--TEST--
A7: Trust: an unknown authority, an expired certificate, a self-signed one and another host are refused, wherever the trust comes from; nothing is sent
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$others = new Certificates();
$servers = array_map(fn (string $file) => CommerceServer::start(tlsCert: $file), [
    'trusted' => $certificates->server(),
    'unknown authority' => $others->server(),
    'expired' => $certificates->server(days: 0),
    'self-signed' => $certificates->selfSigned(),
    'another host' => $certificates->server('DNS:other.example,IP:127.0.0.2'),
]);
$arguments = [__DIR__ . '/../support/scripts/trust.inc'];
foreach ($servers as $what => $server) {
    array_push($arguments, $what, $server->tlsUri);
}
$trusts = [
    'caFile' => ['-d', "test.ca_file={$certificates->authority()}"],
    'curl.cainfo' => ['-d', "curl.cainfo={$certificates->authority()}"],
    'openssl.cafile' => ['-d', "openssl.cafile={$certificates->authority()}"],
    'openssl.capath' => ['-d', "openssl.capath={$certificates->hashedFolder()}"],
    "the system's" => [],
];
foreach ($trusts as $trust => $options) {
    echo "$trust\n", run_php([...load_extension(), ...$options, ...$arguments]);
}
foreach ($servers as $what => $server) {
    echo "$what: ", count($server->log()), " requests\n";
}
?>
--EXPECT--
caFile
  trusted: 2 tokens
  unknown authority: TlsFailedException, not sent
  expired: TlsFailedException, not sent
  self-signed: TlsFailedException, not sent
  another host: TlsFailedException, not sent
curl.cainfo
  trusted: 2 tokens
  unknown authority: TlsFailedException, not sent
  expired: TlsFailedException, not sent
  self-signed: TlsFailedException, not sent
  another host: TlsFailedException, not sent
openssl.cafile
  trusted: 2 tokens
  unknown authority: TlsFailedException, not sent
  expired: TlsFailedException, not sent
  self-signed: TlsFailedException, not sent
  another host: TlsFailedException, not sent
openssl.capath
  trusted: 2 tokens
  unknown authority: TlsFailedException, not sent
  expired: TlsFailedException, not sent
  self-signed: TlsFailedException, not sent
  another host: TlsFailedException, not sent
the system's
  trusted: TlsFailedException, not sent
  unknown authority: TlsFailedException, not sent
  expired: TlsFailedException, not sent
  self-signed: TlsFailedException, not sent
  another host: TlsFailedException, not sent
trusted: 8 requests
unknown authority: 0 requests
expired: 0 requests
self-signed: 0 requests
another host: 0 requests
