--TEST--
HttpRequest: one that an error handler has caught before its constructor ran to the end shows empty texts
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\HttpRequest;

set_error_handler(function (): bool {
    foreach (debug_backtrace() as $frame) {
        $request = $frame['object'] ?? null;
        if ($request instanceof HttpRequest) {
            $shown = $request->jsonSerialize();
            echo count($shown), ' ', implode(' ', array_keys($shown)), ' ', json_encode($request), "\n";
            usort($shown, fn (string $a, string $b) => $a <=> $b);
            var_dump($shown);
        }
    }
    return true;
});
$request = new HttpRequest('GET', 'https://store.example/', body: null);
echo json_encode($request, JSON_UNESCAPED_SLASHES), "\n";
?>
--EXPECT--
2 method url {"method":"","url":""}
array(2) {
  [0]=>
  string(0) ""
  [1]=>
  string(0) ""
}
{"method":"GET","url":"https://store.example/"}
