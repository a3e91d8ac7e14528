--TEST--
eachToken(): a destructor that goes with a token may use the iterator
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 2);
$farewells = new WeakMap();
foreach ([
    'rewind' => fn (Iterator $tokens) => $tokens->rewind(),
    'next' => fn (Iterator $tokens) => $tokens->next(),
    'several pages on' => fn (Iterator $tokens) => array_map(fn () => $tokens->next(), range(1, 9)),
    'to the end' => function (Iterator $tokens): void {
        while ($tokens->valid()) {
            $tokens->next();
        }
    },
] as $what => $use) {
    // The first token of the second page, which goes when the third page takes its place.
    $tokens = $ep->eachToken($page);
    $tokens->next();
    $tokens->next();
    $farewells[$tokens->current()] = new Farewell(fn () => $use($tokens));
    $tokens->next();
    $tokens->next();
    echo "$what: ", $tokens->valid() ? $tokens->current()->accountName : 'at the end', "\n";

    // Or when the first page does.
    $tokens = $ep->eachToken($page);
    $tokens->next();
    $tokens->next();
    $farewells[$tokens->current()] = new Farewell(fn () => $use($tokens));
    $tokens->rewind();
    echo '    rewound: ', $tokens->valid() ? $tokens->current()->accountName : 'at the end', "\n";
    $tokens->rewind();
    $names = array_map(fn ($token) => $token->accountName, iterator_to_array($tokens));
    echo '    again: ', count($names), ' ', json_encode($names === names_of_many()), "\n";
}
echo 'in use: ', EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
rewind: Branch 001
    rewound: Branch 001
    again: 250 true
next: Branch 006
    rewound: Branch 002
    again: 250 true
several pages on: Branch 014
    rewound: Branch 010
    again: 250 true
to the end: at the end
    rewound: at the end
    again: 250 true
in use: 0
