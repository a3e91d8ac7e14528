--TEST--
Hydration: account names may hold anything: quotes, emoji, right-to-left letters, nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$page = client($server)->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'odd@example.com', 'pä"ss\\wörd 🔑');
foreach ($page as $token) {
    echo json_encode($token->accountName, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}
var_dump(array_values($page->accountNames()) === array_map(fn ($token) => $token->accountName, $page->tokens));
?>
--EXPECT--
"Quotes \"double\" and 'single'"
"Back\\slash, /slash"
"<b>Bold & Sons</b>"
"Zażółć Gęślą Jaźń S.A. ☕"
"🛒👩‍🔧 Emoji GmbH"
"شركة الأمثلة المحدودة"
"Two\nlines\tand a tab"
""
"  spaces around  "
bool(true)
