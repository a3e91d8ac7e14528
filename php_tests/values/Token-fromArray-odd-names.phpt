--TEST--
Token: odd account names come back from array, JSON and serialize() as they were
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach ([
    'Quotes "double" and \'single\'',
    'Back\\slash, /slash',
    '<b>Bold & Sons</b>',
    '🛒👩‍🔧 Emoji GmbH',
    'شركة الأمثلة المحدودة',
    "Two\nlines\r\nand a\ttab",
    "NUL \0 inside",
    "\u{FEFF}BOM, \u{2028} separator, \u{202E} override",
    "\u{10FFFF}",
    '',
    '  spaces around  ',
    '0',
    str_repeat('n', 100_000),
] as $name) {
    $token = token(accountName: $name);
    $array = Token::fromArray($token->toArray());
    $json = Token::fromArray(json_decode(json_encode($token->toArray()), true));
    $unserialized = unserialize(serialize($token));
    var_dump([$token->accountName, $array->accountName, $json->accountName, $unserialized->accountName] === array_fill(0, 4, $name));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
