--TEST--
eachToken(): a page that fails while it is fetched beside another is asked for again in its turn, and fails then
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

function show_roster(CommerceServer $server, EpAccountTokens $ep): void
{
    $server->clearLog();
    try {
        foreach ($ep->eachToken($ep->listTokens('held-token', limit: 2)) as $key => $token) {
            echo $token->accountId, $key === 2 ? ', requests so far: ' . count($server->log()) : '', "\n";
        }
    } catch (EpAccountTokens\ServerErrorException $failed) {
        echo "status $failed->status, attempts $failed->attempts\n";
    }
    echo 'requests: ', count($server->log()), "\n";
}

$server = CommerceServer::start();
$ep = scripted_client($server, maxRetries: 0);
$replies = fn (array ...$pages) => array_map(fn ($page) => $server->reply(TOKENS, isset($page['data']) ? 201 : 500, $page), $pages);

$replies(page_of_two(0), page_of_two(2), errors(500, 'Internal Server Error'), page_of_two(4));
show_roster($server, $ep);

// Once only, whatever maxRetries says: the page before it is not held up by its waits.
EpAccountTokens::flushConnections();
$replies(page_of_two(0), page_of_two(2), errors(500, 'Internal Server Error'), errors(500, 'Internal Server Error'), page_of_two(4));
show_roster($server, $ep->with(maxRetries: 2));

EpAccountTokens::flushConnections();
$replies(page_of_two(0), page_of_two(2), errors(500, 'Internal Server Error'), errors(500, 'Internal Server Error'));
show_roster($server, $ep);
?>
--EXPECT--
account-1
account-2
account-3, requests so far: 3
account-4
account-5
account-6
requests: 4
account-1
account-2
account-3, requests so far: 3
account-4
account-5
account-6
requests: 5
account-1
account-2
account-3, requests so far: 3
account-4
status 500, attempts 1
requests: 4
