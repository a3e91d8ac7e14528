<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Calls end by their deadline where the resolver, which libcurl runs in a thread of its own, does not answer.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

if (PHP_OS_FAMILY !== 'Linux' || trim((string) shell_exec('command -v cc')) === '') {
    skip_all('needs Linux and a C compiler');
}
ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
preg_match('/^libcurl, running => (\S+)/m', ob_get_clean(), $match);
if (version_compare($match[1], '7.87', '<')) {
    skip_all('libcurl before 7.87 waits for its resolver, whatever the deadline');
}
$folder = sys_get_temp_dir() . '/ep-faults-' . bin2hex(random_bytes(8));
mkdir($folder);
file_put_contents("$folder/slow.c", <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <netdb.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    /* PHP binds its modules past what is preloaded. */
    void *dlopen(const char *file, int flags)
    {
    	void *(*real)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");

    	return real(file, flags & ~RTLD_DEEPBIND);
    }

    int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
    {
    	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) = dlsym(RTLD_NEXT, "getaddrinfo");

    	if (node && strstr(node, "slow.invalid")) {
    		write(2, "asked\n", 6);
    		usleep(atoi(getenv("FAULT_RESOLVER_US")));
    		return EAI_AGAIN;
    	}
    	return real(node, service, hints, result);
    }
    C);
shell_exec("cc -shared -fPIC -o $folder/slow.so $folder/slow.c -ldl");
$code = <<<'PHP'
    $start = hrtime(true);
    try {
        $ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: 'https://slow.invalid', timeout: (float) getenv('FAULT_TIMEOUT'), maxRetries: 0);
        $ep->listTokens('held');
    } catch (Throwable $thrown) {
        printf("%.2f %s, %s\n", (hrtime(true) - $start) / 1e9, $thrown::class, $thrown->sent ? 'sent' : 'not sent');
    }
    PHP;
/** Standard output, whether the resolver was asked, and the status. */
$run = function (float $timeout, int $resolverMicros) use ($code, $folder): array {
    $command = [PHP_BINARY, '-n', '-d', 'extension=' . getenv('FAULT_MODULE'), '-r', $code];
    $environment = ['LD_PRELOAD' => "$folder/slow.so", 'FAULT_RESOLVER_US' => $resolverMicros, 'FAULT_TIMEOUT' => $timeout] + getenv();
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, null, $environment);
    $line = trim((string) stream_get_contents($pipes[1]));
    return [$line, str_contains((string) stream_get_contents($pipes[2]), 'asked'), proc_close($process)];
};

[$line, $asked, $status] = $run(0.5, 4_000_000);
check('the slow resolver was asked', $asked);
check("a resolver that takes 4 s, timeout 0.5 s: ended after $line", (float) $line > 0 && (float) $line < 2.5);
check("and the process ended well (status $status)", $status === 0);

// The resolver's thread, left behind, wakes up while the process ends.
$bad = 0;
$runs = is_quick() ? 40 : 400;
for ($i = 0; $i < $runs; $i++) {
    $bad += (int) ($run(0.05, 50_000 + intdiv($i * 6_000, $runs))[2] !== 0);
}
check("$runs processes that end when their resolver's thread wakes up: $bad ended badly", $bad === 0);

array_map(unlink(...), glob("$folder/*"));
rmdir($folder);
done_testing();
