--TEST--
Hydration: a character of any plane is read, as it is and as a surrogate pair
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\HttpResponse;

require __DIR__ . '/../support/client.inc';

$body = '';
$ep = new EpAccountTokens(Grant::bearer('shop-bearer'), transport: function () use (&$body) {
    return new HttpResponse(201, [], $body);
});
$wrong = $read = 0;
for ($point = 0x10000; $point <= 0x10FFFF; $point += 0x100) {
    foreach ([$point, $point + 0xFF] as $code) {
        $name = 'a' . character($code) . 'z';
        foreach ([JSON_UNESCAPED_UNICODE, 0] as $flags) {
            $body = json_encode(page(entry(['account_name' => $name])), $flags);
            $wrong += $ep->listTokens('held-token')->tokens[0]->accountName !== $name;
            $read++;
        }
    }
}
echo "$read names, $wrong wrong\n";

function character(int $code): string
{
    return json_decode(sprintf('"\u%04x\u%04x"', 0xD7C0 + ($code >> 10), 0xDC00 | ($code & 0x3FF)));
}
?>
--EXPECT--
16384 names, 0 wrong
