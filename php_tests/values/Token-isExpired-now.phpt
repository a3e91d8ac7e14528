--TEST--
Token: without an argument isExpired(), expiresWithin() and isRefreshDue() ask this machine's clock
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

foreach (['-1 second', '+50 minutes', '+10 hours'] as $end) {
    $token = token(expires: new DateTimeImmutable($end), obtained: new DateTimeImmutable('-20 hours'));
    echo $end, ': ', implode(' ', array_map(as_text(...), [
        $token->isExpired(), $token->isExpired(null),
        $token->expiresWithin(1800), $token->expiresWithin(3600, null),
        $token->isRefreshDue(), $token->isRefreshDue(null),
    ])), "\n";
}
?>
--EXPECT--
-1 second: true true true true true true
+50 minutes: false false false true true true
+10 hours: false false false false false false
