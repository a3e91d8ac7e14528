--TEST--
A11: Secrets: a reply that repeats the request's secrets passes none of them on
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{ApiException, Grant, Transfer};

$server = CommerceServer::start();
$transfers = new ArrayObject();
$observer = fn (Transfer $transfer) => $transfers[] = print_r($transfer, true);
$client = fn (Grant $grant) => new EpAccountTokens($grant, $server->baseUri, maxRetries: 0, observer: $observer);
$shop = $client(Grant::bearer('SENTINEL-bearer'));
$profile = CommerceServer::PASSWORD_PROFILE;
$tokens = CommerceServer::TOKENS_PATH;
$verifier = 'SENTINEL-' . str_repeat('v', 43);

/** All that an exception and those before it can tell. */
function told(Throwable $e): string
{
    $text = '';
    for (; $e; $e = $e->getPrevious()) {
        $text .= $e . $e->getTraceAsString() . print_r($e, true);
        foreach ((new ReflectionObject($e))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
            $text .= print_r($property->getValue($e), true);
        }
    }
    return $text;
}

foreach ([
    'password' => [$tokens, ['SENTINEL "quoted" \\ é🔑'], fn (#[SensitiveParameter] $secret) => $shop->loginWithPassword($profile, 'ada', $secret)],
    'code' => [$tokens, ['SENTINEL-code', $verifier], fn (#[SensitiveParameter] $code, #[SensitiveParameter] $verifier) => $shop->loginWithOidc($code, CommerceServer::REDIRECT_URI, $verifier)],
    'one-time password' => [$tokens, ['SENTINEL-otp'], fn (#[SensitiveParameter] $secret) => $shop->loginWithOneTimePassword($profile, 'ada', $secret)],
    'sign-up' => [$tokens, ['SENTINEL-password'], fn (#[SensitiveParameter] $secret) => $shop->selfSignup($profile, 'ada', $secret, 'Ada', 'ada@example.com')],
    'held token' => [$tokens, ['SENTINEL-held'], fn (#[SensitiveParameter] $secret) => $shop->listTokens($secret)],
    'held token, object' => [$tokens, ['SENTINEL-held'], fn (#[SensitiveParameter] $secret) => $shop->refresh(token(token: $secret))],
    'client secret' => [CommerceServer::BEARER_PATH, ['SENTINEL-secret'], fn (#[SensitiveParameter] $secret) => $client(Grant::clientCredentials('client', $secret))->accessToken()],
] as $what => [$path, $secrets, $call]) {
    $said = implode(' and ', [...$secrets, ...($path === $tokens ? ['SENTINEL-bearer'] : [])]);
    foreach ([400, 401, 403, 404, 409, 422, 429, 500, 503, 200, 302] as $status) {
        foreach ([
            'title' => ['errors' => [['title' => "no $said", 'status' => "$status"]]],
            'detail' => ['errors' => [['title' => 'Title', 'detail' => "authentication failed: $said$said", 'status' => "$status"], ['title' => $said, 'detail' => $said]]],
            'page' => "<html>$said</html>",
            'data' => ['data' => [['token' => $said, 'type' => $said, 'account_id' => $said]]],
        ] as $where => $body) {
            $server->reply($path, $status, $body, ['X-Echo' => rawurlencode($said), 'Location' => 'https://example.com/?' . rawurlencode($said)]);
            try {
                $call(...$secrets);
                echo "$what, $status, $where: nothing thrown\n";
            } catch (Exception $e) {
                if (str_contains(told($e), 'SENTINEL')) {
                    echo "$what, $status, $where: LEAKS in ", get_class($e), "\n";
                }
                if ($where === 'title' && $status < 500 && $status >= 400) {
                    $titles[$e->errors[0]->title] = true;
                }
            }
        }
    }
}
echo implode("\n", array_keys($titles)), "\n";
var_dump(str_contains(implode($transfers->getArrayCopy()), 'SENTINEL'), count($transfers));
?>
--EXPECT--
no *** and ***
no *** and *** and ***
no ***
bool(false)
int(308)
