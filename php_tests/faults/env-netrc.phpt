--TEST--
A6: neither .netrc nor .curlrc adds credentials
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$folder = sys_get_temp_dir() . '/ep-netrc-' . bin2hex(random_bytes(8));
mkdir($folder);
foreach (['.netrc', '_netrc'] as $name) {
    file_put_contents("$folder/$name", "machine 127.0.0.1 login mallory password planted\ndefault login mallory password planted\n");
}
file_put_contents("$folder/.curlrc", "header = \"X-Planted: yes\"\nproxy = http://127.0.0.1:9\n");
foreach (['HOME', 'CURL_HOME', 'XDG_CONFIG_HOME'] as $name) {
    putenv("$name=$folder");
}
putenv("NETRC=$folder/.netrc");
$server = FaultyServer::start();
echo outcome(fn () => faulty_client($server)->listTokens(HELD)), "\n";
echo outcome(fn () => faulty_client($server, 'accessToken')->accessToken(renew: true)), "\n";
foreach ($server->requests() as $request) {
    preg_match_all('/^Authorization: .*$/mi', $request['head'], $match);
    echo json_encode($match[0]), str_contains($request['head'], 'Planted') ? ' PLANTED' : '', "\n";
}
array_map(unlink(...), ["$folder/.netrc", "$folder/_netrc", "$folder/.curlrc"]);
rmdir($folder);
?>
--EXPECT--
TokenPage
AccessToken
["Authorization: Bearer shop-bearer\r"]
[]
