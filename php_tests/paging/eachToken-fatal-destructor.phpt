--TEST--
F20: eachToken(): a fatal error while an iterator goes away with its page ends the script, and loses nothing
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
use EpAccountTokens\{Grant, Token, TokenPage};

final class Fatal
{
    public function __destruct()
    {
        eval('function strlen() {}');
    }
}

register_shutdown_function(fn () => print "\nended\n");

$token = new Token('acc-1', 'Name', 'secret', new DateTimeImmutable('+1 day'));
// It goes away with the token.
$farewells = new WeakMap();
$farewells[$token] = new Fatal();
$tokens = (new EpAccountTokens(Grant::bearer('bearer')))->eachToken(new TokenPage([$token]));
unset($token, $tokens);
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot redeclare%Sstrlen()%S in %seachToken-fatal-destructor.php(%d) : eval()'d code on line 1

ended
