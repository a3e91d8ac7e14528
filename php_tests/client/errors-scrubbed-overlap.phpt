--TEST--
A11: Errors: secrets within secrets, at the edges and in odd letters are taken out too
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach ([
    'the longer one first' => ['abc', 'abcdef', 'abcdef abc abcde'],
    'the whole text' => ['bearer-1', 'pä"ss\\wörd 🔑', 'pä"ss\\wörd 🔑'],
    'at the ends' => ['bearer-1', 'secret', 'secret in the middle secret'],
    'adjacent' => ['bearer-1', 'secret', 'secretsecretbearer-1'],
    'in part' => ['bearer-1', 'secret', 'secre ecret'],
    'of another case' => ['bearer-1', 'secret', 'Secret'],
    'where texts are cut' => ['bearer-1', 'secret', str_repeat('x', 4093) . 'secret'],
] as $what => [$bearer, $password, $detail]) {
    $server->reply(TOKENS, 422, errors(422, 'Title', $detail));
    [$error] = thrown_by(fn () => client($server, grant: Grant::bearer($bearer))->loginWithPassword('profile-1', 'ada', $password))->errors;
    echo "$what: ", preg_replace('/x{4000,}/', 'x…', $error->detail), "\n";
}
?>
--EXPECT--
the longer one first: *** *** ***de
the whole text: ***
at the ends: *** in the middle ***
adjacent: *********
in part: secre ecret
of another case: Secret
where texts are cut: x…***
