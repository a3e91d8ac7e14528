--TEST--
Token: functions and classes that take an object for an array do not reach secret and dates, and break nothing
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\{Grant, TokenPage};

$token = token();
array_walk($token, fn ($value) => null);
array_walk_recursive($token, fn ($value) => null);
$page = new TokenPage([$token]);
var_dump($token->toArray() === stored_token(), $token->accountId, $page->find('account-1') === $token, $page->accountNames());

// PHP's array_walk() and ArrayObject write to readonly properties, those of PHP's own classes too. What is hidden they do not find.
$names = ['type', 'accountId', 'accountName', 'accountMemberId', 'token', 'expires', 'obtained'];
foreach (['x', 5, null, ['x'], new stdClass()] as $new) {
    $write = function (&$value) use ($new): void {
        $value = $new;
    };
    foreach ([
        fn ($token) => array_walk($token, $write),
        fn ($token) => array_walk_recursive($token, $write),
        function ($token) use ($write) {
            $array = (array) $token;
            array_walk($array, $write);
        },
        function ($token) use ($names, $new) {
            $array = new ArrayObject($token);
            foreach ($names as $name) {
                $array[$name] = $new;
            }
        },
        function ($token) use ($names) {
            $array = new ArrayObject($token);
            foreach ($names as $name) {
                unset($array[$name]);
            }
        },
        function ($token) use ($write) {
            foreach (new ArrayIterator($token) as &$value) {
                $write($value);
            }
        },
    ] as $i => $attempt) {
        $token = token();
        try {
            $attempt($token);
        } catch (Throwable) {
            // Refused, so much the better.
        }
        $same = $token->token === 'header.payload.signature' && as_text([as_text($token->expires), as_text($token->obtained)]) === as_text([as_text(token()->expires), as_text(token()->obtained)])
            && $token->isExpired(utc('2024-06-28 11:59:59')) === false && $token->toArray()['token'] === 'header.payload.signature';
        echo $same ? '' : "attempt $i with " . get_debug_type($new) . ": CHANGED\n";
        $client = new EpAccountTokens(Grant::bearer('shop'), 'http://127.0.0.1:1', maxRetries: 0);
        foreach ([
            fn () => (new TokenPage([$token]))->find('account-1'),
            fn () => (new TokenPage([$token]))->accountNames(),
            fn () => $client->refresh($token),
            fn () => serialize(clone $token) . print_r($token, true) . json_encode($token),
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
bool(true)
string(9) "account-1"
bool(true)
array(1) {
  ["account-1"]=>
  string(22) "Analytical Engines Ltd"
}
done
