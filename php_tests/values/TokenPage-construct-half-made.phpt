--TEST--
TokenPage: while its constructor still reads the arguments, a page can be used for nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/half_made.inc';

// A deprecated argument calls the error handler, and a backtrace hands it the object under construction.
set_error_handler(function (): bool {
    $early = debug_backtrace()[1]['object'];
    foreach ([
        'count' => fn () => count($early),
        'find' => fn () => $early->find('account-1'),
        'accountNames' => fn () => $early->accountNames(),
        'foreach' => function () use ($early) { foreach ($early as $token); },
        'tokens' => fn () => $early->tokens,
    ] as $what => $do) {
        try {
            $came = $do();
            echo "$what: ", $came ? 'something' : 'nothing', "\n";
        } catch (Error) {
            echo "$what: nothing\n";
        }
    }
    return true;
});
echo count(construct_with_fraction()), "\n";
?>
--EXPECT--
count: nothing
find: nothing
accountNames: nothing
foreach: nothing
tokens: nothing
0
