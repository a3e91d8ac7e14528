--TEST--
Token: Reflection knows each property's type, reads it and says that it is initialised
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(accountMemberId: null);
foreach ((new ReflectionObject($token))->getProperties() as $property) {
    printf(
        "%s %s: %s%s%s%s\n",
        $property->getType(),
        $property->name,
        as_text($property->getValue($token)),
        $property->isInitialized($token) ? ', initialised' : '',
        $property->isReadOnly() ? ', read only' : '',
        $property->isDefault() ? ', declared' : '',
    );
}
$property = new ReflectionProperty($token, 'expires');
var_dump($property->getValue($token) === $token->expires);
?>
--EXPECT--
string type: "account_management_authentication_token", initialised, read only, declared
string accountId: "account-1", initialised, read only, declared
string accountName: "Analytical Engines Ltd", initialised, read only, declared
?string accountMemberId: null, initialised, read only, declared
string token: "header.payload.signature", initialised, read only, declared
DateTimeImmutable expires: 2024-06-28T12:00:00.000000+00:00, initialised, read only, declared
DateTimeImmutable obtained: 2024-06-27T12:00:00.000000+00:00, initialised, read only, declared
?int rosterOffset: null, initialised, read only, declared
bool(true)
