<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use EpAccountTokens\Symfony\Validator as Typed;
use Symfony\Component\Validator\Constraints as Assert;

/** What somebody types for a new password. */
final readonly class Form
{
    public function __construct(
        public string $name,
        #[Assert\Length(min: 20)]
        #[Typed\Password]
        private string $password,
        #[\SensitiveParameter]
        #[Assert\IdenticalTo(propertyPath: 'password')]
        private string $onceMore,
        #[Assert\NotBlank]
        #[Typed\OneTimePassword]
        private string $code,
    ) {
    }

    public function getPassword(): string
    {
        return $this->password;
    }

    /** @return list<string> */
    public function others(): array
    {
        return [$this->onceMore, $this->code];
    }
}
