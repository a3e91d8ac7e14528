--TEST--
Grant: callback() takes every kind of callable, and nothing else
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, Grant};

final class Source
{
    public function __construct(private string $token = 'secret')
    {
    }

    public static function make(bool $renew): string
    {
        return 'of-a-static-method';
    }

    public function get(bool $renew): AccessToken
    {
        return new AccessToken("of-a-method-$this->token");
    }

    public function __invoke(bool $renew): string
    {
        return 'of-an-invokable';
    }

    public function __call(string $name, array $arguments): string
    {
        return "of-$name-" . as_text($arguments);
    }

    public static function __callStatic(string $name, array $arguments): string
    {
        return "of-static-$name-" . as_text($arguments);
    }
}

function source(bool $renew): string
{
    return 'of-a-function';
}

foreach ([
    'arrow function' => fn (bool $renew) => 'of-an-arrow-function',
    'closure' => function () { return 'of-a-closure'; },
    'name' => 'source',
    'first class' => source(...),
    'static method' => [Source::class, 'make'],
    'static method as text' => 'Source::make',
    'method' => [new Source(), 'get'],
    'first class method' => (new Source())->get(...),
    'invokable' => new Source(),
    '__call' => [new Source(), 'anything'],
    '__callStatic' => [Source::class, 'anything'],
    'first class __call' => (new Source())->anything(...),
] as $what => $callable) {
    $client = new EpAccountTokens(Grant::callback($callable));
    unset($callable);
    echo $what, ': ', $client->accessToken()->token, ' ', $client->accessToken(renew: true)->token, "\n";
}
attempt('no function', fn () => Grant::callback('no_such_function'));
attempt('null', fn () => Grant::callback(null));
attempt('no method', fn () => Grant::callback([AccessToken::class, 'nothing']));
attempt('not static', fn () => Grant::callback([AccessToken::class, 'isExpired']));
attempt('token', fn () => Grant::callback(new AccessToken('SENTINEL')));
?>
--EXPECT--
arrow function: of-an-arrow-function of-an-arrow-function
closure: of-a-closure of-a-closure
name: of-a-function of-a-function
first class: of-a-function of-a-function
static method: of-a-static-method of-a-static-method
static method as text: of-a-static-method of-a-static-method
method: of-a-method-secret of-a-method-secret
first class method: of-a-method-secret of-a-method-secret
invokable: of-an-invokable of-an-invokable
__call: of-anything-[false] of-anything-[true]
__callStatic: of-static-anything-[false] of-static-anything-[true]
first class __call: of-anything-[false] of-anything-[true]
no function: TypeError: EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, function "no_such_function" not found or invalid function name
null: TypeError: EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, no array or string given
no method: TypeError: EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, class EpAccountTokens\AccessToken does not have a method "nothing"
not static: TypeError: EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, non-static method EpAccountTokens\AccessToken::isExpired() cannot be called statically
token: TypeError: EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, no array or string given
