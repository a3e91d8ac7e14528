--TEST--
Hydration: every method reads the same reply alike
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$form = fn (Token $token) => array_diff_key($token->toArray(), ['obtained' => 0]);

foreach (CALLS as $method => $arguments) {
    $server->reply(TOKENS, 201, page(entry(), entry(['account_id' => 'account-2', 'account_name' => 'Bernoulli Press'])));
    $page = $ep->$method(...$arguments);
    $read = [array_map($form, $page->tokens), $page->accountMemberId, $page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->links];
    $first ??= $read;
    if (count($page) !== 2 || $read !== $first) {
        echo "$method reads otherwise than ", array_key_first(CALLS), ': ', json_encode($read), "\n";
    }
}

$held = new Token('account-2', 'an older name', 'held-token', new DateTimeImmutable('+1 minute'));
foreach ([fn () => $ep->switchAccount('held-token', 'account-2'), fn () => $ep->refresh($held)] as $call) {
    $server->reply(TOKENS, 201, page(entry(), entry(['account_id' => 'account-2', 'account_name' => 'Bernoulli Press'])));
    var_dump($form($call()) === $first[0][1]);
}
?>
--EXPECT--
bool(true)
bool(true)
