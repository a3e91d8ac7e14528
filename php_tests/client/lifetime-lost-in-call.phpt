--TEST--
A client that its caller does not hold lives until its method returns
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;

/** spl_autoload_call() holds no reference to the object of the loader that it calls: this one loses it in the middle of its method. */
function lose(Closure $make, string $method): string
{
    $lose = function () use (&$client, &$loader): void {
        if ($client !== null) {
            spl_autoload_unregister($loader);
            $client = $loader = null;
        }
        echo $GLOBALS['reference']->get() === null ? 'lost too early, ' : '';
    };
    $client = $make($lose);
    $GLOBALS['reference'] = WeakReference::create($client);
    $loader = [$client, $method];
    spl_autoload_register($loader);
    try {
        $came = class_exists('Foo') ? 'a class' : 'no class';
    } catch (Exception $exception) {
        $came = short_name($exception);
    }
    return $came . ($GLOBALS['reference']->get() === null ? ', gone' : ', still there');
}

$transport = fn (Closure $lose) => simulated(function () use ($lose) {
    $lose();
    return answer(503);
}, maxRetries: 1);
$observer = fn (Closure $lose) => simulated(fn () => answer(429), maxRetries: 1, observer: $lose);
$callback = fn (Closure $lose) => simulated(fn () => answer(401), grant: Grant::callback(function () use ($lose) {
    $lose();
    return 'bearer';
}));
$cache = fn (Closure $lose) => new EpAccountTokens(Grant::implicit('client'), 'http://127.0.0.1:1', maxRetries: 0, cache: new ClosureCache(function () use ($lose) {
    $lose();
    return null;
}));
foreach (['transport' => $transport, 'observer' => $observer, 'callback' => $callback, 'cache' => $cache] as $by => $make) {
    foreach (['listTokens', 'oidcProfiles', 'passwordProfiles'] as $method) {
        echo "$by, $method: ", lose($make, $method), "\n";
    }
}
?>
--EXPECT--
transport, listTokens: ServerErrorException, gone
transport, oidcProfiles: ServerErrorException, gone
transport, passwordProfiles: ServerErrorException, gone
observer, listTokens: RateLimitedException, gone
observer, oidcProfiles: RateLimitedException, gone
observer, passwordProfiles: RateLimitedException, gone
callback, listTokens: LoginRequiredException, gone
callback, oidcProfiles: UnauthorizedException, gone
callback, passwordProfiles: UnauthorizedException, gone
cache, listTokens: ConnectionFailedException, gone
cache, oidcProfiles: ConnectionFailedException, gone
cache, passwordProfiles: ConnectionFailedException, gone
