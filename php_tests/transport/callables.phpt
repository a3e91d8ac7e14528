--TEST--
transport: any callable, also one that returns by reference or wants more
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;

final class Shop
{
    public function send(HttpRequest $request, int ...$more): HttpResponse
    {
        return answer(201, page(entry()));
    }

    public static function sendStatically(HttpRequest $request): HttpResponse
    {
        return answer(201, page(entry()));
    }

    public function __call(string $name, array $arguments): HttpResponse
    {
        return answer(201, page(entry(['account_id' => $name])));
    }

    public function &byReference(HttpRequest $request): HttpResponse
    {
        $answer = answer(201, page(entry()));
        return $answer;
    }
}

function send(HttpRequest $request): HttpResponse
{
    return answer(201, page(entry()));
}

$shop = new Shop();
foreach (['function' => 'send', 'closure' => send(...), 'method' => [$shop, 'send'], 'static' => 'Shop::sendStatically', 'static, as a pair' => [Shop::class, 'sendStatically'], '__call' => [$shop, 'magic'], 'by reference' => [$shop, 'byReference'], 'invokable' => new Service(...array_fill(0, 2, answer(201, page(entry()))))] as $what => $transport) {
    $ep = simulated($transport);
    echo "$what: ", summary($ep->listTokens('held-token')), ' ', summary($ep->listTokens('held-token')), "\n";
}
outcomes([
    'no callable' => fn () => simulated_with('nothing_like_it'),
    'an object' => fn () => simulated_with(new stdClass()),
    'null' => fn () => simulated_with(null),
]);
show('wants another class', fn () => thrown_by(fn () => simulated_with(fn (int $request) => answer(201))->listTokens('held-token')));
show('wants more', fn () => thrown_by(fn () => simulated_with(fn ($request, $more) => answer(201))->listTokens('held-token')));

function simulated_with(mixed $transport): EpAccountTokens
{
    return new EpAccountTokens(Grant::bearer('shop-bearer'), transport: $transport);
}
?>
--EXPECT--
function: account-1 account-1
closure: account-1 account-1
method: account-1 account-1
static: account-1 account-1
static, as a pair: account-1 account-1
__call: magic magic
by reference: account-1 account-1
invokable: account-1 account-1
no callable: TypeError: $transport must be a valid callback or null, function "nothing_like_it" not found or invalid function name
an object: TypeError: $transport must be a valid callback or null, no array or string given
null: EpAccountTokens
wants another class: TypeError
wants more: ArgumentCountError
