--TEST--
beginOidc(): a parameter off the list, or no text, is a ValueError
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
foreach ([
    'state of their own' => ['state' => 'x'],
    'challenge of their own' => ['code_challenge' => 'x'],
    'method' => ['code_challenge_method' => 'plain'],
    'redirect_uri' => ['redirect_uri' => 'https://evil.example/'],
    'client_id' => ['client_id' => 'x'],
    'nonce' => ['nonce' => 'x'],
    'other case' => ['Prompt' => 'login'],
    'injected name' => ["prompt=x&state" => 'x'],
    'NUL in the name' => ["prompt\0" => 'x'],
    'no name' => ['login'],
    'empty name' => ['' => 'x'],
    'second one' => ['prompt' => 'login', 'hint' => 'x'],
    'int' => ['prompt' => 1],
    'true' => ['ep_report_callback_replay_error' => true],
    'null' => ['prompt' => null],
    'array' => ['prompt' => ['login']],
    'object' => ['prompt' => new ArrayObject()],
    'line break' => ['prompt' => "login\r\nX: 1"],
    'NUL' => ['prompt' => "login\0"],
    'no UTF-8' => ['prompt' => "\xFF"],
    'too long' => ['prompt' => str_repeat('x', 1025)],
] as $what => $parameters) {
    echo "$what: ", outcome(fn () => $ep->beginOidc(ENDPOINT, REDIRECT, parameters: $parameters)), "\n";
}
?>
--EXPECT--
state of their own: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
challenge of their own: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
method: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
redirect_uri: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
client_id: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
nonce: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
other case: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
injected name: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
NUL in the name: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
no name: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
empty name: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
second one: ValueError: $parameters must have no names but prompt, display, ui_locales and ep_report_callback_replay_error
int: ValueError: $parameters must hold strings alone, but "prompt" is none
true: ValueError: $parameters must hold strings alone, but "ep_report_callback_replay_error" is none
null: ValueError: $parameters must hold strings alone, but "prompt" is none
array: ValueError: $parameters must hold strings alone, but "prompt" is none
object: ValueError: $parameters must hold strings alone, but "prompt" is none
line break: ValueError: $parameters must hold texts, but "prompt" must not contain NUL, CR or LF
NUL: ValueError: $parameters must hold texts, but "prompt" must not contain NUL, CR or LF
no UTF-8: ValueError: $parameters must hold texts, but "prompt" must be valid UTF-8
too long: ValueError: $parameters must hold texts, but "prompt" must be at most 1024 bytes long
