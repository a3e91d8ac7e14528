<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** Tokens in JWT form. Everything known about a token is in its claims, so that none has to be remembered. */
final class JwtIssuer
{
    private string $key;

    public function __construct()
    {
        $this->revokeAll();
    }

    public function revokeAll(): void
    {
        $this->key = random_bytes(32);
    }

    public function issue(array $claims): string
    {
        $claims['jti'] = bin2hex(random_bytes(8));
        $signed = Base64Url::encode('{"alg":"HS256","typ":"JWT"}') . '.' . Base64Url::encode(json_encode($claims));
        return $signed . '.' . $this->signature($signed);
    }

    /** The claims of a token that this issuer signed and that has not expired, else null. */
    public function read(string $token, float $now): ?array
    {
        $dot = strrpos($token, '.');
        if ($dot === false || !hash_equals($this->signature(substr($token, 0, $dot)), substr($token, $dot + 1))) {
            return null;
        }
        $claims = json_decode(Base64Url::decode(explode('.', $token)[1]), true);
        return $claims['exp'] > $now ? $claims : null;
    }

    private function signature(string $signed): string
    {
        return Base64Url::encode(hash_hmac('sha256', $signed, $this->key, true));
    }
}
