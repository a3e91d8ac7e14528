<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A stand-in for Elastic Path Commerce Cloud: the account-member token flow on a port, with state, in plain PHP. tools/stand-in starts it, and
 * so does vendor/bin/ep-stand-in of the Composer package ep-account-tokens/dev.
 *
 * Prints "listening on http://127.0.0.1:PORT", followed by the https origin where there is one; --describe lists what it
 * knows. docs/stand-in.md says what it serves, and how tests steer it.
 */
declare(strict_types=1);

use EpAccountTokens\StandIn\Certificates;
use EpAccountTokens\StandIn\Commerce\Application;
use EpAccountTokens\StandIn\Commerce\Seed;
use EpAccountTokens\StandIn\EventLoop;
use EpAccountTokens\StandIn\Http\Server;

error_reporting(E_ALL);
ini_set('display_errors', 'stderr');

require __DIR__ . '/autoload.php';

const OPTIONS = ['host', 'port', 'tls-dir', 'tls-names', 'tls-cert', 'tls-key', 'tls-port', 'settings'];
const FLAGS = ['help', 'describe', 'until-stdin-closes'];
const USAGE = <<<'TEXT'
      --host ADDRESS   the IP address to listen on: 127.0.0.1 if left out, 0.0.0.0 for all of the machine's
      --port N         listen for http on this port; without it the system chooses one
      --tls-dir DIR    listen for https too, with a certificate kept in this folder; ca.pem there is the caFile of clients
      --tls-names LIST further host names and IP addresses for that certificate, separated by commas
      --tls-cert FILE  listen for https too, with this certificate
      --tls-key FILE   its key, if it does not stand in the same file
      --tls-port N     the port for https
      --settings JSON  settings to start with, for example '{"account_token_lifetime": 900}'

    The first line that it prints is "listening on" and its base URI (both, where there are two). It runs until a signal stops it.
    TEXT;

function refuse(string $message): never
{
    fwrite(STDERR, basename($_SERVER['argv'][0]) . ": $message\n");
    exit(2);
}

/**
 * As getopt() does, but what that would pass over is refused.
 *
 * @param list<string> $arguments
 * @return array<string, string> by name; '' is the value of a flag
 */
function options(array $arguments): array
{
    $options = [];
    while ($arguments !== []) {
        $argument = array_shift($arguments);
        [$name, $value] = explode('=', substr($argument, 2), 2) + [1 => null];
        $isFlag = in_array($name, FLAGS, true);
        $isKnown = str_starts_with($argument, '--') && ($isFlag ? $value === null : in_array($name, OPTIONS, true));
        if (!$isKnown || isset($options[$name])) {
            refuse("cannot read '$argument'");
        }
        $options[$name] = $isFlag ? '' : $value ?? array_shift($arguments) ?? refuse("--$name wants a value");
    }
    return $options;
}

$options = options(array_slice($_SERVER['argv'], 1));
if (isset($options['help'])) {
    echo 'usage: ', basename($_SERVER['argv'][0]), " [OPTION]...\n\n", USAGE, "\n";
    exit;
}
$settings = json_decode($options['settings'] ?? '{}', true);
if (!is_array($settings)) {
    refuse('--settings is no JSON object');
}
foreach (['port', 'tls-port'] as $name) {
    if (!preg_match('/^\d{1,5}$/D', $options[$name] ?? '0') || (int) ($options[$name] ?? 0) > 65_535) {
        refuse("--$name is no port number");
    }
}
$host = $options['host'] ?? '127.0.0.1';
if (filter_var($host, FILTER_VALIDATE_IP) === false) {
    refuse('--host is no IP address');
}
$address = str_contains($host, ':') ? "[$host]" : $host;
$isTls = isset($options['tls-dir']) || isset($options['tls-cert']);
if ($isTls && !extension_loaded('openssl')) {
    refuse('this PHP has no openssl, so there is no TLS');
}

$loop = new EventLoop();
$server = new Server($loop);
try {
    $application = new Application($loop, $server, $settings);
    $origins = [$server->listen($application, $address, (int) ($options['port'] ?? 0))];
    if ($isTls) {
        $certificate = $options['tls-cert']
            ?? (new Certificates($options['tls-dir'], array_filter(explode(',', $options['tls-names'] ?? ''))))->server;
        $key = $options['tls-key'] ?? $certificate;
        if (!@openssl_x509_check_private_key("file://$certificate", "file://$key")) {
            refuse('--tls-cert and --tls-key are no pair of certificate and key');
        }
        $tlsPort = (int) ($options['tls-port'] ?? 0);
        $origins[] = $server->listen($application, $address, $tlsPort, $certificate, $key);
    }
} catch (InvalidArgumentException | RuntimeException $error) {
    refuse($error->getMessage());
}

if (isset($options['until-stdin-closes'])) {
    $loop->stopAtEndOf(STDIN);
}

// In one piece: who waits for it may read while it is written.
echo 'listening on ' . implode(' ', $origins) . "\n" . (isset($options['describe']) ? Seed::describe() : '');
$loop->run();
