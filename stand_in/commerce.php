<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A stand-in for Elastic Path Commerce Cloud: the account-member token flow on a loopback port, with state, in plain PHP.
 *
 *     php -n commerce.php [--port N] [--tls-cert PEM [--tls-key PEM] [--tls-port N]] [--settings JSON]
 *                         [--describe] [--until-stdin-closes]
 *
 * Prints "listening on http://127.0.0.1:PORT", followed by the https origin where there is one; --describe lists what it
 * knows. docs/stand-in.md says what it serves, and how tests steer it.
 */
declare(strict_types=1);

use EpAccountTokens\StandIn\Commerce\Application;
use EpAccountTokens\StandIn\Commerce\Seed;
use EpAccountTokens\StandIn\EventLoop;
use EpAccountTokens\StandIn\Http\Server;

error_reporting(E_ALL);
ini_set('display_errors', 'stderr');

require __DIR__ . '/autoload.php';

const OPTIONS = ['port', 'tls-cert', 'tls-key', 'tls-port', 'settings'];
const FLAGS = ['describe', 'until-stdin-closes'];

function refuse(string $message): never
{
    fwrite(STDERR, "commerce.php: $message\n");
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

$options = options(array_slice($argv, 1));
$settings = json_decode($options['settings'] ?? '{}', true);
if (!is_array($settings)) {
    refuse('--settings is no JSON object');
}
foreach (['port', 'tls-port'] as $name) {
    if (!preg_match('/^\d{1,5}$/D', $options[$name] ?? '0') || (int) ($options[$name] ?? 0) > 65_535) {
        refuse("--$name is no port number");
    }
}

$loop = new EventLoop();
$server = new Server($loop);
try {
    $application = new Application($loop, $server, $settings);
    $origins = [$server->listen($application, '127.0.0.1', (int) ($options['port'] ?? 0))];
    if (isset($options['tls-cert'])) {
        extension_loaded('openssl') || refuse('this PHP has no openssl, so there is no TLS');
        $certificate = $options['tls-cert'];
        $key = $options['tls-key'] ?? $certificate;
        if (!@openssl_x509_check_private_key("file://$certificate", "file://$key")) {
            refuse('--tls-cert and --tls-key are no pair of certificate and key');
        }
        $tlsPort = (int) ($options['tls-port'] ?? 0);
        $origins[] = $server->listen($application, '127.0.0.1', $tlsPort, $certificate, $key);
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
