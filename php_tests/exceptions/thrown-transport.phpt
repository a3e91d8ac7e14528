--TEST--
Exceptions: what is thrown where no complete answer comes
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

$server = CommerceServer::start();
// Bound, so that no other server is given it, but nobody listens.
$bound = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
$closed = stream_socket_get_name($bound, false);

echo carries(thrown_by(fn () => log_in(scripted_client("http://$closed", maxRetries: 0)))), "\n";
// A file without a certificate: nothing can be trusted.
echo carries(thrown_by(fn () => log_in(scripted_client(str_replace('http:', 'https:', $server->baseUri), maxRetries: 0, caFile: __FILE__)))), "\n";

$server->reply(CommerceServer::TOKENS_PATH, delay: 60_000);
$e = thrown_by(fn () => log_in(scripted_client($server, maxRetries: 0, timeout: BRIEF)));
echo carries($e), "\n";
var_dump($e->elapsed >= BRIEF - 0.01 && $e->elapsed < 60.0);

$server->reply(CommerceServer::TOKENS_PATH, drop: true);
$e = thrown_by(fn () => log_in(scripted_client($server, maxRetries: 0)));
echo short_name($e), ' ', as_text([$e->curlCode > 0, $e->sent, $e->attempts]), "\n";

$server->reply(CommerceServer::TOKENS_PATH, drop: true);
$e = thrown_by(fn () => scripted_client($server, maxRetries: 0)->loginWithOidc('code', CommerceServer::REDIRECT_URI, str_repeat('v', 43)));
echo short_name($e), ' ', as_text([$e->curlCode > 0, $e->sent, $e->attempts, $e->getCode()]), "\n";
?>
--EXPECT--
ConnectionFailedException 0: curlCode=7 sent=false attempts=1 elapsed=ok
TlsFailedException 0: curlCode=77 sent=false attempts=1 elapsed=ok
TimeoutException 0: curlCode=28 sent=true attempts=1 elapsed=ok
bool(true)
ConnectionFailedException [true,true,1]
OutcomeUnknownException [true,true,1,0]
