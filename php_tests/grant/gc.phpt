--TEST--
B10: Grant: a callback that holds its own grant or client is collected with them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{AccessToken, Grant};

final class Source
{
    public ?Grant $grant = null;
    public ?EpAccountTokens $client = null;

    public function __construct(private string $name)
    {
    }

    public function get(bool $renew): string
    {
        return 'secret';
    }

    public function __call(string $name, array $arguments): string
    {
        return 'secret';
    }

    public function __destruct()
    {
        echo "  $this->name is gone\n";
    }
}

foreach ([
    'method' => fn (Source $source) => Grant::callback([$source, 'get']),
    'closure of a method' => fn (Source $source) => Grant::callback($source->get(...)),
    '__call' => fn (Source $source) => Grant::callback([$source, 'anything']),
    'captured variable' => fn (Source $source) => Grant::callback(fn () => $source->get(true)),
    'clone' => fn (Source $source) => clone Grant::callback([$source, 'get']),
] as $what => $make) {
    foreach (['grant', 'client'] as $held) {
        $source = new Source("$what, $held");
        $grant = $make($source);
        $client = new EpAccountTokens($grant);
        $client->accessToken();
        $source->$held = $$held;
        unset($source, $grant, $client);
        echo "$what, $held\n";
        gc_collect_cycles();
    }
}
echo "all\n";
?>
--EXPECT--
method, grant
  method, grant is gone
method, client
  method, client is gone
closure of a method, grant
  closure of a method, grant is gone
closure of a method, client
  closure of a method, client is gone
__call, grant
  __call, grant is gone
__call, client
  __call, client is gone
captured variable, grant
  captured variable, grant is gone
captured variable, client
  captured variable, client is gone
clone, grant
  clone, grant is gone
clone, client
  clone, client is gone
all
