--TEST--
Errors: every other 4xx is an ApiException itself, every 5xx a ServerErrorException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, maxRetries: 0);
$statuses = [402, 405, 406, 408, 409, 410, 413, 415, 418, 423, 425, 426, 428, 431, 451, 499, 500, 501, 502, 503, 504, 505, 511, 520, 599];
foreach ($statuses as $status) {
    $server->reply(TOKENS, $status, errors($status, 'Problem', 'authentication failed'));
    show((string) $status, fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
}
var_dump(count($server->log()) === count($statuses));
?>
--EXPECT--
402: ApiException 402, attempts 1
405: ApiException 405, attempts 1
406: ApiException 406, attempts 1
408: ApiException 408, attempts 1
409: ApiException 409, attempts 1
410: ApiException 410, attempts 1
413: ApiException 413, attempts 1
415: ApiException 415, attempts 1
418: ApiException 418, attempts 1
423: ApiException 423, attempts 1
425: ApiException 425, attempts 1
426: ApiException 426, attempts 1
428: ApiException 428, attempts 1
431: ApiException 431, attempts 1
451: ApiException 451, attempts 1
499: ApiException 499, attempts 1
500: ServerErrorException 500, attempts 1
501: ServerErrorException 501, attempts 1
502: ServerErrorException 502, attempts 1
503: ServerErrorException 503, attempts 1
504: ServerErrorException 504, attempts 1
505: ServerErrorException 505, attempts 1
511: ServerErrorException 511, attempts 1
520: ServerErrorException 520, attempts 1
599: ServerErrorException 599, attempts 1
bool(true)
