--TEST--
A3: proxy: an http or https URL, with credentials or without; a wrong one is a ValueError that never shows the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

foreach ([
    null,
    'http://proxy.example:3128',
    'http://proxy.example:3128/',
    'https://proxy.example',
    'http://user:p%40ss@proxy.example:3128',
    'http://[2001:db8::1]:3128',
    'http://192.0.2.1:3128',
] as $proxy) {
    show(json_encode($proxy, JSON_UNESCAPED_SLASHES), fn () => new EpAccountTokens(Grant::implicit('client'), proxy: $proxy));
}
foreach ([
    '', 'secret.example', 'secret.example:3128', '//secret.example', 'http://', 'http:', 'http://:3128',
    'socks5://secret.example', 'socks5h://secret.example', 'socks4://secret.example', 'ftp://secret.example', 'file:///secret',
    'http://secret.example/path', 'http://secret.example?a', 'http://secret.example/?a', 'http://secret.example#f', 'http://secret.example:99999',
    "http://secret.example\r\nX-Header: a", "http://secret.example\0", ' http://secret.example', 'http://secret.exämple', 'http://sec ret.example',
    'http://user:secret@', 'http://user:secret@proxy.example/path', 'http://' . str_repeat('secret', 400) . '.example',
] as $proxy) {
    try {
        new EpAccountTokens(Grant::implicit('client'), proxy: $proxy);
        echo 'ACCEPTED: ', json_encode($proxy), "\n";
    } catch (ValueError $error) {
        $messages[] = complaint($error);
        echo shows($error, 'secret') ? "SHOWN\n" : '';
    }
}
echo count($messages), ' rejected: ', implode("\n", array_unique($messages)), "\n";
?>
--EXPECT--
null: EpAccountTokens
"http://proxy.example:3128": EpAccountTokens
"http://proxy.example:3128/": EpAccountTokens
"https://proxy.example": EpAccountTokens
"http://user:p%40ss@proxy.example:3128": EpAccountTokens
"http://[2001:db8::1]:3128": EpAccountTokens
"http://192.0.2.1:3128": EpAccountTokens
25 rejected: $proxy must be a URL such as http://user:pass@host:port or https://host:port
