--TEST--
Stand-in: --tls-dir keeps a certificate for the names that it was asked for, and the one that clients trust it by
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--FILE--
<?php
require_once __DIR__ . '/../support/server.inc';

$folder = sys_get_temp_dir() . '/ep-stand-in-' . bin2hex(random_bytes(8));
register_shutdown_function(function () use ($folder): void {
    array_map(unlink(...), glob("$folder/*"));
    rmdir($folder);
});

/** Starts a server, and says as whom a client that trusts ca.pem alone accepts it. */
function accepted(string $names): string
{
    global $folder;
    $process = new ServerProcess(SERVER_PROGRAMS . '/commerce.php', ['--until-stdin-closes', "--tls-dir=$folder", "--tls-names=$names"]);
    $address = explode('https://', $process->line)[1];
    $accepted = [];
    foreach (['localhost', '127.0.0.1', 'stand-in', 'shop.test', 'other.test'] as $name) {
        $context = stream_context_create(['ssl' => ['cafile' => "$folder/ca.pem", 'peer_name' => $name]]);
        $accepted[] = @stream_socket_client("tls://$address", $code, $message, 15, context: $context) ? $name : null;
    }
    $process->stop();
    return implode(' ', array_filter($accepted));
}

echo accepted('stand-in'), "\n";
$kept = file_get_contents("$folder/ca.pem");
accepted('stand-in,::1');
echo 'after a restart: ', file_get_contents("$folder/ca.pem") === $kept ? 'the same' : 'another', "\n";
echo accepted('stand-in,shop.test'), "\n";
echo 'with a further name: ', file_get_contents("$folder/ca.pem") === $kept ? 'the same' : 'another', "\n";
printf("the key: %o\n", fileperms("$folder/server.pem") & 0777);
?>
--EXPECT--
localhost 127.0.0.1 stand-in
after a restart: the same
localhost 127.0.0.1 stand-in shop.test
with a further name: another
the key: 600
