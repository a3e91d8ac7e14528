--TEST--
A12: OidcLogin: functions that take an object for an array get no code redeemed under another state
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$write = function (&$value): void {
    $value = ['array'];
};
$attempts = [
    'array_walk' => fn ($login) => array_walk($login, $write),
    'ArrayObject, verifier' => function ($login): void { $array = new ArrayObject($login); $array['codeVerifier'] = str_repeat('x', 43); },
    'ArrayObject, int' => function ($login): void { $array = new ArrayObject($login); $array['state'] = 5; },
    'ArrayObject, unset' => function ($login): void { $array = new ArrayObject($login); unset($array['state']); },
    'ArrayIterator' => function ($login): void { foreach (new ArrayIterator($login) as &$value) { $value = 'x'; } },
];
if (PHP_VERSION_ID === 80200) {
    // There it writes what is readonly, of whatever class.
    $attempts['ArrayIterator'] = fn ($login) => null;
}
foreach ($attempts as $what => $attempt) {
    $login = login();
    try {
        $attempt($login);
    } catch (Throwable) {
        // Refused, so much the better.
    }
    $server->clearLog();
    $server->reply(TOKENS, 201, page(entry()));
    foreach (['', '5', 'x', 'Array'] as $state) {
        $outcome = outcome(fn () => $ep->completeOidc($login, callback(state: $state)));
        if ($outcome === 'TokenPage') {
            echo "$what: redeemed under \"$state\"\n";
        }
    }
    $server->clearReplies();
    var_dump($login->codeVerifier === VERIFIER);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
