--TEST--
listTokens(): fresh tokens by a Token or its string, each as good as the one before
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$seen = [$token->token];
for ($i = 0; $i < 3; $i++) {
    $token = $ep->listTokens($token)->tokens[1];
    $seen[] = $token->token;
    $token = $ep->listTokens($token->token)->tokens[0];
    $seen[] = $token->token;
}
echo count(array_unique($seen)), " different tokens\n";
$sent = array_map(fn (LoggedRequest $request) => $request->header($token::HEADER), array_slice($server->requests(TOKENS), 1));
var_dump($sent === array_slice($seen, 0, -1));
?>
--EXPECT--
7 different tokens
bool(true)
