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
        $teeth = is_int($teeth) ? $teeth : (preg_match('/\d+/', $teeth, $match) ? max(3, min((int) $match[0], 60)) : 12);
        $path = '';
        for ($tooth = 0; $tooth < $teeth; $tooth++) {
            foreach ([[0.00, 36], [0.12, 46], [0.38, 46], [0.50, 36]] as [$part, $radius]) {
                $angle = ($tooth + $part) / $teeth * 2 * M_PI;
                $path .= sprintf('%s%.1f %.1f', $path === '' ? 'M' : 'L', $radius * sin($angle), -$radius * cos($angle));
            }
        }
        return '<svg class="gear" viewBox="-50 -50 100 100" aria-hidden="true"><path fill-rule="evenodd" d="' . $path . 'Z M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Z"/></svg>';
    }
}
