--TEST--
F13: Errors: a held token that has ended needs a login, whichever status the service answers with
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['account_token_lifetime' => 600]);
foreach ([403, 400, 401] as $status) {
    $server->set(['held_token_status' => $status, 'clock_offset' => 0]);
    $token = client($server)->loginWithPassword(...ADA)->tokens[0];
    $server->set(['clock_offset' => 601]);
    foreach ([
        'listTokens' => fn ($ep) => $ep->listTokens($token),
        'switchAccount' => fn ($ep) => $ep->switchAccount($token, $token->accountId),
        'refresh' => fn ($ep) => $ep->refresh($token),
    ] as $method => $call) {
        // Under a bearer of this call or of an older one, which is renewed first.
        show("$status, $method", fn () => $call(client($server)));
    }
}
?>
--EXPECT--
403, listTokens: LoginRequiredException 403, attempts 1
403, switchAccount: LoginRequiredException 403, attempts 1
403, refresh: LoginRequiredException 403, attempts 1
400, listTokens: LoginRequiredException 400, attempts 1
400, switchAccount: LoginRequiredException 400, attempts 1
400, refresh: LoginRequiredException 400, attempts 1
401, listTokens: LoginRequiredException 401, attempts 2
401, switchAccount: LoginRequiredException 401, attempts 2
401, refresh: LoginRequiredException 401, attempts 2
