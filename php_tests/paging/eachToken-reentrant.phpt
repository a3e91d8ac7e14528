--TEST--
eachToken(): the iterator may be used while it fetches a page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

// The page in hand is let go while its token is in use; then the request is to be built again, and an error to be read.
$roster = roster(9);
$held = [];
$filler = [];
$ep = simulated(function (HttpRequest $request) use ($roster, &$tokens, &$held, &$filler) {
    if (!str_contains($request->url, 'offset%5D=4')) {
        return $roster($request);
    }
    $held[] = $request->headers['EP-Account-Management-Authentication-Token'];
    if (count($held) === 1) {
        $tokens->rewind();
        for ($i = 0; $i < 50; $i++) {
            $filler[] = strtolower('CHANGED');
        }
        return answer(401);
    }
    return answer(400, errors(400, 'Bad Request', "not good: {$held[0]}"));
}, grant: EpAccountTokens\Grant::callback(fn (bool $renew) => $renew ? 'new-bearer' : 'old-bearer'));
$tokens = $ep->eachToken($ep->listTokens('held-token', 2));
for ($i = 0; $i < 3; $i++) {
    $tokens->next();
}
$thrown = thrown_by(fn () => $tokens->next());
echo short_name($thrown), ' ', $thrown->errors[0]->detail, "\n", implode(' ', $held), "\n";
// The client is part of a cycle, which PHP leaves to the end of the process.
foreach (array_keys(get_defined_vars()) as $variable) {
    unset($$variable);
}
gc_collect_cycles();
?>
--EXPECT--
InvalidRequestException not good: ***
token-3 token-3
