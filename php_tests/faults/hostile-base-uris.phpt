--TEST--
A3: base URIs that would lead elsewhere are refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
foreach ([
    'http://api.example', 'http://127.0.0.1.example', 'http://localhost.example', 'http://[::2]', 'http://2130706433', 'http://0x7f.1', 'http://127.1', 'http://0177.0.0.1',
    'https://user@api.example', 'https://user:pass@api.example', 'https://api.example@evil.example', 'https://api.example\\@evil.example', 'https://evil.example#@api.example',
    'https://evil.example?@api.example', 'https://api.example/path', 'https://api.example/%2e%2e/', 'https://api.example#', 'https://api.example?', 'https://api.example/?q=1',
    'file:///etc/passwd', 'ftp://api.example', 'gopher://api.example', 'javascript:x', '//api.example', 'api.example', 'https:api.example', 'https:///api.example', '',
    'https://', 'https://api.example:99999', 'https://api.example:x', "https://api.example\n", "https://api.example\r\nX: y", "https://api\0.example", ' https://api.example',
    'https://api%2eexample', 'https://api_exämple', 'https://аpi.example', 'https://api.example/../..', 'https://' . str_repeat('a.', 130) . 'example',
] as $uri) {
    try {
        $taken = (new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: $uri))->baseUri();
        // Other ways to write 127.0.0.1 are refused, or say what they are.
        if ($taken !== 'http://127.0.0.1') {
            echo json_encode($uri), " is taken as $taken\n";
        }
    } catch (ValueError) {
    }
}
foreach (['https://api.example', 'https://API.example/', 'https://api.example:8443', 'http://127.0.0.1:1', 'http://127.9.9.9', 'http://[::1]:80', 'http://localhost', 'HTTPS://api.example'] as $uri) {
    echo $uri, ' → ', (new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: $uri))->baseUri(), "\n";
}
?>
--EXPECT--
https://api.example → https://api.example
https://API.example/ → https://API.example
https://api.example:8443 → https://api.example:8443
http://127.0.0.1:1 → http://127.0.0.1:1
http://127.9.9.9 → http://127.9.9.9
http://[::1]:80 → http://[::1]:80
http://localhost → http://localhost
HTTPS://api.example → https://api.example
