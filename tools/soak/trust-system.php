<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Whom a client trusts beside the authorities of the system, and which of those: seen from within, where the system's folder of certificates is
 * a private one. No phpt can see it, since no test's authority is one of the system's.
 */
declare(strict_types=1);

use EpAccountTokens\{Grant, Transfer};

require __DIR__ . '/soak.inc';

// Where libcurl of Debian and those built on it look.
const FOLDER = '/etc/ssl/certs';
const BUNDLE = FOLDER . '/ca-certificates.crt';

if (($argv[2] ?? '') === 'calls') {
    // A worker of its own: calls on one client, and what came of them.
    [, , , $baseUri, $times, $caFile, $proxy] = $argv;
    $seen = 0;
    for ($i = 0; $i < (int) $times; $i++) {
        $ep = new EpAccountTokens(
            Grant::bearer('bearer'),
            baseUri: $baseUri,
            caFile: $caFile ?: null,
            proxy: $proxy ?: null,
            timeout: 60.0,
            connectTimeout: 60.0,
            maxRetries: 0,
            observer: function (Transfer $transfer) use (&$seen): void {
                $seen++;
            },
        );
        try {
            $ep->listTokens('held-token');
            echo 'trusted ';
        } catch (EpAccountTokens\TlsFailedException $failure) {
            echo preg_match('/issuer is not known|broke off/', $failure->getMessage()) ? 'refused' : $failure->getMessage(), " ($failure->attempts) ";
        }
    }
    echo "opened ", EpAccountTokens::status()['opened'], ", observed $seen";
    exit;
}

if (($argv[2] ?? '') !== 'inside') {
    extension_loaded('openssl') || skip_all('this PHP has no openssl');
    is_file(BUNDLE) || skip_all('the certificates of this system are not in ' . FOLDER);
    $unshare = ['unshare', ...(getmyuid() === 0 ? [] : ['--user', '--map-root-user']), '--mount'];
    exec(implode(' ', $unshare) . ' mount -t tmpfs none ' . FOLDER . ' 2>&1', $output, $code);
    $code === 0 || skip_all('a private mount is not permitted here: ' . implode(' ', $output));
    $php = [PHP_BINARY, '-n', '-d', 'extension=' . module(), __FILE__, module(), 'inside'];
    $inner = 'mount -t tmpfs none ' . FOLDER . ' && exec ' . implode(' ', array_map(escapeshellarg(...), $php));
    passthru(implode(' ', $unshare) . ' sh -c ' . escapeshellarg($inner), $code);
    exit($code);
}

/** Makes the system trust these. */
function system_trusts(?Certificates $byFile, ?Certificates $byFolder): void
{
    array_map(unlink(...), glob(FOLDER . '/*'));
    if ($byFile) {
        copy($byFile->authority(), BUNDLE);
    }
    if ($byFolder) {
        $hashed = glob($byFolder->hashedFolder() . '/*')[0];
        copy($hashed, FOLDER . '/' . basename($hashed));
    }
}

/** @param list<string> $ini */
function calls(string $baseUri, int $times = 1, string $caFile = '', string $proxy = '', array $ini = []): string
{
    $command = [PHP_BINARY, '-n', '-d', 'extension=' . module()];
    foreach ($ini as $setting) {
        array_push($command, '-d', $setting);
    }
    array_push($command, __FILE__, module(), 'calls', $baseUri, (string) $times, $caFile, $proxy);
    return (string) shell_exec(implode(' ', array_map(escapeshellarg(...), $command)));
}

ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
preg_match('/libcurl, running => (\S+)/', ob_get_clean(), $match);
note('libcurl ' . ($match[1] ?? 'unknown'));

$ours = new Certificates();
$others = new Certificates();
$server = CommerceServer::start(tlsCert: $ours->server());
$entry = ['type' => 'account_management_authentication_token', 'account_id' => 'a', 'account_name' => 'A', 'token' => 't', 'expires' => '2031-06-27T23:45:24.070Z'];
$reply = fn (int $times) => $server->reply(CommerceServer::TOKENS_PATH, 200, ['data' => [$entry]], times: $times, close: true);

// Nobody beside those that are named, though the system trusts the server.
$refused = 'refused (1) opened 0, observed 1';
system_trusts($ours, $ours);
foreach ([
    'caFile' => ['caFile' => $others->authority()],
    'curl.cainfo' => ['ini' => ["curl.cainfo={$others->authority()}"]],
    'openssl.cafile' => ['ini' => ["openssl.cafile={$others->authority()}"]],
    'openssl.capath' => ['ini' => ["openssl.capath={$others->hashedFolder()}"]],
] as $name => $trust) {
    check_same("$name names another authority than the server's, which the system trusts", $refused, calls($server->tlsUri, ...$trust));
}
check_same('requests that reached the server', 0, count($server->log()));
system_trusts($others, $others);
foreach ([
    'caFile' => ['caFile' => $ours->authority()],
    'openssl.capath' => ['ini' => ["openssl.capath={$ours->hashedFolder()}"]],
] as $name => $trust) {
    $reply(1);
    check_same("$name names the server's, which the system does not trust", 'trusted opened 1, observed 1', calls($server->tlsUri, ...$trust));
}
$proxy = new ProxyServer('tenant:password', $others->server());
foreach (['caFile' => ['caFile' => $ours->authority()], 'openssl.capath' => ['ini' => ["openssl.capath={$ours->hashedFolder()}"]]] as $name => $trust) {
    check_same("$name names the server's alone, and not the proxy's, which the system trusts", $refused, calls($server->tlsUri, ...$trust + ['proxy' => $proxy->uri()]));
}
check_same('what the proxy was told', [], $proxy->heads());

// The system's own: its folder where that knows the issuer, else its file, in the same attempt.
$stray = new Certificates();
foreach ([
    'its bundle alone' => [$ours, null],
    'its folder alone' => [null, $ours],
    'bundle and folder alike' => [$ours, $ours],
    'a full bundle beside one stray certificate in the folder' => [$ours, $stray],
    'one certificate in the folder beside a bundle without it' => [$others, $ours],
] as $what => [$file, $folder]) {
    system_trusts($file, $folder);
    $server->clearLog();
    $reply(3);
    check_same("the system's trust is $what: 3 calls", 'trusted trusted trusted opened 3, observed 3', calls($server->tlsUri, 3));
    check_same('requests that reached the server', 3, count($server->log()));
}
system_trusts(null, $ours);
file_put_contents(BUNDLE, 'no certificate');
$reply(3);
check_same('where the folder serves the bundle is not read', 'trusted trusted trusted opened 3, observed 3', calls($server->tlsUri, 3));
system_trusts($others, $stray);
$server->clearLog();
check_same('neither bundle nor folder knows the issuer: 2 calls', 'refused (1) refused (1) opened 0, observed 2', calls($server->tlsUri, 2));
check_same('requests that reached the server', 0, count($server->log()));
system_trusts($ours, $stray);
$reply(2);
$proxy = new ProxyServer('tenant:password', $ours->server());
check_same('the stray certificate, through a proxy with TLS', 'trusted trusted', substr(calls($server->tlsUri, 2, proxy: $proxy->uri()), 0, 15));
done_testing();
