--TEST--
refresh(): looks for the account that the token had, even if the token is tampered with meanwhile
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$token = new EpAccountTokens\Token(str_repeat('checked-', 3), 'Engines', 'held-token', new DateTimeImmutable('2031-06-27'));
$kept = [];
$ep = simulated(function () use ($token, &$kept) {
    try {
        // It writes past readonly on some versions of PHP.
        $array = new ArrayObject($token);
        $array['accountId'] = null;
    } catch (Throwable) {
        // Refused, so much the better.
    }
    for ($i = 0; $i < 20; $i++) {
        $kept[] = str_repeat('changed-', 3);
    }
    return answer(201, page(entry(['account_id' => str_repeat('checked-', 3), 'token' => 'fresh-token']), entry(['account_id' => str_repeat('changed-', 3), 'token' => 'wrong-token'])));
});
echo $ep->refresh($token)->token, "\n";
?>
--EXPECT--
fresh-token
