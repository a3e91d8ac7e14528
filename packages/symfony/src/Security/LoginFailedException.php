<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\OidcException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\RateLimitedException;
use Symfony\Component\Security\Core\Exception\AuthenticationException;
use Symfony\Component\Security\Core\Exception\BadCredentialsException;
use Symfony\Component\Security\Core\Exception\CustomUserMessageAuthenticationException;

/**
 * A login that failed for another reason than a wrong password. Its message keys are texts for a shopper, to be translated in the domain
 * `security`; those of a rate limit have `%seconds%`.
 */
final class LoginFailedException extends CustomUserMessageAuthenticationException
{
    public const CANCELLED = 'The login was cancelled.';
    public const ENDED = 'Your login has ended. Please log in again.';
    public const NO_ACCOUNT = 'You have no account yet. Ask your company to add you.';
    public const START_AGAIN = 'The login could not be completed. Please start it again.';
    public const TOO_LATE = 'That page was open for too long. Please log in again.';
    public const UNAVAILABLE = 'You cannot log in at the moment. Please try again a little later.';
    public const WAIT = 'Too many attempts. Please try again in %seconds% seconds.';

    /** What becomes of a login with which the store had this to say. */
    public static function from(EpAccountTokensException $exception): AuthenticationException
    {
        return match (true) {
            $exception instanceof AuthenticationFailedException, $exception instanceof InvalidRequestException
                => new BadCredentialsException('Invalid credentials.', 0, $exception),
            $exception instanceof RateLimitedException => new self(self::WAIT, ['%seconds%' => max(1, $exception->retryAfter ?? 10)], 429, $exception),
            $exception instanceof OidcException => new self($exception->error === 'access_denied' ? self::CANCELLED : self::START_AGAIN, [], 0, $exception),
            $exception instanceof OutcomeUnknownException => new self(self::START_AGAIN, [], 0, $exception),
            default => new self(self::UNAVAILABLE, [], 503, $exception),
        };
    }
}
