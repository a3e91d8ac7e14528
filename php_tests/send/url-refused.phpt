--TEST--
A3: send(): a URL that leads elsewhere, or that others may read otherwise, is a ValueError that never shows it, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$ep = client($server);
$urls = [
    '', 'v2/carts', '?secret', 'https://secret.example/v2', "$server->baseUri@secret.example/", '//secret.example/', '/v2//secret',
    '/v2/../secret', '/v2/./secret', '/v2/secret/..', '/v2/%2e%2e/secret', '/v2/%2E./secret', '/v2/.%2e/secret', '/v2/%2e', '/v2/secret%2f..%2fa',
    '/v2/secret%5C..%5Ca', '/v2/..;secret/a', '/v2#secret', '/secret carts', "/secret\r\nX: y", "/secret\0", "/secret\x7f", '/sécret', '/secret\\..', '/secret%', '/secret%4',
    '/secret%4x', '/secret"', '/secret<>', '/[secret]', '/secret?a={b}', '/' . str_repeat('secret', 1366),
];
foreach ($urls as $url) {
    $thrown = thrown_by(fn () => $ep->send(request($url)));
    echo short_name($thrown), ': ', complaint($thrown), shows($thrown, 'secret') || shows($thrown, 'sécret') ? ' SHOWN' : '', "\n";
}
echo sent($ep, request('/' . str_repeat('a', 8191))), "\n";
show_count($server);
?>
--EXPECT--
ValueError: $request must be a request that can be sent: the URL must not be empty
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must not have "//" in its path
ValueError: $request must be a request that can be sent: the URL must not have "//" in its path
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a "." or ".." in its path, escaped or not
ValueError: $request must be a request that can be sent: the URL must not have a fragment
ValueError: $request must be a request that can be sent: the URL must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the URL must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the URL must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the URL must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the URL must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must consist of URL characters and whole percent-escapes
ValueError: $request must be a request that can be sent: the URL must be at most 8192 bytes long
404
the server saw 2 requests
