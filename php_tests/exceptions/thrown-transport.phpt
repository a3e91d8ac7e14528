--TEST--
Exceptions: what is thrown where no complete answer comes
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

$server = CommerceServer::start();
$listener = stream_socket_server('tcp://127.0.0.1:0');
$closed = stream_socket_get_name($listener, false);
fclose($listener);

echo carries(thrown(fn () => log_in(client("http://$closed")))), "\n";
// A file without a certificate: nothing can be trusted.
echo carries(thrown(fn () => log_in(client(str_replace('http:', 'https:', $server->baseUri), caFile: __FILE__)))), "\n";

$server->reply(CommerceServer::TOKENS_PATH, delay: 5000);
$e = thrown(fn () => log_in(client($server, timeout: 0.3)));
echo carries($e), "\n";
var_dump($e->elapsed >= 0.29 && $e->elapsed < 5.0);

$server->reply(CommerceServer::TOKENS_PATH, drop: true);
$e = thrown(fn () => log_in(client($server)));
echo short($e), ' ', show([$e->curlCode > 0, $e->sent, $e->attempts]), "\n";

$server->reply(CommerceServer::TOKENS_PATH, drop: true);
$e = thrown(fn () => client($server)->loginWithOidc('code', CommerceServer::REDIRECT_URI, str_repeat('v', 43)));
echo short($e), ' ', show([$e->curlCode > 0, $e->sent, $e->attempts, $e->getCode()]), "\n";
?>
--EXPECT--
ConnectionFailedException 0: curlCode=7 sent=false attempts=1 elapsed=ok
TlsFailedException 0: curlCode=77 sent=false attempts=1 elapsed=ok
TimeoutException 0: curlCode=28 sent=true attempts=1 elapsed=ok
bool(true)
ConnectionFailedException [true,true,1]
OutcomeUnknownException [true,true,1,0]
