--TEST--
HttpRequest: what it is made of can be read, and not be changed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\HttpRequest;

$value = 'web';
$request = new HttpRequest('POST', 'https://any.example/', ['EP-Channel' => &$value, 'Accept' => 'application/json'], 'body');
$value = 'changed';
echo json_encode([$request->method, $request->url, $request->headers, $request->body], JSON_UNESCAPED_SLASHES), "\n";
$least = new HttpRequest('GET', 'https://any.example/');
echo json_encode([$least->headers, $least->body, isset($least->headers), isset($least->body), empty($least->body)]), "\n";
foreach (['method', 'url', 'headers', 'body'] as $name) {
    outcomes([
        "$name, =" => fn () => $request->$name = 'x',
        "$name, unset" => function () use ($request, $name): void { unset($request->$name); },
        "$name, reference" => function () use ($request, $name): void { $reference = &$request->$name; },
    ]);
}
outcomes([
    'element' => fn () => $request->headers['Accept'] = 'x',
    'new' => fn () => $request->other = 'x',
    'constructed again' => fn () => $request->__construct('GET', 'https://any.example/'),
    'serialize' => fn () => serialize($request),
    'unserialize' => fn () => unserialize('O:27:"EpAccountTokens\HttpRequest":0:{}'),
    'header no text' => fn () => new HttpRequest('GET', 'x', ['a' => 1]),
    'header without a name' => fn () => new HttpRequest('GET', 'x', ['a']),
]);
$clone = clone $request;
var_dump($clone == $request, $clone->headers === $request->headers, $clone->body);
?>
--EXPECT--
["POST","https://any.example/",{"EP-Channel":"web","Accept":"application/json"},"body"]
[[],"",true,true,true]
method, =: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$method
method, unset: Error: Cannot unset readonly property EpAccountTokens\HttpRequest::$method
method, reference: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$method
url, =: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$url
url, unset: Error: Cannot unset readonly property EpAccountTokens\HttpRequest::$url
url, reference: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$url
headers, =: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$headers
headers, unset: Error: Cannot unset readonly property EpAccountTokens\HttpRequest::$headers
headers, reference: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$headers
body, =: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$body
body, unset: Error: Cannot unset readonly property EpAccountTokens\HttpRequest::$body
body, reference: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$body
element: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$headers
new: Error: Cannot create dynamic property EpAccountTokens\HttpRequest::$other
constructed again: Error: Cannot modify readonly property EpAccountTokens\HttpRequest::$method
serialize: Exception: Serialization of 'EpAccountTokens\HttpRequest' is not allowed
unserialize: Exception: Unserialization of 'EpAccountTokens\HttpRequest' is not allowed
header no text: TypeError: $headers must map names to strings
header without a name: TypeError: $headers must map names to strings
bool(false)
bool(true)
string(4) "body"
