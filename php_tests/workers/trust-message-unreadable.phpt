--TEST--
TlsFailedException: a place of trusted certificates that holds none, or is not there, is named
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
foreach ([
    'no certificates' => ['-d', 'test.ca_file=' . __FILE__],
    'not there' => ['-d', 'openssl.cafile=/no/such/file.pem'],
] as $what => $options) {
    echo run_php([...load_extension(), ...$options, __DIR__ . '/../support/scripts/trust_message.inc', $what, $server->tlsUri]);
}
echo count($server->log()), " requests\n";
?>
--EXPECT--
  no certificates: 77, the server cannot be verified, since no certificate to trust could be read: name a readable file in PEM form (trusted: caFile)
  not there: 77, the server cannot be verified, since no certificate to trust could be read: name a readable file in PEM form (trusted: the ini setting openssl.cafile)
0 requests
