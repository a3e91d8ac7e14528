<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * B9: a locale in which a number has a comma changes nothing: what is sent, what is read and what is said are the same, byte for byte. The
 * locale is made for this, as few machines have one.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

$folder = own_folder();
exec("localedef -i de_DE -f UTF-8 $folder/de_DE.UTF-8 2>&1", $output);
is_dir("$folder/de_DE.UTF-8") || skip_all('cannot make a locale (Debian: locales): ' . implode(' ', $output));

$server = FaultyServer::start();
$entry = ['expires' => 1_719_531_924] + FaultyServer::ENTRY;
$page = str_replace('"here"', '-1.5e3,"price":0.25,"large":1e300', json_encode(['x' => 'here', 'data' => [$entry, FaultyServer::ENTRY]]));
$run = function (string $locale) use ($server, $folder, $page): array {
    $server->clear();
    $server->default(FaultyServer::TOKENS, Fault::answer(201, $page));
    $server->plan(FaultyServer::TOKENS, Fault::answer(503, errors(503, 'Zürich 1,5'), ['Retry-After' => '1.5']));
    $printed = run_code(
        <<<'PHP'
        require getenv('FAULT_TESTS');
        setlocale(LC_ALL, getenv('FAULT_LOCALE')) === getenv('FAULT_LOCALE') || die('no such locale');
        printf("a number is %.1f\n", 1.5);
        $ep = new EpAccountTokens(EpAccountTokens\Grant::implicit('1,5'), getenv('FAULT_ORIGIN'), timeout: 30.5, connectTimeout: 10.25, lowercaseUsernames: true);
        $page = $ep->loginWithPassword('profile-1', 'ÄRGER İI', '1.5 Ä', 7);
        echo json_encode($page->tokens[0]->toArray()['expires']), json_encode($page->tokens[1]->toArray()['expires']), "\n";
        foreach ([['timeout' => 0.0005], ['timeout' => NAN]] as $wrong) {
            echo outcome(fn () => $ep->with(...$wrong)), "\n";
        }
        echo outcome(fn () => $ep->send(new EpAccountTokens\HttpRequest('GET', '/none', timeout: 1.5))), "\n";
        PHP,
        ['LOCPATH' => $folder, 'FAULT_LOCALE' => $locale, 'FAULT_ORIGIN' => $server->baseUri, 'FAULT_TESTS' => __DIR__ . '/../../php_tests/support/outcome.inc'],
        ['-d', 'internal_encoding=ISO-8859-1', '-d', 'default_charset=ISO-8859-1', '-d', 'precision=2'],
    )[0];
    $sent = array_map(fn (array $request) => $request['head'] . $request['body'], $server->requests());
    return [strtok($printed, "\n"), substr((string) strstr($printed, "\n"), 1), $sent];
};

[$number, $plain, $sent] = $run('C');
check_same('without it', 'a number is 1.5', $number);
[$number, $printed, $sentWithIt] = $run('de_DE.UTF-8');
check_same('with it', 'a number is 1,5', $number);
check_same('what is read and said', $plain, $printed);
check_same('requests', 3, count($sent));
check('what is sent', $sent === $sentWithIt, implode("\n", array_diff($sentWithIt, $sent)));
done_testing();
