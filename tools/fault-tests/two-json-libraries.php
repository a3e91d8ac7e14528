<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A16: Jansson, which another module may bring along, has functions of the same names as json-c. Replies are read all the same where it comes
 * first: here it is preloaded, and the module is not bound past that.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

$library = preloadable(own_folder(), '');
$preload = ['LD_PRELOAD' => "$library libjansson.so.4"];
[$maps, $errors] = run_code('echo file_get_contents("/proc/self/maps");', $preload);
str_contains($maps, '/libjansson.so') || skip_all("libjansson.so.4 cannot be loaded (Debian: libjansson4): $errors");
$server = FaultyServer::start();
[$printed, $errors, $status] = run_code(
    <<<'PHP'
    $ep = new EpAccountTokens(EpAccountTokens\Grant::implicit('client'), getenv('FAULT_ORIGIN'), timeout: 30.0);
    $page = $ep->loginWithPassword('profile-1', 'ada', 'the-password');
    echo $ep->authenticationSettings()->realmId, ' ', json_encode([$page->tokens[0]->toArray()['account_name'], $page->totalAccounts]);
    PHP,
    $preload + ['FAULT_ORIGIN' => $server->baseUri],
);
check_same('replies are read', 'realm-1 ["Analytical Engines Ltd",1]', $printed);
check("the process ended well (status $status)", $status === 0, $errors);
done_testing();
