--TEST--
TlsFailedException: names where the trust comes from
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$others = new Certificates();
$server = CommerceServer::start(tlsCert: $others->server());
foreach ([
    'caFile' => ['-d', "test.ca_file={$certificates->authority()}", '-d', "curl.cainfo={$others->authority()}"],
    'curl.cainfo' => ['-d', "curl.cainfo={$certificates->authority()}"],
    'openssl.cafile' => ['-d', "openssl.cafile={$certificates->authority()}"],
    'openssl.capath' => ['-d', "openssl.capath={$certificates->hashedFolder()}"],
    'none' => [],
] as $source => $options) {
    $output = run_php([...load_extension(), ...$options, __DIR__ . '/../support/scripts/trust_message.inc', $source, $server->tlsUri]);
    echo preg_replace('/: .* \(trusted:/', ' is set:', $output);
}
?>
--EXPECTF--
  caFile is set: caFile)
  curl.cainfo is set: the ini setting curl.cainfo)
  openssl.cafile is set: the ini setting openssl.cafile)
  openssl.capath is set: the ini setting openssl.capath)
  none is set: the system's certificates%S)
