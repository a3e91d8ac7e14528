<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests\Shop;

use EpAccountTokens;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokens\Transfer;
use EpAccountTokensInterface;

/** What the types are for: each line with a comment is one that an analyser has to report, PHPStan's and Psalm's name of the error in this order. */
final class Mistakes
{
    public function settings(): void
    {
        new EpAccountTokens(Grant::implicit('')); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), maxRetries: 11); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), ipVersion: 5); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), cache: new \ArrayObject()); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), headers: ['EP-Channel' => 7]); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), observer: static fn (Token $token): null => null); // argument.type InvalidArgument
        new EpAccountTokens(Grant::implicit('client'), transport: static fn (HttpRequest $request): string => ''); // argument.type InvalidArgument
    }

    public function login(EpAccountTokensInterface $ep): void
    {
        try {
            $ep->loginWithPassword('profile', '', 'password'); // argument.type InvalidArgument
            $ep->loginWithPassword('profile', 'ada', 'password', limit: 200); // argument.type InvalidArgument
            $ep->listTokens('held', offset: -1); // argument.type InvalidArgument
            $ep->listTokens('held', offset: 10_001); // argument.type InvalidArgument
            $ep->with(maxRetries: -1); // argument.type InvalidArgument
            $ep->sendAll(['/v2/carts']); // argument.type InvalidArgument
        } catch (EpAccountTokensException) {
        }
    }

    public function values(Token $token): mixed
    {
        new HttpResponse(99); // argument.type InvalidArgument
        $token->expiresWithin(-1); // argument.type InvalidArgument
        return $token->toArray()['accountId']; // offsetAccess.notFound InvalidArrayOffset
    }

    public function observe(Transfer $transfer): void
    {
        $transfer->status = 200; // property.readOnlyAssignOutOfClass InaccessibleProperty
    }

    public function uncaught(EpAccountTokensInterface $ep): string
    {
        return $ep->authenticationSettings()->realmId; // missingType.checkedException MissingThrowsDocblock
    }
}
