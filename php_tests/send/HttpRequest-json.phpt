--TEST--
HttpRequest::json(): writes as json_encode() does, and says so unless the headers say another type
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\HttpRequest;

final class Money implements JsonSerializable
{
    public function __construct(private mixed $amount)
    {
    }

    public function jsonSerialize(): mixed
    {
        return $this->amount instanceof Throwable ? throw $this->amount : $this->amount;
    }
}

foreach ([null, true, 0, 1.0, 0.1, 'a/ü"', [], (object) [], [1, 2], ['a' => ['b' => null]], new Money(5)] as $data) {
    $request = HttpRequest::json('POST', '/v2/carts', $data);
    echo $request->body, $request->body === json_encode($data) ? '' : ' DIFFERS', ' ', json_encode($request->headers, JSON_UNESCAPED_SLASHES), "\n";
}
echo json_encode(HttpRequest::json('PUT', '/a', 1, ['X-Own' => 'b', 'content-type' => 'application/vnd.api+json'])->headers, JSON_UNESCAPED_SLASHES), "\n";
$deep = 1;
for ($i = 0; $i < 513; $i++) {
    $deep = [$deep];
}
$loop = [];
$loop[0] = &$loop;
foreach (['bytes' => "\xff", 'number' => NAN, 'deep' => $deep, 'loop' => $loop, 'resource' => STDOUT, 'own' => new Money(new DomainException('own words'))] as $name => $data) {
    $thrown = thrown_by(fn () => HttpRequest::json('POST', '/', $data));
    $native = thrown_by(fn () => json_encode($data, JSON_THROW_ON_ERROR));
    echo "$name: ", $thrown::class === $native::class && $thrown->getMessage() === $native->getMessage() && $thrown->getCode() === $native->getCode() ? 'as json_encode()' : $thrown, "\n";
}
echo outcome(fn () => HttpRequest::json('POST', '/', 1, ['a' => 1])), "\n";
unset($loop, $data, $thrown, $native);
gc_collect_cycles();
?>
--EXPECT--
null {"Content-Type":"application/json"}
true {"Content-Type":"application/json"}
0 {"Content-Type":"application/json"}
1 {"Content-Type":"application/json"}
0.1 {"Content-Type":"application/json"}
"a\/\u00fc\"" {"Content-Type":"application/json"}
[] {"Content-Type":"application/json"}
{} {"Content-Type":"application/json"}
[1,2] {"Content-Type":"application/json"}
{"a":{"b":null}} {"Content-Type":"application/json"}
5 {"Content-Type":"application/json"}
{"X-Own":"b","content-type":"application/vnd.api+json"}
bytes: as json_encode()
number: as json_encode()
deep: as json_encode()
loop: as json_encode()
resource: as json_encode()
own: as json_encode()
TypeError: $headers must map names to strings
