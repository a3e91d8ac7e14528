--TEST--
F3: TlsFailedException: says what is wrong with the certificate, and whom the client trusts
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$others = new Certificates();
$arguments = [__DIR__ . '/../support/scripts/trust_message.inc'];
foreach ([
    'ended' => $certificates->server(days: 0),
    'of another host' => $certificates->server('DNS:other.example,IP:127.0.0.2'),
    'by another authority' => $others->server(),
    'self-signed' => $certificates->selfSigned(),
] as $what => $file) {
    // The variable keeps the server alive.
    $servers[] = CommerceServer::start(tlsCert: $file);
    array_push($arguments, $what, end($servers)->tlsUri);
}
echo run_php([...load_extension(), '-d', "test.ca_file={$certificates->authority()}", ...$arguments]);
?>
--EXPECT--
  ended: 60, the server has a certificate that has ended (expired), its own or one of its issuers': have it renewed, or set this machine's clock (trusted: caFile)
  of another host: 60, the server has a certificate of another host: check the host name in the address, or have a certificate made for it (trusted: caFile)
  by another authority: 60, the server has a certificate whose issuer is not known: trust that authority, or have all certificates up to a trusted one sent (trusted: caFile)
  self-signed: 60, the server has a certificate whose issuer is not known: trust that authority, or have all certificates up to a trusted one sent (trusted: caFile)
