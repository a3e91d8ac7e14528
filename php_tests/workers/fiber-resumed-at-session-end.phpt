--TEST--
F21: Fibers: one that waits in a call is resumed by the session's handler, which runs when extensions shut down
--EXTENSIONS--
ep_account_tokens
session
--INI--
session.use_cookies=0
session.use_strict_mode=0
session.cache_limiter=
session.save_handler=files
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

// With all that PHP 8.6 wants of a handler.
final class Handler implements SessionHandlerInterface, SessionIdInterface, SessionUpdateTimestampHandlerInterface
{
    public function open(string $path, string $name): bool
    {
        return true;
    }

    public function read(string $id): string
    {
        return '';
    }

    public function write(string $id, string $data): bool
    {
        error_log('the session is written');
        $GLOBALS['fiber']->resume();
        return true;
    }

    public function close(): bool
    {
        return true;
    }

    public function destroy(string $id): bool
    {
        return true;
    }

    public function gc(int $seconds): int
    {
        return 0;
    }

    public function create_sid(): string
    {
        return 'session-2';
    }

    public function validateId(string $id): bool
    {
        return true;
    }

    public function updateTimestamp(string $id, string $data): bool
    {
        return true;
    }
}

session_set_save_handler(new Handler(), false);
session_id('session-1');
session_start();
$_SESSION['cart'] = 1;
after_destructors(function (): void {
    start_fiber(fn (EpAccountTokens $ep) => error_log(summary($ep->listTokens('held-token'))));
});
echo "end of the script\n";
?>
--EXPECT--
end of the script
the session is written
account-1 account-2 account-3
