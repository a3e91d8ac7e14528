--TEST--
A client that its caller does not hold, and that an error handler loses while an argument is read, lives until its method returns
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

// A stream calls its context's notifier without a reference of its own, and with a null where the method wants a string.
$server = CommerceServer::start();
$context = stream_context_create();
$client = simulated(roster(1));
$reference = WeakReference::create($client);
stream_context_set_params($context, ['notification' => [$client, 'selfSignup']]);
unset($client);
set_error_handler(function () use ($context, $reference): bool {
    stream_context_set_params($context, ['notification' => fn () => null]);
    echo $reference->get() === null ? "lost too early\n" : "lost by its caller\n";
    return true;
});
try {
    file_get_contents("$server->baseUri/__stand-in/state", false, $context);
} catch (ValueError $error) {
    echo complaint($error), "\n";
}
var_dump($reference->get());
?>
--EXPECT--
lost by its caller
$password must not be empty
NULL
