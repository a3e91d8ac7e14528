--TEST--
TokenPage: account names beyond ASCII come through, sent as they are or escaped
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/values.inc';

$names = ['é', 'Zażółć Gęślą Jaźń S.A. ☕', '🛒👩‍🔧 Emoji GmbH', 'شركة الأمثلة المحدودة', "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "quoted \"é\" and \\é"];
$server = CommerceServer::start();
$client = scripted_client($server);
foreach ([0, JSON_UNESCAPED_UNICODE] as $flags) {
    $data = array_map(fn ($name) => ['account_id' => "id-$name", 'account_name' => $name] + stored_token(), $names);
    $server->reply(CommerceServer::TOKENS_PATH, 201, json_encode(['data' => $data], $flags));
    $page = $client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'secret');
    var_dump(array_values($page->accountNames()) === $names, $page->find('id-é')?->accountName);
}
?>
--EXPECT--
bool(true)
string(2) "é"
bool(true)
string(2) "é"
