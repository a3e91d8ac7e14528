--TEST--
Token: each property is read by its name, however that is written
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$read = fn (string $name, mixed $value) => printf("%s: %s\n", $name, as_text($value));

$read('plain', $token->token);
$read('plain', $token->expires);
foreach (['type', 'accountId', 'accountName', 'accountMemberId', 'token', 'expires', 'obtained'] as $name) {
    $read($name, $token->$name);
}
$read('computed', $token->{'to' . 'ken'});
$read('nullsafe', $token?->token);
$read('nullsafe', $token?->expires?->getTimestamp());
$read('nested', $token->expires->format('Y'));
$read('in text', "$token->token");
$read('array_map', array_map(fn ($token) => $token->token, [$token]));
?>
--EXPECT--
plain: "header.payload.signature"
plain: 2024-06-28T12:00:00.000000+00:00
type: "account_management_authentication_token"
accountId: "account-1"
accountName: "Analytical Engines Ltd"
accountMemberId: "member-1"
token: "header.payload.signature"
expires: 2024-06-28T12:00:00.000000+00:00
obtained: 2024-06-27T12:00:00.000000+00:00
computed: "header.payload.signature"
nullsafe: "header.payload.signature"
nullsafe: 1719576000
nested: "2024"
in text: "header.payload.signature"
array_map: ["header.payload.signature"]
