--TEST--
TokenPage: functions and classes that take an object for an array break nothing
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token()]);
array_walk($page, fn ($value) => null);
echo as_text([count($page), as_text($page->find('account-1')), $page->accountNames(), iterator_count($page)]), "\n";

// PHP's array_walk() and ArrayObject write to readonly properties, those of PHP's own classes too.
foreach ([[], [5], [null], [[]], [new stdClass()], [token(), 'x'], 5, null, 'x', new stdClass()] as $new) {
    foreach ([
        fn ($page) => array_walk($page, function (&$value, $name) use ($new) { $value = $name === 'tokens' ? $new : $value; }),
        function ($page) use ($new) {
            $array = new ArrayObject($page);
            foreach (['tokens', 'limit', 'offset', 'totalAccounts', 'links'] as $name) {
                $array[$name] = $new;
            }
        },
        function ($page) {
            $array = new ArrayObject($page);
            unset($array['tokens'], $array['links']);
        },
    ] as $attempt) {
        $page = new TokenPage([token()]);
        try {
            $attempt($page);
        } catch (Throwable) {
            // Refused, so much the better.
        }
        foreach ([
            fn () => count($page),
            fn () => $page->find('account-1'),
            fn () => $page->accountNames(),
            fn () => iterator_to_array($page),
            fn () => print_r(clone $page, true),
        ] as $use) {
            try {
                $use();
            } catch (Throwable) {
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
[1,"token of account-1",{"account-1":"Analytical Engines Ltd"},1]
done
