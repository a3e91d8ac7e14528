<?php
/* lines.php JUNIT_XML: each test that PHPUnit reports as one line, "ok NAME", "not ok NAME: why" or "skip NAME: why". */
declare(strict_types=1);

$report = new DOMDocument();
$report->load($argv[1]) || exit(1);
$line = fn (string $text): string => trim(preg_replace('/\s+/', ' ', $text));

foreach ((new DOMXPath($report))->query('//testcase') as $case) {
    $name = $line($case->getAttribute('classname') . ' ' . $case->getAttribute('name'));
    $problem = null;
    foreach (['error', 'failure', 'skipped'] as $kind) {
        $problem ??= $case->getElementsByTagName($kind)->item(0);
    }
    echo match ($problem?->nodeName) {
        null => "ok $name",
        'skipped' => "skip $name: no reason is reported",
        default => "not ok $name: " . substr($line($problem->textContent), 0, 400),
    }, "\n";
}
