<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* What is read to trust a server, by counts of open(): no bundle where a hashed directory serves, else one bundle for each connection kept. */
declare(strict_types=1);

use EpAccountTokens\Grant;

require __DIR__ . '/soak.inc';

if (($argv[2] ?? '') === 'calls') {
    // In a process of its own, under strace: connections that the server closes after each call.
    [, , , $base, $times] = $argv;
    for ($i = 0; $i < (int) $times; $i++) {
        try {
            (new EpAccountTokens(Grant::bearer('bearer'), baseUri: $base, maxRetries: 0))->listTokens('held-token');
        } catch (EpAccountTokens\EpAccountTokensException $thrown) {
            echo $thrown::class, ' ';
        }
    }
    echo 'opened ', EpAccountTokens::status()['opened'];
    exit;
}

extension_loaded('openssl') || skip_all('this PHP has no openssl');
exec('strace -f -o /dev/null true 2>&1', $output, $code);
$code === 0 || skip_all('strace is not installed, or not permitted here');

/** @return array{string, list<string>} what it printed, and the files that it opened */
function opened_files(string $base, int $times, array $ini): array
{
    $trace = tempnam(sys_get_temp_dir(), 'ep-strace');
    $command = ['strace', '-f', '-e', 'trace=open,openat', '-o', $trace, PHP_BINARY, '-n', '-d', 'extension=' . module()];
    foreach ($ini as $setting) {
        array_push($command, '-d', $setting);
    }
    $output = shell_exec(implode(' ', array_map(escapeshellarg(...), [...$command, __FILE__, module(), 'calls', $base, (string) $times])));
    preg_match_all('/open(?:at)?\((?:AT_FDCWD, )?"([^"]+)".* = \d+$/m', file_get_contents($trace), $match);
    unlink($trace);
    return [(string) $output, $match[1]];
}

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$entry = ['type' => 'account_management_authentication_token', 'account_id' => 'a', 'account_name' => 'A', 'token' => 't', 'expires' => '2031-06-27T23:45:24.070Z'];
$reply = fn (int $times) => $server->reply(CommerceServer::TOKENS_PATH, 200, ['data' => [$entry]], times: $times, close: true);
$count = fn (string $file, array $files) => count(array_keys($files, $file, true));
$version = phpversion('ep_account_tokens') . ', ' . (preg_match('/libcurl, running => (\S+)/', info(), $match) ? "libcurl $match[1]" : '');
note($version);

function info(): string
{
    ob_start();
    (new ReflectionExtension('ep_account_tokens'))->info();
    return ob_get_clean();
}

$bundle = $certificates->authority();
$reply(10);
[$said, $files] = opened_files($server->tlsUri, 10, ["curl.cainfo=$bundle"]);
check_same('curl.cainfo, 10 connections to a server that closes them: what came of it', 'opened 10', $said);
$since = version_compare($match[1] ?? '0', '7.87', '>=');
check_same('opens of the file' . ($since ? '' : ' (before libcurl 7.87)'), $since ? 1 : 10, $count($bundle, $files));

$folder = $certificates->hashedFolder();
$reply(10);
[$said, $files] = opened_files($server->tlsUri, 10, ["openssl.capath=$folder"]);
check_same('openssl.capath, 10 connections: what came of it', 'opened 10', $said);
check('only the certificate needed was read', count(preg_grep('#^' . preg_quote("$folder/", '#') . '#', $files)) >= 1);
$bundles = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem', '/usr/lib/ssl/cert.pem'];
check_same("opens of the system's bundle beside it", 0, count(array_intersect($files, $bundles)));
done_testing();
