<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Messenger;

use EpAccountTokens\AccessToken;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use Symfony\Component\Messenger\Envelope;
use Symfony\Component\Messenger\Exception\LogicException;
use Symfony\Component\Messenger\Middleware\MiddlewareInterface;
use Symfony\Component\Messenger\Middleware\StackInterface;

/**
 * Refuses a message that carries a token: a queue would keep the secret in the clear, and for longer than the token is good. Such a message
 * carries the id of the account, and its handler asks with the shop's own bearer.
 *
 * In `framework.messenger.buses.NAME.middleware`: `ep_account_tokens.refuse_tokens`.
 */
final class RefuseTokensMiddleware implements MiddlewareInterface
{
    private const DEPTH = 8;

    public function handle(Envelope $envelope, StackInterface $stack): Envelope
    {
        $secret = self::secretIn($envelope->getMessage(), self::DEPTH);
        if ($secret !== null) {
            throw new LogicException(sprintf('A %s must not be in a message, which a queue keeps in the clear: put the id of the account into %s.', $secret::class, $envelope->getMessage()::class));
        }
        return $stack->next()->handle($envelope, $stack);
    }

    private static function secretIn(#[\SensitiveParameter] mixed $value, int $depth): ?object
    {
        if ($value instanceof Token || $value instanceof OidcLogin || $value instanceof AccessToken) {
            return $value;
        }
        if ($depth === 0 || (!is_array($value) && !is_object($value)) || $value instanceof \Closure) {
            return null;
        }
        foreach ((array) $value as $part) {
            $secret = self::secretIn($part, $depth - 1);
            if ($secret !== null) {
                return $secret;
            }
        }
        return null;
    }
}
