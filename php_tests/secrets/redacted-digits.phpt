--TEST--
Secrets: the digits that stand for a secret are the same in every dump of this process, and others for another secret
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, HttpRequest, HttpResponse, OidcLogin, Token};

/** @return list<string> what stands for a secret in the text, without repeats */
function digits(string $text): array
{
    preg_match_all('/\*\*\* [0-9a-f]{6}(?![0-9a-f])/', $text, $found);
    return array_values(array_unique($found[0]));
}

$secret = str_repeat('SENTINEL', 6);
$text = '';
foreach ([
    token(token: $secret),
    clone token(token: $secret),
    Token::fromArray(token(token: $secret)->toArray()),
    new AccessToken($secret),
    new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', $secret),
    new HttpRequest('POST', 'https://any.example/', ['X' => $secret], $secret),
    new HttpResponse(200, [], $secret),
] as $value) {
    foreach (['var_dump', 'print_r', 'var_export', 'debug_zval_dump', 'json_encode', 'cast', 'settype', 'error_log'] as $sink) {
        $written = written(sinks()[$sink], $value);
        $text .= $written;
        echo count(digits($written)) === 1 ? '' : get_class($value) . ", $sink: " . count(digits($written)) . " forms\n";
    }
}
$digits = digits($text);
echo count($digits), " form of one secret\n";

$others = [];
for ($i = 0; $i < 1000; $i++) {
    $others[] = ((array) new AccessToken("secret-$i"))['token'];
}
// Of 24 bits two may be the same by chance, once in 34 runs; three pairs are not seen in a lifetime.
var_dump(count(array_unique($others)) >= 998);

// No plain hash, which a list of passwords could be held against.
$hashes = implode(' ', array_map(fn (string $algorithm) => hash($algorithm, $secret), hash_algos()));
var_dump(str_contains($hashes, substr($digits[0], 4)));
?>
--EXPECT--
1 form of one secret
bool(true)
bool(false)
