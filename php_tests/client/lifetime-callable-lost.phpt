--TEST--
A callable whose object is lost while another one's class is loaded is refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{Grant, HttpRequest, HttpResponse, Transfer};

final class Observer
{
    public function observe(Transfer $transfer): void
    {
        echo "observed\n";
    }
}

// The array holds its object by reference, so that the autoloader can take it away.
$object = new Observer();
$observer = [&$object, 'observe'];
$take_away = true;
spl_autoload_register(function (string $class) use (&$object, &$take_away): void {
    if ($take_away) {
        $object = null;
    }
    eval("final class $class { public static function answer() { return answer(503); } }");
});
outcomes([
    'taken away' => fn () => new EpAccountTokens(Grant::bearer('bearer'), observer: $observer, transport: 'First::answer'),
]);
$object = new Observer();
$take_away = false;
outcomes([
    'left alone' => fn () => (new EpAccountTokens(Grant::bearer('bearer'), maxRetries: 0, observer: $observer, transport: 'Second::answer'))->listTokens('held-token'),
]);
?>
--EXPECT--
taken away: TypeError: $observer must be a valid callback or null, first array member is not a valid class name or object
left alone: observed
ServerErrorException 503, attempts 1
