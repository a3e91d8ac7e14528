--TEST--
A3: baseUri: what is no origin, or would send secrets in the clear, is a ValueError that never shows the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

foreach ([
    '', ' ', '/', '//useast.example', 'useast.example', 'useast.example:443', 'https:', 'https:/', 'https://', 'https:///', 'https://:443', 'https:useast.example',
    ' https://useast.example', 'https://useast.example ', "https://useast.example\n", "https://useast.example\0", "https://use\tast.example",
    'http://useast.example', 'http://useast.api.elasticpath.com', 'http://192.0.2.1', 'http://0.0.0.0', 'http://[::]', 'http://[::ffff:127.0.0.1]', 'http://[2001:db8::1]',
    'http://localhost.useast.example', 'http://127.0.0.1.useast.example', 'http://useast.localhost', 'http://128.0.0.1', 'http://126.255.255.255',
    'ftp://useast.example', 'file:///useast', 'file://localhost/useast', 'javascript:useast', 'data:text/plain,useast', 'gopher://useast.example', 'httpss://useast.example', 'http+unix://useast',
    'https://user@useast.example', 'https://user:pass@useast.example', 'https://@useast.example', 'https://useast.example@evil.example', 'https://evil.example\\@useast.example',
    'https://useast.example/v2', 'https://useast.example//', 'https://useast.example/./v2', 'https://useast.example/../', 'https://useast.example/%2e%2e/',
    'https://useast.example?', 'https://useast.example/?a=b', 'https://useast.example#', 'https://useast.example/#f', 'https://useast.example;a',
    'https://useast.example:0x1bb', 'https://useast.example:99999', 'https://useast.example:-1', 'https://useast.example:a', 'https://useast.example:443:443',
    'https://use ast.example', 'https://use%61st.example', 'https://useast.exämple', "https://useast\u{3002}example", "https://us\u{435}ast.example", "https://use\xFFast.example",
    'https://[useast]', 'https://[::1', 'https://::1', 'https://[::1]x', 'https://useast.example\\', 'https:\\\\useast.example', 'https://useast_example"', 'https://<useast>', 'https://useast.example,b',
    'https://' . str_repeat('a', 254), 'https://' . str_repeat('useast.', 400) . 'example',
] as $uri) {
    try {
        new EpAccountTokens(Grant::implicit('client'), $uri);
        echo 'ACCEPTED: ', json_encode($uri, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
    } catch (ValueError $error) {
        $messages[complaint($error)][] = $uri;
        echo shows($error, 'useast') ? "SHOWN: {$error->getMessage()}\n" : '';
    }
}
echo array_sum(array_map(count(...), $messages)), " rejected\n";
ksort($messages);
foreach (array_keys($messages) as $message) {
    echo "$message\n";
}
?>
--EXPECT--
74 rejected
$baseUri must be an absolute URL
$baseUri must be at most 2048 bytes long
$baseUri must be https, or http to 127.0.0.0/8, [::1] or localhost
$baseUri must be printable ASCII without spaces
$baseUri must begin with https://
$baseUri must have a host name or an IP address
$baseUri must not be empty
$baseUri must not have a backslash or percent sign
$baseUri must not have a path
$baseUri must not have a query or fragment
$baseUri must not have a user name or password
