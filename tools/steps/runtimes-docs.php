<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

/**
 * The PHP example below a heading of a page, or a further one of that section, as a file: with the `use` lines of the page up to there, unless it has a
 * namespace of its own, as tools/check-docs runs it.
 */
function recipe(string $page, string $heading, int $number = 1): string
{
    preg_match_all('/^#+ ([^\n]+)$|^```php\n(.*?)^```$/ms', file_get_contents($page), $parts, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    $imports = [];
    $isWanted = false;
    foreach ($parts as [, $title, $code]) {
        if ($title !== null) {
            $isWanted = $title === $heading;
            continue;
        }
        $hasNamespace = str_starts_with($code, 'namespace ');
        preg_match_all('/^use [^;]+;/m', $code, $own);
        if ($isWanted && --$number === 0) {
            $file = tempnam(sys_get_temp_dir(), 'ep-recipe');
            register_shutdown_function(fn () => @unlink($file));
            file_put_contents($file, '<?php declare(strict_types=1); ' . ($hasNamespace ? '' : implode(' ', array_diff($imports, $own[0]))) . "\n$code");
            return $file;
        }
        if (!$hasNamespace) {
            $imports = array_unique([...$imports, ...$own[0]]);
        }
    }
    throw new RuntimeException("$page has no such example below '$heading'");
}
