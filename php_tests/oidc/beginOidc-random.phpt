--TEST--
S5: beginOidc(): state and verifier are 256 random bits each, and do not come again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
$seen = $bits = [];
for ($i = 0; $i < 1000; $i++) {
    $login = $ep->beginOidc(ENDPOINT, REDIRECT);
    foreach ([$login->state, $login->codeVerifier] as $text) {
        if (!preg_match('/^[A-Za-z0-9_-]{43}$/D', $text)) {
            echo "ODD: $text\n";
        }
        $seen[$text] = true;
        foreach (str_split($text) as $place => $character) {
            $bits[$place][$character] = true;
        }
    }
}
echo count($seen), " different texts\n";
// 43 characters hold 258 bits: the last one has four of its own, so it takes 16 of the 64 values.
echo 'values at a place: ', min(array_map(count(...), array_slice($bits, 0, 42))), ' and ', count($bits[42]), "\n";
?>
--EXPECT--
2000 different texts
values at a place: 64 and 16
