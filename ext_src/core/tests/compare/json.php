<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Reads what json.c writes. ep_json_check() and json_decode() must agree on each text, and of an object json-c must have read what
 * json_decode() reads. They differ on purpose in two points alone:
 *
 * - A name with a NUL is refused: json-c cuts names there. json_decode() takes it in arrays, and refuses it as a property if the NUL comes first.
 * - More than 32,768 values are refused: json-c makes too much of them.
 *
 * json_decode() counts what stands in the innermost container as a level of its own, so its depth is one more than EP_MAX_REPLY_DEPTH.
 */
declare(strict_types=1);

const NONE = 0, SYNTAX = 1, DEPTH = 2, VALUES = 3;
const MAX_DEPTH = 16, MAX_VALUES = 32768;

/** Of a text that is JSON. */
function has_name_with_nul(string $json): bool
{
    preg_match_all('/("(?:[^"\\\\]++|\\\\.)*+")([ \t\r\n]*+:)?/s', $json, $strings, PREG_SET_ORDER);
    foreach ($strings as $string) {
        if (isset($string[2]) && str_contains(json_decode($string[1]), "\0")) {
            return true;
        }
    }
    return false;
}

function count_values(mixed $value): int
{
    return is_array($value) ? 1 + array_sum(array_map(count_values(...), $value)) : 1;
}

/** json-c keeps of an integer beyond 64 bits the nearest that it has, and of no zero the sign. */
function is_comparable(string $json): bool
{
    return !preg_match('/\d{19}|-0/', $json);
}

/** What is wrong; null: nothing. */
function problem(int $verdict, string $json, string $read): ?string
{
    $array = json_decode($json, true, MAX_DEPTH + 1);
    $taken = json_last_error() === JSON_ERROR_NONE;
    switch ($verdict) {
        case NONE:
            json_decode($json, false, MAX_DEPTH + 1);
            return match (true) {
                !$taken || json_last_error() !== JSON_ERROR_NONE => 'json_decode() refuses it',
                $read !== '' && is_comparable($json) && json_decode($read, true, MAX_DEPTH + 1) !== $array => "json-c has read $read",
                default => null,
            };
        case VALUES:
            return $taken && count_values($array) <= MAX_VALUES ? 'the values are miscounted' : null;
        case DEPTH:
            return $taken ? 'json_decode() takes it' : null;
        default:
            return $taken && !has_name_with_nul($json) ? 'json_decode() takes it' : null;
    }
}

function take(string &$buffer, int &$at, int $length): string
{
    while (strlen($buffer) - $at < $length) {
        $more = fread(STDIN, 1 << 16);
        if ($more === '' || $more === false) {
            throw new UnexpectedValueException('the texts end within one');
        }
        $buffer = substr($buffer, $at) . $more;
        $at = 0;
    }
    $at += $length;
    return substr($buffer, $at - $length, $length);
}

$verdicts = [0, 0, 0, 0];
$wrong = $at = 0;
$buffer = '';
$left = (int) $argv[1];
for ($i = 0; $i < $left; $i++) {
    $verdict = ord(take($buffer, $at, 1));
    $json = take($buffer, $at, unpack('V', take($buffer, $at, 4))[1]);
    $read = take($buffer, $at, unpack('V', take($buffer, $at, 4))[1]);
    $verdicts[$verdict]++;
    $problem = problem($verdict, $json, $read);
    if ($problem !== null && $wrong++ < 20) {
        fprintf(STDERR, "verdict %d, but %s: %s\n", $verdict, $problem, addcslashes($json, "\0..\37\177..\377"));
    }
}
printf("json: %d texts, %d taken, %d refused as no JSON, %d as too deep, %d for their values; %d disagreements\n", $left, ...$verdicts, ...[$wrong]);
exit($wrong ? 1 : 0);
