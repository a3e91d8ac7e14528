<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What analysers report of the shop in tests/shop: nothing of Shop.php, and of Mistakes.php the lines that say so. With the extension and without, as in
 * a CI job that does not build it.
 *
 * EP_MODULE names the extension, and EP_PSALM Psalm's program, which cannot be installed beside this PHPUnit.
 */
final class StaticAnalysisTest extends TestCase
{
    private const SHOP = __DIR__ . '/shop';

    /** @return iterable<string, array{0: list<string>, 1?: string}> options of PHP, whose php.ini holds otherwise; and Psalm's program */
    public static function analysers(): iterable
    {
        $module = getenv('EP_MODULE');
        $psalm = getenv('EP_PSALM');
        $loads = ['without the extension' => []] + (is_string($module) ? ['with the extension' => ['-d', "extension=$module"]] : []);
        foreach ($loads as $name => $options) {
            yield "PHPStan $name" => [$options];
            if (is_string($psalm)) {
                yield "Psalm $name" => [$options, $psalm];
            }
        }
    }

    /** @param list<string> $options */
    #[DataProvider('analysers')]
    public function testReportsWhatItShould(array $options, ?string $psalm = null): void
    {
        $reported = $psalm === null ? self::reportOfPhpStan($options) : self::reportOfPsalm($options, $psalm);
        $expected = [];
        foreach (file(self::SHOP . '/Mistakes.php') ?: [] as $index => $line) {
            if (preg_match('~; // ([\w.]+) (\w+)$~', rtrim($line), $match)) {
                $expected['Mistakes.php:' . ($index + 1)] = $match[$psalm === null ? 1 : 2];
            }
        }

        // A line may be reported once more, for what follows from its mistake.
        foreach ($expected as $place => $identifier) {
            self::assertContains($identifier, $reported[$place] ?? [], $place);
        }
        self::assertSame([], array_diff_key($reported, $expected));
        self::assertGreaterThan(15, count($expected));
    }

    /**
     * @param list<string> $options
     * @return array<string, list<string>> by file and line
     */
    private static function reportOfPhpStan(array $options): array
    {
        $output = self::outputOf([
            ...$options, '-d', 'memory_limit=1G', __DIR__ . '/../vendor/bin/phpstan', 'analyse', '--no-progress', '--debug',
            '--error-format=json', '--configuration=' . self::SHOP . '/phpstan.neon',
        ]);
        // With --debug, which keeps it in this process, the names of the files come before.
        $result = self::decode(substr($output, (int) strpos($output, '{"totals"')));

        self::assertIsArray($result['files'] ?? null, $output);
        $reported = [];
        foreach ($result['files'] as $file => $errors) {
            foreach ($errors['messages'] as $error) {
                $reported[basename($file) . ":$error[line]"][] = $error['identifier'];
            }
        }
        return $reported;
    }

    /**
     * @param list<string> $options
     * @return array<string, list<string>>
     */
    private static function reportOfPsalm(array $options, string $psalm): array
    {
        $output = self::outputOf([
            ...$options, $psalm, '--config=' . self::SHOP . '/psalm.xml', '--no-cache', '--threads=1', '--no-progress', '--output-format=json',
        ]);
        $reported = [];
        foreach (self::decode($output) as $issue) {
            if ($issue['severity'] === 'error') {
                $reported[basename($issue['file_name']) . ":$issue[line_from]"][] = $issue['type'];
            }
        }
        return $reported;
    }

    /** @param list<string> $arguments */
    private static function outputOf(array $arguments): string
    {
        $process = proc_open([PHP_BINARY, ...$arguments], [1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes, __DIR__ . '/..');
        self::assertIsResource($process);
        $output = (string) stream_get_contents($pipes[1]);
        proc_close($process);
        return $output;
    }

    /** @return array<mixed> */
    private static function decode(string $json): array
    {
        $decoded = json_decode($json, true);
        self::assertIsArray($decoded, $json);
        return $decoded;
    }
}
