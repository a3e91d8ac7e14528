<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\StandIn\Commerce\Seed;
use EpAccountTokens\TlsFailedException;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/../stand_in/src/Commerce/Seed.php';

final class StandInTest extends TestCase
{
    private const PROGRAM = __DIR__ . '/../bin/ep-stand-in';

    private string $folder;
    /** @var resource|null */
    private $process = null;

    protected function setUp(): void
    {
        $this->folder = sys_get_temp_dir() . '/ep-stand-in-' . bin2hex(random_bytes(8));
    }

    protected function tearDown(): void
    {
        EpAccountTokens::flushConnections();
        if ($this->process !== null) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
        array_map(unlink(...), glob("$this->folder/*") ?: []);
        @rmdir($this->folder);
    }

    /** @return list<string> where it listens */
    private function start(string ...$options): array
    {
        $process = proc_open([PHP_BINARY, self::PROGRAM, ...$options], [1 => ['pipe', 'w']], $pipes);
        self::assertIsResource($process);
        $this->process = $process;
        $line = (string) fgets($pipes[1]);
        self::assertStringStartsWith('listening on ', $line);
        self::assertStringContainsString('stand-in-client', (string) fgets($pipes[1]));
        return explode(' ', trim(substr($line, strlen('listening on '))));
    }

    public function testAClientLogsInOverTls(): void
    {
        [, $tls] = $this->start("--tls-dir=$this->folder", '--host=127.0.0.1', '--settings={"account_token_lifetime": 900}');
        $ep = new EpAccountTokens(Grant::implicit(Seed::CLIENT_ID), baseUri: $tls, caFile: "$this->folder/ca.pem");

        $page = $ep->loginWithPassword(Seed::PASSWORD_PROFILE, 'ada@example.com', 'difference-engine');

        self::assertSame(['Analytical Engines Ltd', 'Bernoulli Press'], array_values($page->accountNames()));
        self::assertSame($tls, $ep->baseUri());
    }

    public function testAClientThatDoesNotKnowItsAuthorityRefusesIt(): void
    {
        [, $tls] = $this->start("--tls-dir=$this->folder");

        $this->expectException(TlsFailedException::class);
        (new EpAccountTokens(Grant::implicit(Seed::CLIENT_ID), baseUri: $tls))->authenticationSettings();
    }

    public function testListensWhereItIsTold(): void
    {
        [$origin] = $this->start('--host=127.0.0.2');

        self::assertSame('127.0.0.2', parse_url($origin, PHP_URL_HOST));
        self::assertSame(Seed::REALM, (new EpAccountTokens(Grant::implicit(Seed::CLIENT_ID), baseUri: $origin))->authenticationSettings()->realmId);
    }

    public function testShowsItsOptions(): void
    {
        exec(escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(self::PROGRAM) . ' --help', $lines, $status);

        self::assertSame(0, $status);
        self::assertSame('usage: ep-stand-in [OPTION]...', $lines[0]);
        self::assertStringContainsString('--tls-dir', implode("\n", $lines));
    }
}
