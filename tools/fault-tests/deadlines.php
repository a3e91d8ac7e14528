<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * F1, F14: calls end by their deadline where the resolver, which libcurl runs in a thread of its own, does not answer.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
preg_match('/^libcurl, running => (\S+)/m', ob_get_clean(), $match);
if (version_compare($match[1], '7.87', '<')) {
    skip_all('libcurl before 7.87 waits for its resolver, whatever the deadline');
}
$library = preloadable(own_folder(), <<<'C'
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
$run = function (float $timeout, int $resolverMicros) use ($code, $library): array {
    [$line, $errors, $status] = run_code($code, ['LD_PRELOAD' => $library, 'FAULT_RESOLVER_US' => $resolverMicros, 'FAULT_TIMEOUT' => $timeout]);
    return [$line, str_contains($errors, 'asked'), $status];
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
done_testing();
