<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use EpAccountTokens\Symfony\Validator as Typed;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Validator\Constraints as Assert;

/** What somebody types to sign up. */
final readonly class SignUp
{
    private function __construct(
        #[Assert\NotBlank]
        #[Typed\MemberName]
        public string $name,
        #[Assert\NotBlank]
        #[Assert\Email]
        #[Typed\Username]
        public string $username,
        #[\SensitiveParameter]
        #[Assert\Length(min: 8, minMessage: 'At least eight characters.')]
        #[Typed\Password]
        public string $password,
        #[\SensitiveParameter]
        #[Assert\IdenticalTo(propertyPath: 'password', message: 'That is not the same password.')]
        public string $passwordConfirmation,
    ) {
    }

    public static function from(Request $request): self
    {
        return new self(...array_map(
            static fn (string $name): string => is_string($value = $request->request->all()[$name] ?? '') ? $value : '',
            ['name', 'username', 'password', 'password_confirmation'],
        ));
    }
}
