--TEST--
AccessToken: each property is read by its name, however that is written
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$known = new AccessToken('secret', utc('2024-06-28 12:00:00'));
$unknown = new AccessToken('0');
foreach (['token', 'expires'] as $name) {
    $property = new ReflectionProperty(AccessToken::class, $name);
    echo $name, ', ', $property->getType(), ': ', as_text($known->$name), ' ', as_text($unknown->$name), "\n";
    echo as_text([isset($known->$name), isset($unknown->$name), empty($known->$name), empty($unknown->$name)]), "\n";
    echo as_text($unknown->$name ?? 'none'), ' ', as_text($property->getValue($known)), ' ', as_text($property->isInitialized($unknown)), ' ', as_text($property->isReadOnly()), "\n";
}
echo $known?->expires?->getTimestamp(), ' ', as_text($unknown?->expires?->getTimestamp()), "\n";
?>
--EXPECT--
token, string: "secret" "0"
[true,true,false,true]
"0" "secret" true true
expires, ?DateTimeImmutable: 2024-06-28T12:00:00.000000+00:00 null
[true,false,false,true]
"none" 2024-06-28T12:00:00.000000+00:00 true true
1719576000 null
