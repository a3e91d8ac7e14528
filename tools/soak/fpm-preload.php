<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* A master that touches the class before it forks has neither socket nor thread of ours; its workers serve and end well. */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

$opcache = PHP_EXTENSION_DIR . '/opcache.so';
if (PHP_VERSION_ID < 80500 && !is_file($opcache)) {
    skip_all('opcache is not installed');
}
$user = trim((string) shell_exec('id -un'));
$server = CommerceServer::start();
$options = [
    ...(is_file($opcache) ? ['-d', "zend_extension=$opcache"] : []),
    '-d', 'opcache.enable=1', '-d', "opcache.preload_user=$user",
];
$usages = [];
foreach (['plain' => [], 'preload' => ['-d', 'opcache.preload=' . __DIR__ . '/preload.php']] as $name => $more) {
    $fpm = new Fpm(['pm.max_children' => 2], [...$options, ...$more]);
    $usages[$name] = array_intersect_key(usage($fpm->pid), ['sockets' => 0, 'threads' => 0]);
    for ($i = 0; $i < 10; $i++) {
        $answer = ask(new FastCgi($fpm->socket(), keep: false), ['do' => 'login', 'base' => $server->baseUri]);
        check("$name, request $i", ($answer['tokens'] ?? 0) === 2);
    }
    check_same("$name: the master after its workers' calls", $usages[$name], array_intersect_key(usage($fpm->pid), $usages[$name]));
    $fpm->signal('QUIT');
    check_same("$name: exit code", 0, $fpm->wait(20));
    check_same("$name: crashes", [], $fpm->crashes());
}
check_same('the master with preloading is like one without', $usages['plain'], $usages['preload']);
check_same('its threads', 1, $usages['preload']['threads']);
done_testing();
