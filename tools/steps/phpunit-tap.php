<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* phpunit-tap.php JUNIT_XML [TEAMCITY_LOG]: what PHPUnit reports, as TAP. Why a test was skipped stands in the latter alone. */
declare(strict_types=1);

require __DIR__ . '/../tap.inc';

$report = new DOMDocument();
$report->load($argv[1]) || exit(1);

$reasons = [];
if (isset($argv[2])) {
    preg_match_all("/^##teamcity\[testIgnored name='([^']*)' message='((?:[^'|]|\\|.)*)'/m", file_get_contents($argv[2]), $matches);
    $reasons = array_combine($matches[1], str_replace(["|'", '||'], ["'", '|'], $matches[2]));
}

foreach ((new DOMXPath($report))->query('//testcase') as $case) {
    $name = $case->getAttribute('classname') . ' ' . $case->getAttribute('name');
    $problem = null;
    foreach (['error', 'failure', 'skipped'] as $kind) {
        $problem ??= $case->getElementsByTagName($kind)->item(0);
    }
    if ($problem?->nodeName === 'skipped') {
        skip($name, $reasons[$case->getAttribute('name')] ?? 'PHPUnit reports no reason');
    } else {
        check($name, $problem === null, $problem->textContent ?? '');
    }
}
done_testing();
