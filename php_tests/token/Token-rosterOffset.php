<?php
require __DIR__ . '/values.inc';

use EpAccountTokens\Token;

foreach ([null, 0, 249, 10_000] as $offset) {
    $token = token(rosterOffset: $offset);
    $forms = [$token->rosterOffset, $token->toArray()['roster_offset'], Token::fromArray($token->toArray())->rosterOffset,
        unserialize(serialize($token))->rosterOffset, (clone $token)->rosterOffset, json_decode(json_encode($token), true)['roster_offset']];
    echo json_encode($offset), ': ', json_encode($forms), ' ', preg_match('/\[rosterOffset\] => (\d*)/', print_r($token, true), $match) ? "[$match[1]]" : 'not dumped', "\n";
}
var_dump(token()->rosterOffset);
foreach ([-1, 10_001, PHP_INT_MAX] as $offset) {
    attempt((string) $offset, fn () => token(rosterOffset: $offset));
    attempt("$offset, stored", fn () => Token::fromArray(stored(['roster_offset' => $offset])));
}
foreach (['text' => '7', 'float' => 7.0, 'bool' => false, 'array' => [7]] as $what => $value) {
    attempt($what, fn () => Token::fromArray(stored(['roster_offset' => $value])));
}
// Stored before there was such a key.
attempt('missing', fn () => Token::fromArray(stored([], 'roster_offset'))->rosterOffset);
attempt('write', function () { token()->rosterOffset = 5; });
?>
