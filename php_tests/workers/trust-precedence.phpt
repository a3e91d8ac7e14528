--TEST--
A7: Trust: caFile alone, else curl.cainfo, openssl.cafile, openssl.capath, the first that is set
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$first = new Certificates();
$second = new Certificates();
$arguments = [
    __DIR__ . '/../support/scripts/trust.inc',
    'first', CommerceServer::start(tlsCert: $first->server())->tlsUri,
    'second', CommerceServer::start(tlsCert: $second->server())->tlsUri,
];
$sources = [
    'test.ca_file' => fn (Certificates $certificates) => $certificates->authority(),
    'curl.cainfo' => fn (Certificates $certificates) => $certificates->authority(),
    'openssl.cafile' => fn (Certificates $certificates) => $certificates->authority(),
    'openssl.capath' => fn (Certificates $certificates) => $certificates->hashedFolder(),
];
for (; count($sources) > 1; array_shift($sources)) {
    $names = array_keys($sources);
    $options = [];
    foreach ($names as $i => $name) {
        array_push($options, '-d', "$name=" . $sources[$name]($i === 0 ? $first : $second));
    }
    echo "$names[0] against ", implode(', ', array_slice($names, 1)), "\n", run_php([...load_extension(), ...$options, ...$arguments]);
}
// An empty setting is none.
echo "empty ones\n", run_php([
    ...load_extension(), '-d', 'curl.cainfo=', '-d', 'openssl.cafile=', '-d', "openssl.capath={$second->hashedFolder()}", ...$arguments,
]);
?>
--EXPECT--
test.ca_file against curl.cainfo, openssl.cafile, openssl.capath
  first: 2 tokens
  second: TlsFailedException, not sent
curl.cainfo against openssl.cafile, openssl.capath
  first: 2 tokens
  second: TlsFailedException, not sent
openssl.cafile against openssl.capath
  first: 2 tokens
  second: TlsFailedException, not sent
empty ones
  first: TlsFailedException, not sent
  second: 2 tokens
