--TEST--
Weak references: an object whose end has begun is not given out any more, whatever runs when its parts go
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;
use EpAccountTokens\TokenPage;

$farewells = new WeakMap();
foreach ([
    'client' => fn (Farewell $farewell) => simulated(new Service(), observer: static fn () => $farewell),
    'grant' => fn (Farewell $farewell) => Grant::callback(static fn () => $farewell),
    'iterator' => function (Farewell $farewell) use ($farewells) {
        $token = held_token();
        $farewells[$token] = $farewell;
        return simulated(new Service())->eachToken(new TokenPage([$token]));
    },
    'Token' => function (Farewell $farewell) use ($farewells) {
        $token = held_token();
        $farewells[$token->obtained] = $farewell;
        return $token;
    },
    'AccessToken' => function (Farewell $farewell) use ($farewells) {
        $token = new AccessToken('bearer', new DateTimeImmutable('2031-01-01'));
        $farewells[$token->expires] = $farewell;
        return $token;
    },
    'OidcLogin' => function (Farewell $farewell) use ($farewells) {
        $login = simulated(new Service())->beginOidc('https://id.example/authorize', 'https://shop.example/callback', 'account-management');
        $farewells[$login->createdAt] = $farewell;
        return $login;
    },
] as $what => $make) {
    $reference = null;
    $object = $make(new Farewell(function () use ($what, &$reference): void {
        echo "$what: ", get_debug_type($reference->get()), "\n";
    }));
    $reference = WeakReference::create($object);
    unset($object);
}
?>
--EXPECT--
client: null
grant: null
iterator: null
Token: null
AccessToken: null
OidcLogin: null
