--TEST--
refresh(): asks for the one entry where the token stood, and reads the roster only where another account stands there
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

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
--EXPECT--
stays: the account at 249, first request ?page%5Blimit%5D=1&page%5Boffset%5D=249, others none
moved: the account at 120, first request ?page%5Blimit%5D=1&page%5Boffset%5D=249, others too
stays there: the account at 120, first request ?page%5Blimit%5D=1&page%5Boffset%5D=120, others none
moved to the start: the account at 0, first request ?page%5Blimit%5D=1&page%5Boffset%5D=120, others too
stays at the start: the account at 0, first request ?page%5Blimit%5D=1, others none
a hint beyond the end: the account at 0, first request ?page%5Blimit%5D=1&page%5Boffset%5D=9999, others too
no hint: the account at 0, first request ?page%5Blimit%5D=100, others none
lost: AccountNotAvailableException
