--TEST--
switchAccount(): a page that fails while it is fetched beside others is sent again by the rules for any request, and not once more
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->addMember('holding@example.com', 'six-hundred-accounts', 600);
$held = client($server)->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'holding@example.com', 'six-hundred-accounts')->tokens[0];
$last = $server->state()['members'];
$last = end($last)['accounts'][599]['id'];

/** The first two pages come; what is asked for after them is refused. */
function search(CommerceServer $server, string $what, int $maxRetries, int $status, array $headers = []): void
{
    global $held, $last;
    EpAccountTokens::flushConnections();
    $server->clearLog();
    $again = [];
    $ep = client($server, maxRetries: $maxRetries, timeout: 30.0, observer: function (Transfer $transfer) use (&$again): void {
        if ($transfer->status >= 400) {
            $again[] = $transfer->retryInMs === null ? 'given up' : 'again';
        }
    });
    $server->reply(TOKENS, 201, page_of_hundred(0));
    $server->reply(TOKENS, 201, page_of_hundred(100));
    $server->reply(TOKENS, $status, errors($status, 'No'), $headers, times: 10);
    show($what, fn () => $ep->switchAccount($held, $last));
    $server->clearReplies();
    $paths = array_count_values(array_map(fn ($request) => $request->path, $server->requests(TOKENS)));
    echo '  the page was asked for ', $paths[TOKENS . '?page%5Blimit%5D=100&page%5Boffset%5D=200'], ' times: ', implode(', ', $again), "\n";
}

function page_of_hundred(int $offset): array
{
    $entries = array_map(fn ($i) => ['account_id' => "account-$i"] + entry(), range($offset, $offset + 99));
    return ['data' => $entries, 'meta' => ['page' => ['limit' => 100, 'offset' => $offset], 'results' => ['total' => 600]]];
}

search($server, '404', 2, 404);
search($server, '503, no further attempt', 0, 503);
search($server, '503, one further attempt', 1, 503);
search($server, '429 beyond the deadline', 2, 429, ['Retry-After' => '3600']);
?>
--EXPECT--
404: NotFoundException 404, attempts 1
  the page was asked for 1 times: given up
503, no further attempt: ServerErrorException 503, attempts 1
  the page was asked for 1 times: given up
503, one further attempt: ServerErrorException 503, attempts 2
  the page was asked for 2 times: again, given up
429 beyond the deadline: RateLimitedException 429, attempts 1
  the page was asked for 1 times: given up
