--TEST--
switchAccount(): ends at an empty page and at the stated total, also where that lies
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$page = fn (int $from, int $count, array $meta = []) => [
    'data' => array_map(fn (int $n) => entry(['account_id' => "account-$n"]), $count ? range($from, $from + $count - 1) : []),
] + ($meta === [] ? [] : ['meta' => $meta]);
$total = fn (int $total) => ['results' => ['total' => $total]];
foreach ([
    'one page' => [$page(1, 100, $total(100))],
    'no total' => [$page(1, 100), $page(101, 30), $page(0, 0)],
    'total too large' => [$page(1, 100, $total(1_000_000)), $page(101, 30, $total(1_000_000)), $page(0, 0, $total(1_000_000))],
    'total grows' => [$page(1, 100, $total(150)), $page(101, 100, $total(250)), $page(201, 50, $total(250))],
    'short pages' => [$page(1, 20, $total(50)), $page(21, 20, $total(50)), $page(41, 10, $total(50))],
    'total of nought' => [$page(1, 2, $total(0))],
    'negative total' => [$page(1, 2, $total(-1))],
    'empty roster' => [$page(0, 0, $total(0))],
    'empty roster, no total' => [$page(0, 0)],
    'empty page at once, large total' => [$page(0, 0, $total(1_000_000))],
] as $what => $pages) {
    $service = new Service(...array_map(fn (array $reply) => answer(201, $reply), $pages));
    show($what, fn () => simulated($service)->switchAccount('held-token', 'account-0'));
    foreach ($service->requests as $request) {
        parse_str(parse_url($request->url, PHP_URL_QUERY), $query);
        echo '  ', json_encode($query['page']), "\n";
    }
    if (count($service->requests) !== count($pages)) {
        echo "  NOT all pages were read\n";
    }
}
?>
--EXPECT--
one page: AccountNotAvailableException
  {"limit":"100"}
no total: AccountNotAvailableException
  {"limit":"100"}
  {"limit":"100","offset":"100"}
  {"limit":"100","offset":"130"}
total too large: AccountNotAvailableException
  {"limit":"100"}
  {"limit":"100","offset":"100"}
  {"limit":"100","offset":"130"}
total grows: AccountNotAvailableException
  {"limit":"100"}
  {"limit":"100","offset":"100"}
  {"limit":"100","offset":"200"}
short pages: AccountNotAvailableException
  {"limit":"100"}
  {"limit":"100","offset":"20"}
  {"limit":"100","offset":"40"}
total of nought: AccountNotAvailableException
  {"limit":"100"}
negative total: AccountNotAvailableException
  {"limit":"100"}
empty roster: AccountNotAvailableException
  {"limit":"100"}
empty roster, no total: AccountNotAvailableException
  {"limit":"100"}
empty page at once, large total: AccountNotAvailableException
  {"limit":"100"}
