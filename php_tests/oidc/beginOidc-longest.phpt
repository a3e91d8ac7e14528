--TEST--
beginOidc(): the longest arguments give a login that can be stored and comes back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\OidcLogin;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
$long = fn (string $begin, int $length, string $with) => $begin . str_repeat($with, $length - strlen($begin));
// All of it is escaped, so it takes three times the space.
$login = $ep->beginOidc(
    $long('https://idp.example/?', 4096, 'x'),
    $long('https://shop.example/', 4096, '/'),
    str_repeat('&', 1024),
    str_repeat(' ', 1024),
    array_fill_keys(['prompt', 'display', 'ui_locales', 'ep_report_callback_replay_error'], str_repeat('%', 1024)),
);
parse_str(parse_url($login->authorizationUrl, PHP_URL_QUERY), $parameters);
var_dump($parameters['redirect_uri'] === $login->redirectUri, strlen($parameters['prompt']), strlen($parameters['state']));
var_dump(outcome(fn () => OidcLogin::fromArray($login->toArray())), outcome(fn () => unserialize(serialize($login))));
?>
--EXPECT--
bool(true)
int(1024)
int(43)
string(9) "OidcLogin"
string(9) "OidcLogin"
