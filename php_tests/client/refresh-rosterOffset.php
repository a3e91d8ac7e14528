<?php
use EpAccountTokens\Token;

require __DIR__ . '/client.inc';

function refreshed(EpAccountTokens $ep, CommerceServer $server, string $what, Token $token): Token
{
    $server->clearLog();
    $new = $ep->refresh($token);
    $log = $server->log();
    echo "$what: ", $new->accountId === $token->accountId ? 'the account' : 'ANOTHER ACCOUNT', " at $new->rosterOffset, first request ",
        substr($log[0]->path, strlen(TOKENS)), ', others ', count($log) > 1 ? 'too' : 'none', "\n";
    return $new;
}

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->listTokens($ep->loginWithPassword(...MANY)->tokens[0], 100, 200)->tokens[49];
$token = refreshed($ep, $server, 'stays', $token);
$server->moveAccount('many@example.com', $token->accountId, 120);
$token = refreshed($ep, $server, 'moved', $token);
$token = refreshed($ep, $server, 'stays there', $token);
$server->moveAccount('many@example.com', $token->accountId, 0);
$token = refreshed($ep, $server, 'moved to the start', $token);
$token = refreshed($ep, $server, 'stays at the start', $token);
$stored = ['roster_offset' => 9_999] + $token->toArray();
refreshed($ep, $server, 'a hint beyond the end', Token::fromArray($stored));
unset($stored['roster_offset']);
refreshed($ep, $server, 'no hint', Token::fromArray($stored));
$server->removeAccount('many@example.com', $token->accountId);
show('lost', fn () => $ep->refresh($token));
?>
