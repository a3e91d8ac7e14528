--TEST--
eachToken(): a page that fails while it is fetched beside another is asked for again in its turn, and fails then
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/flow.inc';

function scripted_page(int $offset): array
{
    $page = page(entry(['account_id' => 'account-' . $offset + 1]), entry(['account_id' => 'account-' . $offset + 2]));
    $page['meta']['page'] = ['limit' => 2, 'offset' => $offset];
    $page['meta']['results']['total'] = 6;
    return $page;
}

function show_roster(CommerceServer $server, EpAccountTokens $ep): void
{
    $server->clearLog();
    try {
        foreach ($ep->eachToken($ep->listTokens('held-token', limit: 2)) as $token) {
            echo $token->accountId, "\n";
        }
    } catch (EpAccountTokens\ServerErrorException $failed) {
        echo "status $failed->status, attempts $failed->attempts\n";
    }
    echo 'requests: ', count($server->log()), "\n";
}

$server = CommerceServer::start();
$ep = scripted_client($server, maxRetries: 0);
$replies = fn (array ...$pages) => array_map(fn ($page) => $server->reply(TOKENS, isset($page['data']) ? 201 : 500, $page), $pages);

$replies(scripted_page(0), scripted_page(2), errors(500, 'Internal Server Error'), scripted_page(4));
show_roster($server, $ep);
EpAccountTokens::flushConnections();
$replies(scripted_page(0), scripted_page(2), errors(500, 'Internal Server Error'), errors(500, 'Internal Server Error'));
show_roster($server, $ep);
?>
--EXPECT--
account-1
account-2
account-3
account-4
account-5
account-6
requests: 4
account-1
account-2
account-3
account-4
status 500, attempts 1
requests: 4
