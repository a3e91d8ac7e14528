--TEST--
A2: userAgentSuffix: up to 128 bytes of printable ASCII
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

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
128 bytes: EpAccountTokens
129 bytes: ValueError: $userAgentSuffix must be at most 128 bytes long
CR LF: ValueError: $userAgentSuffix must be printable ASCII
LF: ValueError: $userAgentSuffix must be printable ASCII
NUL: ValueError: $userAgentSuffix must be printable ASCII
tab: ValueError: $userAgentSuffix must be printable ASCII
DEL: ValueError: $userAgentSuffix must be printable ASCII
not ASCII: ValueError: $userAgentSuffix must be printable ASCII
no UTF-8: ValueError: $userAgentSuffix must be printable ASCII
