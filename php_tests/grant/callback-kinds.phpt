--TEST--
Grant::callback(): every kind of callable, called as often as needed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

function from_function(bool $renew): string
{
    return 'function-' . json_encode($renew);
}

class Source
{
    public function __construct(private readonly string $name = 'object')
    {
    }

    public static function fromStatic(bool $renew): string
    {
        return 'static-' . json_encode($renew);
    }

    public function fromMethod(bool $renew): string
    {
        return "method-$this->name-" . json_encode($renew);
    }

    public function __invoke(bool $renew): string
    {
        return "invoke-$this->name-" . json_encode($renew);
    }

    public function __call(string $name, array $arguments): string
    {
        return "call-$name-$this->name-" . json_encode($arguments);
    }

    public static function __callStatic(string $name, array $arguments): string
    {
        return "callStatic-$name-" . json_encode($arguments);
    }

    private function hidden(bool $renew): string
    {
        return "private-$this->name-" . json_encode($renew);
    }

    public function grantOfPrivate(): Grant
    {
        return Grant::callback([$this, 'hidden']);
    }
}

final class SubSource extends Source
{
    public static function fromStatic(bool $renew): string
    {
        return static::class . '-' . parent::fromStatic($renew);
    }
}

foreach ([
    'closure' => Grant::callback(function (bool $renew): string { return 'closure-' . json_encode($renew); }),
    'arrow function' => Grant::callback(fn (bool $renew): string => 'arrow-' . json_encode($renew)),
    'without parameter' => Grant::callback(fn (): string => 'no-parameter'),
    'by reference' => Grant::callback(function &(bool $renew): string { static $token = 'by-reference'; return $token; }),
    'function name' => Grant::callback('from_function'),
    'first-class function' => Grant::callback(from_function(...)),
    'static, as text' => Grant::callback('Source::fromStatic'),
    'static, as array' => Grant::callback([SubSource::class, 'fromStatic']),
    'method' => Grant::callback([new Source(), 'fromMethod']),
    'first-class method' => Grant::callback((new Source())->fromMethod(...)),
    'invokable' => Grant::callback(new Source()),
    '__call' => Grant::callback([new Source(), 'anything']),
    '__callStatic' => Grant::callback([Source::class, 'anything']),
    'first-class __call' => Grant::callback((new Source())->anything(...)),
    'private method' => (new Source())->grantOfPrivate(),
] as $what => $grant) {
    $ep = new EpAccountTokens($grant);
    echo "$what: ", $ep->accessToken()->token, ' ', $ep->accessToken(renew: true)->token, "\n";
}
?>
--EXPECT--
closure: closure-false closure-true
arrow function: arrow-false arrow-true
without parameter: no-parameter no-parameter
by reference: by-reference by-reference
function name: function-false function-true
first-class function: function-false function-true
static, as text: static-false static-true
static, as array: SubSource-static-false SubSource-static-true
method: method-object-false method-object-true
first-class method: method-object-false method-object-true
invokable: invoke-object-false invoke-object-true
__call: call-anything-object-[false] call-anything-object-[true]
__callStatic: callStatic-anything-[false] callStatic-anything-[true]
first-class __call: call-anything-object-[false] call-anything-object-[true]
private method: private-object-false private-object-true
