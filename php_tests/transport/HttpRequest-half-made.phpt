--TEST--
HttpRequest: one that an error handler has caught before its constructor ran to the end cannot be shown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{EpAccountTokensError, HttpRequest};

set_error_handler(function (): bool {
    foreach (debug_backtrace() as $frame) {
        $request = $frame['object'] ?? null;
        if ($request instanceof HttpRequest) {
            try {
                json_encode($request);
            } catch (EpAccountTokensError $error) {
                echo $error->getMessage(), "\n";
            }
        }
    }
    return true;
});
$request = new HttpRequest('GET', 'https://store.example/', body: null);
echo json_encode($request, JSON_UNESCAPED_SLASHES), "\n";
?>
--EXPECT--
The request was not constructed
{"method":"GET","url":"https://store.example/","headers":[],"body":"","timeout":null}
