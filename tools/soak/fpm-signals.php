<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Reloads, a graceful stop and the recycling of workers lose no request; a hard stop leaves no process behind. */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

/**
 * Asks from so many processes at once, with a new connection for each request as web servers do.
 *
 * @return array{asked: int, lost: int, workers: int, why: string}
 */
function load(Fpm $fpm, string $base, int $processes, Closure $goesOn, ?Closure $meanwhile = null): array
{
    $pipes = [];
    for ($i = 0; $i < $processes; $i++) {
        [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $child = pcntl_fork();
        if ($child === 0) {
            $result = ['asked' => 0, 'lost' => 0, 'workers' => [], 'why' => ''];
            $client = new FastCgi($fpm->socket(), keep: false);
            while ($goesOn($result['asked'])) {
                $result['asked']++;
                try {
                    $answer = ask($client, ['do' => 'login', 'base' => $base]);
                    $right = ($answer['tokens'] ?? 0) === 2 && $answer['right'];
                    $result['workers'][$answer['pid'] ?? 0] = true;
                } catch (Throwable $thrown) {
                    $right = false;
                    $result['why'] = $thrown->getMessage();
                }
                $result['lost'] += !$right;
            }
            fwrite($theirs, json_encode($result));
            fflush($theirs);
            exec('kill -s KILL ' . getmypid()); // neither server nor php-fpm are this process's to stop
        }
        fclose($theirs);
        $pipes[$child] = $ours;
    }
    if ($meanwhile) {
        $meanwhile();
    }
    $sum = ['asked' => 0, 'lost' => 0, 'workers' => [], 'why' => ''];
    foreach ($pipes as $child => $pipe) {
        $result = json_decode(stream_get_contents($pipe), true);
        $sum = ['asked' => $sum['asked'] + $result['asked'], 'lost' => $sum['lost'] + $result['lost'], 'workers' => $sum['workers'] + $result['workers'], 'why' => $sum['why'] ?: $result['why']];
        pcntl_waitpid($child, $status);
    }
    return ['workers' => count($sum['workers'])] + $sum;
}

$server = CommerceServer::start();
$reloads = is_quick() ? 3 : 10;

// Each process asks until a time by the monotonic clock.
$end = hrtime(true) + ($reloads + 1) * 1_000_000_000;
$fpm = new Fpm(['pm.max_children' => 3]);
$result = load($fpm, $server->baseUri, 3, fn () => hrtime(true) < $end, function () use ($fpm, $reloads): void {
    for ($i = 0; $i < $reloads; $i++) {
        sleep(1);
        $fpm->signal('USR2');
    }
});
check_same("$reloads reloads under $result[asked] requests: lost", 0, $result['lost']);
$why = $result['why'];
check('reloads: workers were replaced', $result['workers'] > 3, "$result[workers]");
check_same('reloads: crashes', [], $fpm->crashes());
$fpm->stop();
if ($why !== '') {
    note($why);
}

$fpm = new Fpm(['pm.max_children' => 2, 'pm.max_requests' => 20]);
$each = is_quick() ? 100 : 1000;
$result = load($fpm, $server->baseUri, 3, fn (int $asked) => $asked < $each);
check_same("pm.max_requests under $result[asked] requests: lost", 0, $result['lost']);
// The end of a worker is in the log a moment later.
check('pm.max_requests: workers were replaced', $result['workers'] >= $result['asked'] / 20 - 2, "$result[workers]");
check_same('pm.max_requests: crashes', [], $fpm->crashes());
$fpm->stop();

$server->set(['latency_ms' => 1000]);
$server->clearLog();
$fpm = new Fpm(['pm.max_children' => 2]);
$result = load($fpm, $server->baseUri, 2, fn (int $asked) => $asked < 1, function () use ($fpm, $server): void {
    check('SIGQUIT: both workers are in a call', wait_until(fn () => count($server->log()) >= 2));
    $fpm->signal('QUIT');
});
check_same('SIGQUIT during 2 requests: lost', 0, $result['lost']);
check_same('SIGQUIT: exit code', 0, $fpm->wait(20));
check_same('SIGQUIT: crashes', [], $fpm->crashes());
$fpm->stop();

$server->set(['latency_ms' => 30_000]);
$server->clearLog();
$fpm = new Fpm(['pm.max_children' => 2]);
$children = $fpm->children();
$result = load($fpm, $server->baseUri, 2, fn (int $asked) => $asked < 1, function () use ($fpm, $server): void {
    check('SIGTERM: both workers are in a call', wait_until(fn () => count($server->log()) >= 2));
    $fpm->signal('TERM');
});
check_same('SIGTERM: exit code', 0, $fpm->wait(20));
check_same('SIGTERM: workers left', [], array_values(array_filter($children, is_alive(...))));
check_same('SIGTERM: crashes', [], $fpm->crashes());
done_testing();
