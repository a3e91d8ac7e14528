--TEST--
Stand-in: account names may hold anything
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$reply = post_login($server, ['username' => 'odd@example.com', 'password' => 'pä"ss\\wörd 🔑'] + ADA_LOGIN);
foreach ($reply->json()['data'] as ['account_name' => $name]) {
    echo json_encode($name, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}
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
