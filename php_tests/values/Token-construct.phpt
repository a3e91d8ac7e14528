--TEST--
Token: the constructor takes what the API answers, in this order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

$token = new Token(
    'account-1',
    'Analytical Engines Ltd',
    'header.payload.signature',
    new DateTimeImmutable('2024-06-28T23:45:24.070Z'),
    'member-1',
    new DateTimeImmutable('2024-06-27T23:45:24.070Z'),
    'some_other_type',
);
echo $token->accountId, "\n";
echo $token->accountName, "\n";
echo $token->token, "\n";
echo $token->expires->format(DATE_RFC3339_EXTENDED), "\n";
echo $token->accountMemberId, "\n";
echo $token->obtained->format(DATE_RFC3339_EXTENDED), "\n";
echo $token->type, "\n";
?>
--EXPECT--
account-1
Analytical Engines Ltd
header.payload.signature
2024-06-28T23:45:24.070+00:00
member-1
2024-06-27T23:45:24.070+00:00
some_other_type
