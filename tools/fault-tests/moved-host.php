<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * F26: a host whose address changes while a worker lives: a kept connection stays with the old address, flushConnections() and the end of a
 * connection's life lead to the new one.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

extension_loaded('pcntl') || skip_all('pcntl is not there');
$folder = own_folder();
$library = preloadable($folder, <<<'C'
    int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
    {
    	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) = dlsym(RTLD_NEXT, "getaddrinfo");
    	char address[32] = "";
    	FILE *file;

    	if (node && strcmp(node, "moved.invalid") == 0 && (file = fopen(getenv("FAULT_ADDRESS"), "r"))) {
    		fgets(address, sizeof(address), file);
    		fclose(file);
    		node = address;
    	}
    	return real(node, service, hints, result);
    }
    C);

$certificates = new Certificates();
$options = ['ssl' => ['local_cert' => $certificates->server('DNS:moved.invalid')]];
$port = 0;
$children = [];
foreach (['127.0.0.1' => 'old', '127.0.0.2' => 'new'] as $address => $name) {
    $listener = stream_socket_server("tls://$address:$port", $code, $message, context: stream_context_create($options));
    $listener !== false || skip_all("cannot listen on $address: $message");
    $port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
    $reply = Fault::http(201, ['data' => [['account_name' => $name] + FaultyServer::ENTRY]]);
    $children[] = $child = pcntl_fork();
    if ($child === 0) {
        // One connection at a time, for as long as it is kept.
        while ($connection = stream_socket_accept($listener, 600)) {
            while (is_string($head = stream_get_line($connection, 65536, "\r\n\r\n")) && preg_match('/^Content-Length: (\d+)/mi', $head, $match)) {
                stream_get_contents($connection, (int) $match[1]);
                fwrite($connection, $reply);
            }
            fclose($connection);
        }
        exec('kill -s KILL ' . getmypid());
    }
    fclose($listener);
}

[$printed, $errors, $status] = run_code(
    <<<'PHP'
    $ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: 'https://moved.invalid:' . getenv('FAULT_PORT'), caFile: getenv('FAULT_CA'), timeout: 20.0);
    $ask = fn () => $ep->listTokens('held')->tokens[0]->accountName;
    $move = fn (string $address) => file_put_contents(getenv('FAULT_ADDRESS'), $address);
    $move('127.0.0.1');
    echo "at first {$ask()}";
    $move('127.0.0.2');
    echo ", kept {$ask()}";
    EpAccountTokens::flushConnections();
    echo ", flushed {$ask()}";
    $move('127.0.0.1');
    for ($end = hrtime(true) + 20e9; ($name = $ask()) === 'new' && hrtime(true) < $end; usleep(20_000));
    echo ", after max_lifetime $name";
    PHP,
    ['LD_PRELOAD' => $library, 'FAULT_ADDRESS' => "$folder/address", 'FAULT_PORT' => $port, 'FAULT_CA' => $certificates->authority()],
    ['-d', 'ep_account_tokens.max_lifetime=2'],
);
foreach ($children as $child) {
    exec("kill -s KILL $child");
    pcntl_waitpid($child, $ended);
}
check_same('a host that moves twice', 'at first old, kept old, flushed new, after max_lifetime old', $printed);
check("the process ended well (status $status)", $status === 0, $errors);
done_testing();
