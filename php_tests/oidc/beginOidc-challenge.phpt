--TEST--
S5: beginOidc(): the challenge is the verifier's, by RFC 7636
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

function challenge(string $verifier): string
{
    return rtrim(strtr(base64_encode(hash('sha256', $verifier, true)), '+/', '-_'), '=');
}

// The RFC's own example shows that this is how to compute it.
var_dump(challenge(VERIFIER) === CHALLENGE);

$ep = new EpAccountTokens(Grant::implicit('public-client'));
$wrong = 0;
for ($i = 0; $i < 200; $i++) {
    $login = $ep->beginOidc(ENDPOINT, REDIRECT);
    parse_str(parse_url($login->authorizationUrl, PHP_URL_QUERY), $parameters);
    $wrong += $parameters['code_challenge'] !== challenge($login->codeVerifier);
    $wrong += $parameters['code_challenge_method'] !== 'S256';
    $wrong += $parameters['state'] !== $login->state;
}
echo "wrong: $wrong\n";
?>
--EXPECT--
bool(true)
wrong: 0
