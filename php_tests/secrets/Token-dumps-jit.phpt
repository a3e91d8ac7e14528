--TEST--
A10: Secrets: compiled code finds no more than interpreted code, with opcache and JIT where there are any
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
opcache.enable_cli=1
opcache.jit=tracing
opcache.jit_buffer_size=16M
opcache.jit_hot_loop=4
opcache.jit_hot_func=4
opcache.jit_hot_return=2
opcache.jit_hot_side_exit=2
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, Grant, HttpRequest, HttpResponse};

$found = $controls = 0;
for ($i = 0; $i < 15; $i++) {
    $secret = "SENTINEL-$i-";
    foreach ([
        token(token: $secret), new AccessToken($secret), Grant::bearer($secret), new HttpResponse(200, [], $secret), new HttpRequest('GET', '/', ['A' => $secret]),
    ] as $subject) {
        $found += count(leaks($subject, 'SENTINEL'));
        $found += isset($subject->token) && $subject->token !== $secret;
    }
    $controls += count(leaks(new Control($secret), 'SENTINEL')) > 20;
}
echo "$found found, $controls controls\n";

// A cast in compiled code makes the same array as one that is interpreted.
$casts = 0;
for ($i = 0; $i < 1000; $i++) {
    $casts += preg_match('/^\*\*\* [0-9a-f]{6}$/', ((array) token(token: "SENTINEL-$i"))['token']);
}
var_dump($casts);
?>
--EXPECT--
0 found, 15 controls
int(1000)
