--TEST--
beginOidc(): both URLs are https, or http to this machine
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
foreach ([
    'https://shop.example/callback',
    'https://shop.example',
    'https://shop.example:8443/callback?lang=en',
    'HTTPS://Shop.Example/Callback',
    'https://192.0.2.1/callback',
    'https://[2001:db8::1]/callback',
    'https://xn--bcher-kva.example/callback',
    'https://localhost/callback',
    'http://localhost/callback',
    'http://localhost:8000/callback',
    'http://127.0.0.1:8000/callback',
    'http://127.1.2.3/callback',
    'http://[::1]:8000/callback',
    'https://shop.example/a%20b?c=%26',
    'https://shop.example/callback?next=https://other.example/@x',
] as $url) {
    foreach (['endpoint' => [$url, REDIRECT], 'redirect' => [ENDPOINT, $url]] as $which => $urls) {
        $login = thrown_or(fn () => $ep->beginOidc(...$urls));
        if (!$login instanceof EpAccountTokens\OidcLogin) {
            echo "$which $url: {$login->getMessage()}\n";
        } elseif ($which === 'redirect' && ($login->redirectUri !== $url || !str_contains($login->authorizationUrl, '&redirect_uri=' . rawurlencode($url) . '&'))) {
            echo "redirect $url: CHANGED\n";
        }
    }
}
echo "all taken, to the letter\n";

function thrown_or(Closure $call): object
{
    try {
        return $call();
    } catch (Throwable $thrown) {
        return $thrown;
    }
}
?>
--EXPECT--
all taken, to the letter
