<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Twig;

use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/** What the shop sells: gears. Their pictures are drawn. */
final class ShopExtension extends AbstractExtension
{
    public function getFunctions(): array
    {
        return [new TwigFunction('gear', self::gear(...), ['is_safe' => ['html']])];
    }

    public static function gear(string|int $teeth): string
    {
        $teeth = is_int($teeth) ? $teeth : (preg_match('/\d+/', $teeth, $match) ? max(1, min((int) $match[0], 60)) : 12);
        $pitch = 2 * M_PI / $teeth;
        $width = min($pitch / 2, 0.4);
        $at = fn (float $angle, float $radius): string => sprintf('%.1f %.1f', $radius * sin($angle), -$radius * cos($angle));
        $path = 'M' . $at(-$width / 2, 36);
        for ($tooth = 0; $tooth < $teeth; $tooth++) {
            $middle = $tooth * $pitch;
            $path .= 'L' . $at($middle - $width / 4, 46) . 'A46 46 0 0 1 ' . $at($middle + $width / 4, 46) . 'L' . $at($middle + $width / 2, 36)
                . 'A36 36 0 ' . ($pitch - $width > M_PI ? 1 : 0) . ' 1 ' . $at($middle + $pitch - $width / 2, 36);
        }
        return '<svg class="gear" viewBox="-50 -50 100 100" aria-hidden="true"><path fill-rule="evenodd" d="' . $path . 'Z M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Z"/></svg>';
    }
}
