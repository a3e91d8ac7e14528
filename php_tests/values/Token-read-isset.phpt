--TEST--
Token: isset(), empty(), ?? and property_exists() on each property
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$full = token();
$sparse = token(accountName: '', accountMemberId: null, token: '0', type: '');
$row = fn (string $name, bool ...$values) => print rtrim(sprintf("%-16s%s", $name, implode(' ', array_map(fn ($value) => $value ? 'yes' : 'no ', $values)))) . "\n";

echo "property        isset, empty and ?? of a full token, then of a sparse one\n";
foreach (['type', 'accountId', 'accountName', 'accountMemberId', 'token', 'expires', 'obtained', 'secret'] as $name) {
    $row(
        $name,
        isset($full->$name), empty($full->$name), ($full->$name ?? 'none') !== 'none',
        isset($sparse->$name), empty($sparse->$name), ($sparse->$name ?? 'none') !== 'none',
    );
}
var_dump(isset($full->token), empty($full->token), isset($sparse->token), empty($sparse->token), $full->token ?? 'none');
var_dump(isset($full->expires), empty($full->expires), isset($full->expires->nothing), isset($full->token[0]), isset($full->token['x']));
var_dump(property_exists($full, 'token'), property_exists($full, 'expires'), property_exists($full, 'secret'));
?>
--EXPECT--
property        isset, empty and ?? of a full token, then of a sparse one
type            yes no  yes yes yes yes
accountId       yes no  yes yes no  yes
accountName     yes no  yes yes yes yes
accountMemberId yes no  yes no  yes no
token           yes no  yes yes yes yes
expires         yes no  yes yes no  yes
obtained        yes no  yes yes no  yes
secret          no  yes no  no  yes no
bool(true)
bool(false)
bool(true)
bool(true)
string(24) "header.payload.signature"
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
