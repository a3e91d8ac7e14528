--TEST--
F21: Fibers: one that waits in a call, and is resumed when PHP closes its streams, may end in a fatal error
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

// A fatal error within a Fiber leaves a stack that AddressSanitizer does not know, which it says among the output.
OnClose::run(fn () => $GLOBALS['fiber']->resume());
after_destructors(function (): void {
    start_fiber(
        fn (EpAccountTokens $ep) => $ep->listTokens('held-token'),
        fn () => trigger_error('The end', E_USER_ERROR),
    );
});
echo "end of the script\n";
?>
--EXPECTF--
end of the script
%A
Fatal error: The end in %s on line %d
