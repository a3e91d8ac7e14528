--TEST--
Exceptions: titles and details beyond ASCII come through, sent as they are or escaped
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
foreach ([0, JSON_UNESCAPED_UNICODE] as $flags) {
    $server->reply(CommerceServer::TOKENS_PATH, 422, json_encode(['errors' => [['title' => 'Zażółć', 'detail' => "é ☕ 🔑 \u{10FFFF}"]]], $flags));
    [$error] = thrown_by(fn () => log_in($client))->errors;
    var_dump($error->title, $error->detail === "é ☕ 🔑 \u{10FFFF}");
}
?>
--EXPECT--
string(10) "Zażółć"
bool(true)
string(10) "Zażółć"
bool(true)
