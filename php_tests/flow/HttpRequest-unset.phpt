--TEST--
HttpRequest: what ArrayObject has unset reads as empty text in dumps and JSON
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\HttpRequest;

$request = new HttpRequest('GET', 'https://store.example/');
$slots = new ArrayObject($request);
unset($slots['method'], $slots['url']);
$shown = $request->jsonSerialize();
echo count($shown), ' ', implode(' ', array_keys($shown)), ' ', json_encode($request), "\n";
usort($shown, fn (string $a, string $b) => $a <=> $b);
var_dump($shown);
var_dump($request);
?>
--EXPECTF--
2 method url {"method":"","url":""}
array(2) {
  [0]=>
  string(0) ""
  [1]=>
  string(0) ""
}
object(EpAccountTokens\HttpRequest)#%d (2) {
  ["method"]=>
  string(0) ""
  ["url"]=>
  string(0) ""
}
