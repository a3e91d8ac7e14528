--TEST--
loginWithPassword(): odd user names and passwords arrive as they are, in valid JSON
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);

foreach ([
    'quotes' => '"double" and \'single\'',
    'backslash and slash' => '\\ / \\" \\u0041',
    'tab and others' => "\t\x08\x0C\x01\x1F",
    'DEL' => "a\x7Fb",
    'letters of two bytes' => 'Zażółć Ünï',
    'emoji' => '👩‍🔧🔑',
    'right to left' => "שלום שركة",
    'bidirectional override' => "a\u{202E}b",
    'line separators' => "a\u{2028}b\u{2029}c",
    'byte order mark, no-break space' => "\u{FEFF}\u{00A0}",
    'the last character' => "\u{10FFFF}",
    'spaces' => '  a  ',
    'markup' => '<b>&amp;</b>',
] as $what => $text) {
    $server->reply(TOKENS, 201, page(entry()));
    $ep->loginWithPassword('p', $text, $text);
    $body = $server->lastRequest()->body;
    $data = json_decode($body, true, flags: JSON_THROW_ON_ERROR)['data'];
    preg_match('/"username":(".*"),"password":/', $body, $match);
    // What cannot be seen is shown by its number.
    $visible = preg_replace_callback('/[\x{A0}\x{2028}-\x{202E}\x{FEFF}\x{10FFFF}]/u', fn (array $match) => '<' . trim(json_encode($match[0]), '"') . '>', $match[1]);
    echo "$what: $visible\n";
    if ($data['username'] !== $text || $data['password'] !== $text) {
        echo "NOT what was given\n";
    }
}
?>
--EXPECT--
quotes: "\"double\" and 'single'"
backslash and slash: "\\ / \\\" \\u0041"
tab and others: "\t\b\f\u0001\u001F"
DEL: "a\u007Fb"
letters of two bytes: "Zażółć Ünï"
emoji: "👩‍🔧🔑"
right to left: "שלום שركة"
bidirectional override: "a<\u202e>b"
line separators: "a<\u2028>b<\u2029>c"
byte order mark, no-break space: "<\ufeff><\u00a0>"
the last character: "<\udbff\udfff>"
spaces: "  a  "
markup: "<b>&amp;</b>"
