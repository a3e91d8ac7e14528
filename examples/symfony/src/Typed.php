<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App;

/** What the client takes of a form: UTF-8 on one line, of at most so many bytes. Anything else is a ValueError there, and so a page of status 500. */
final class Typed
{
    public static function is(mixed $value, int $bytes): bool
    {
        return is_string($value) && strlen($value) <= $bytes && preg_match('/^[^\0\r\n]+$/Du', $value) === 1;
    }
}
