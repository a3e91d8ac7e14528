<?php
/* tap.php JUNIT_XML: what PHPUnit reports, as TAP. */
declare(strict_types=1);

require __DIR__ . '/../../tap.inc';

$report = new DOMDocument();
$report->load($argv[1]) || exit(1);

foreach ((new DOMXPath($report))->query('//testcase') as $case) {
    $name = $case->getAttribute('classname') . ' ' . $case->getAttribute('name');
    $problem = null;
    foreach (['error', 'failure', 'skipped'] as $kind) {
        $problem ??= $case->getElementsByTagName($kind)->item(0);
    }
    if ($problem?->nodeName === 'skipped') {
        skip($name, 'PHPUnit reports no reason');
    } else {
        check($name, $problem === null, $problem->textContent ?? '');
    }
}
done_testing();
