<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Validator;

use EpAccountTokens\Symfony\Typed;

/** A name of an account member, and an e-mail address as far as the client looks at it: add `Email`. */
#[\Attribute(\Attribute::TARGET_PROPERTY | \Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
final class MemberName extends Text
{
    public function bytes(): int
    {
        return Typed::NAME;
    }
}
