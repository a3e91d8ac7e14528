<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Children of a fork write nothing to their parent's connection, plain or TLS, and do not shut it down: seen by strace. */
declare(strict_types=1);

use EpAccountTokens\Grant;

require __DIR__ . '/soak.inc';

if (($argv[2] ?? '') === 'fork') {
    [, , , $base, $ca] = $argv;
    $ep = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $base, caFile: $ca);
    $token = $ep->loginWithPassword(...ADA)->tokens[0];
    foreach (['nothing', 'flush', 'unset', 'exit'] as $what) {
        $child = pcntl_fork();
        if ($child === 0) {
            match ($what) {
                'flush' => EpAccountTokens::flushConnections(),
                'exit' => (new EpAccountTokens(Grant::callback(fn () => exit(0)), baseUri: $base, caFile: $ca))->headers(),
                default => null,
            };
            if ($what === 'unset') {
                $ep = null;
            }
            exit(0);
        }
        pcntl_waitpid($child, $status);
        $ep->refresh($token);
    }
    $status = EpAccountTokens::status();
    echo "opened $status[opened], reused $status[reused]";
    exit;
}

extension_loaded('openssl') || skip_all('this PHP has no openssl');
exec('strace -f -o /dev/null true 2>&1', $output, $code);
$code === 0 || skip_all('strace is not installed, or not permitted here');

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
foreach (['plain' => $server->baseUri, 'TLS' => $server->tlsUri] as $name => $base) {
    $trace = tempnam(sys_get_temp_dir(), 'ep-strace');
    $command = [
        'strace', '-f', '-yy', '-e', 'trace=write,writev,sendto,sendmsg,shutdown', '-o', $trace,
        PHP_BINARY, '-n', '-d', 'extension=' . module(), __FILE__, module(), 'fork', $base, $certificates->authority(),
    ];
    $said = shell_exec(implode(' ', array_map(escapeshellarg(...), $command)));
    $lines = preg_grep('/\((\d+)<(?:TCP|socket)/', file($trace));
    unlink($trace);
    $parent = (int) reset($lines);
    check_same("$name: the parent, after 4 children", 'opened 1, reused 5', $said);
    check("$name: the parent's own writes are seen", count(preg_grep("/^$parent /", $lines)) >= 6);
    check_same("$name: writes and shutdowns by children", [], array_values(preg_grep("/^$parent /", $lines, PREG_GREP_INVERT)));
}
done_testing();
