--TEST--
Early renewal: what the shop's own code throws in it propagates, but for the observer's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{ConnectionFailedException, Grant, HttpRequest, HttpResponse, TimeoutException};

require __DIR__ . '/../support/due_bearer.inc';

foreach ([
    'connection failed' => fn () => throw new ConnectionFailedException(),
    'timeout' => fn () => throw new TimeoutException(),
    'status 503' => fn () => new HttpResponse(503),
    'another exception' => fn () => throw new DomainException('of the shop'),
    'another type' => fn () => 'a string',
] as $what => $bearer) {
    $seen = 0;
    $ep = new EpAccountTokens(
        Grant::implicit('client'),
        cache: new DueCache(),
        observer: function () use (&$seen): void {
            $seen++;
            throw new LogicException('of the observer');
        },
        transport: fn (HttpRequest $request) => str_ends_with($request->url, FaultyServer::BEARER) ? $bearer() : new HttpResponse(201, body: json_encode(FaultyServer::PAGE)),
    );
    ob_start();
    $outcome = outcome(fn () => $ep->listTokens(HELD));
    ob_end_clean();
    echo "$what: ", $outcome, ", seen $seen\n";
}
?>
--EXPECT--
connection failed: TokenPage, seen 2
timeout: TokenPage, seen 2
status 503: TokenPage, seen 2
another exception: DomainException: of the shop, seen 0
another type: TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, string returned, seen 0
