--TEST--
eachToken(): sends nothing before the first page is used up, and nothing more after a break
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$service = new Service(...array_fill(0, 9, roster(10)));
$ep = simulated($service);
$page = $ep->listTokens('held-token', 3);
$requests = fn () => count($service->requests) - 1 . "\n";

$tokens = $ep->eachToken($page);
echo 'made: ', $requests();
foreach ($tokens as $token) {
    if ($token->accountId === 'account-3') {
        break;
    }
}
echo 'at the last of the first page: ', $requests();
$tokens->next();
echo 'behind it: ', $requests();
echo $tokens->current()->accountId, ' ', $tokens->key(), "\n";
for ($i = 0; $i < 5; $i++) {
    $tokens->valid();
    $tokens->current();
    $tokens->key();
}
echo 'looked at again: ', $requests();
?>
--EXPECT--
made: 0
at the last of the first page: 0
behind it: 1
account-4 3
looked at again: 1
