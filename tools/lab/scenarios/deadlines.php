<?php
/*
 * Calls end by their deadline where the resolver, which libcurl runs in a thread of its own, does not answer.
 */
declare(strict_types=1);

require __DIR__ . '/../lab.inc';

if (PHP_OS_FAMILY !== 'Linux' || trim((string) shell_exec('command -v cc')) === '') {
    skip('needs Linux and a C compiler');
}
$folder = sys_get_temp_dir() . '/ep-lab-' . bin2hex(random_bytes(8));
mkdir($folder);
file_put_contents("$folder/slow.c", <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <netdb.h>
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
    		sleep(4);
    		return EAI_AGAIN;
    	}
    	return real(node, service, hints, result);
    }
    C);
shell_exec("cc -shared -fPIC -o $folder/slow.so $folder/slow.c -ldl");
$code = <<<'PHP'
    $start = hrtime(true);
    try {
        $ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: 'https://slow.invalid', timeout: 0.5, maxRetries: 2);
        $ep->listTokens('held');
    } catch (Throwable $thrown) {
        printf("%.2f %s %d\n", (hrtime(true) - $start) / 1e9, $thrown::class, $thrown->sent);
    }
    PHP;
$command = [PHP_BINARY, '-n', '-d', 'extension=' . getenv('LAB_MODULE'), '-r', $code];
$process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, null, ['LD_PRELOAD' => "$folder/slow.so"] + getenv());
$line = trim((string) stream_get_contents($pipes[1]));
$asked = str_contains((string) stream_get_contents($pipes[2]), 'asked');
$status = proc_close($process);
array_map(unlink(...), glob("$folder/*"));
rmdir($folder);
found($asked, 'the slow resolver was asked');
found((float) $line > 0 && (float) $line < 2.5, "a resolver that takes 4 s, timeout 0.5 s: ended after $line");
found($status === 0, "and the process ended well (status $status)");
