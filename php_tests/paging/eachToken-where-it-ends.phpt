--TEST--
B5: eachToken(): where it ends: at the stated total, at an empty page, at a page without a new account
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

function show_end(string $what, Closure $transport): void
{
    $requests = 0;
    $ep = simulated(function (HttpRequest $request) use ($transport, &$requests) {
        $requests++;
        return $transport($request);
    });
    echo "$what: ", summary($ep->eachToken($ep->listTokens('held-token', 10))), ", requests $requests\n";
}

$without_total = fn (Closure $roster) => function (HttpRequest $request) use ($roster) {
    $reply = json_decode($roster($request)->body, true);
    unset($reply['meta']['results']);
    return answer(201, $reply);
};
show_end('nobody', roster(0));
show_end('less than a page', roster(7));
show_end('just a page', roster(10));
show_end('two pages', roster(20));
show_end('two and a half', roster(25));
show_end('total too high', roster(25, 1_000_000));
show_end('total too low', roster(25, 12));
show_end('total 0', roster(25, 0));
show_end('negative total', roster(25, -5));
show_end('no total', $without_total(roster(25)));
show_end('no total, just a page', $without_total(roster(10)));
show_end('the same page for ever', fn () => roster(10, 1_000_000)(new HttpRequest('POST', 'https://any.example/?page[limit]=10')));
$second = 0;
show_end('a page that overlaps', function (HttpRequest $request) use (&$second) {
    $id = $second++ * 5;
    return answer(201, ['data' => array_map(fn (int $n) => entry(['account_id' => "account-$n"]), range($id + 1, min($id + 10, 18)))]);
});
?>
--EXPECT--
nobody: empty, requests 1
less than a page: account-1 … account-7 (7), requests 1
just a page: account-1 … account-10 (10), requests 1
two pages: account-1 … account-20 (20), requests 2
two and a half: account-1 … account-25 (25), requests 3
total too high: account-1 … account-25 (25), requests 4
total too low: account-1 … account-20 (20), requests 2
total 0: account-1 … account-10 (10), requests 1
negative total: account-1 … account-10 (10), requests 1
no total: account-1 … account-25 (25), requests 4
no total, just a page: account-1 … account-10 (10), requests 2
the same page for ever: account-1 … account-10 (10), requests 2
a page that overlaps: account-1 … account-18 (28), requests 4
