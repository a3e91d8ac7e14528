--TEST--
Stand-in: every call makes new tokens, in JWT form, that end when it says
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['account_token_lifetime' => 900]);
$first = post_login($server)->json()['data'];
$second = post_login($server)->json()['data'];
$tokens = array_column([...$first, ...$second], 'token');
echo count(array_unique($tokens)), " different tokens\n";

$claims = json_decode(base64_decode(strtr(explode('.', $tokens[0])[1], '-_', '+/')), true);
unset($claims['jti']);
echo implode(' ', array_keys($claims)), "\n";
var_dump($claims['scope'] === $first[0]['account_id']);
var_dump($claims['exp'] - $claims['iat'] - 900 <= 1);
$expires = DateTimeImmutable::createFromFormat('Y-m-d\TH:i:s.v\Z', $first[0]['expires'], new DateTimeZone('UTC'));
var_dump(abs((float) $expires->format('U.v') - $claims['exp']) <= 0.5);
?>
--EXPECT--
4 different tokens
sub scope store_id realm_id iat exp ancestors account_member_self_management
bool(true)
bool(true)
bool(true)
