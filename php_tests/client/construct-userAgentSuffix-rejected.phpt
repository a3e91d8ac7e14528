--TEST--
userAgentSuffix: up to 128 bytes of printable ASCII
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/client.inc';

foreach ([
    '128 bytes' => str_repeat('a', 128),
    '129 bytes' => str_repeat('a', 129),
    'CR LF' => "shop\r\nX-Other: a",
    'LF' => "shop\n",
    'NUL' => "shop\0",
    'tab' => "a\tb",
    'DEL' => "a\x7Fb",
    'not ASCII' => 'café',
    'no UTF-8' => "caf\xE9",
] as $what => $suffix) {
    show($what, fn () => new EpAccountTokens(Grant::implicit('client'), userAgentSuffix: $suffix));
}
?>
--EXPECT--
128 bytes: a EpAccountTokens
129 bytes: ValueError: Argument #9 ($userAgentSuffix) must be at most 128 bytes long
CR LF: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
LF: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
NUL: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
tab: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
DEL: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
not ASCII: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
no UTF-8: ValueError: Argument #9 ($userAgentSuffix) must be printable ASCII
