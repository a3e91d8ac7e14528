<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\Token;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Controller\ValueResolverInterface;
use Symfony\Component\HttpKernel\ControllerMetadata\ArgumentMetadata;
use Symfony\Component\Security\Core\Exception\AccessDeniedException;

/**
 * A controller's argument `Token $token`: that of the account that the shopper shops for.
 *
 * @internal
 */
final class TokenResolver implements ValueResolverInterface
{
    public function __construct(private readonly Shoppers $shoppers)
    {
    }

    /** @return list<Token|null> */
    public function resolve(Request $request, ArgumentMetadata $argument): array
    {
        if ($argument->getType() !== Token::class) {
            return [];
        }
        $token = $this->shoppers->current()?->token();
        if ($token === null && !$argument->isNullable()) {
            throw new AccessDeniedException('Nobody has chosen an account.');
        }
        return [$token];
    }
}
