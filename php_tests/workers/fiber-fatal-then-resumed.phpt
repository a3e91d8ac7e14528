--TEST--
F21: Fibers: after a fatal error in one call, a shutdown function resumes the Fiber that waits in another one
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
start_fiber(fn (EpAccountTokens $ep) => print(summary($ep->listTokens('held-token')) . "\n"));
$waiting = $fiber;
register_shutdown_function(fn () => $waiting->resume());
start_fiber(fn (EpAccountTokens $ep) => $ep->listTokens('held-token'), fn () => trigger_error('The end', E_USER_ERROR));
$fiber->resume();
?>
--EXPECTF--
%AFatal error: The end in %s on line %d
%Aaccount-1 account-2 account-3
