--TEST--
F21: Fibers: one that waits in a call is resumed when PHP closes its streams, and can still begin calls and make objects
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

OnClose::run(function (): void {
    error_log('streams are closed');
    $GLOBALS['fiber']->resume();
});
after_destructors(function (): void {
    start_fiber(function (EpAccountTokens $ep): void {
        error_log(summary($ep->listTokens('held-token')));
        error_log(summary($ep->eachToken($ep->listTokens('held-token', 2))));
        error_log(held_token()->expires->format('Y-m-d'));
        error_log(json_encode(array_filter(array_intersect_key(EpAccountTokens::status(), ['in_use' => 0]))));
    });
});
echo "end of the script\n";
?>
--EXPECT--
end of the script
streams are closed
account-1 account-2 account-3
account-1 account-2 account-3
2031-06-27
[]
