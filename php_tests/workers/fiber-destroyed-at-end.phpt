--TEST--
F21: Fibers: one that PHP destroys when it calls no function any more leaves its call, and a call in `finally` as well
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_ZEND_ALLOC=0
USE_TRACKED_ALLOC=1
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

// PHP's own allocator lets go of all at once; with another one each object is freed by itself.
after_destructors(function (): void {
    start_fiber(function (EpAccountTokens $ep): void {
        try {
            $ep->listTokens('held-token');
            error_log('never reached');
        } finally {
            error_log('finally');
            try {
                $ep->listTokens('held-token');
            } finally {
                error_log('within it');
                simulated(roster(3), grant: EpAccountTokens\Grant::callback(fn () => 'bearer'))->listTokens('held-token');
                error_log('never reached');
            }
        }
    });
});
echo "end of the script\n";
?>
--EXPECT--
end of the script
finally
within it
