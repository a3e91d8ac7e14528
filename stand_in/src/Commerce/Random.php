<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

final class Random
{
    public static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr(ord($bytes[6]) & 0x0F | 0x40);
        $bytes[8] = chr(ord($bytes[8]) & 0x3F | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }

    public static function code(int $length): string
    {
        $alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
        $code = '';
        while (strlen($code) < $length) {
            $code .= $alphabet[random_int(0, 31)];
        }
        return $code;
    }
}
