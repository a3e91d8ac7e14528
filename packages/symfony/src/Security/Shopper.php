<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\Token;
use Symfony\Component\Security\Core\User\EquatableInterface;
use Symfony\Component\Security\Core\User\UserInterface;

/**
 * A member who is logged in, by the id that the store knows it by. It has `ROLE_MEMBER`, and `ROLE_SHOPPER` when it shops for an account.
 *
 * What is serialised of it (in the session, in a message) is the id alone. The tokens are in a part of the session of their own, and the
 * user provider brings the two together.
 */
final class Shopper implements UserInterface, EquatableInterface
{
    /**
     * @param non-empty-string $memberId
     * @param Token|null $held proves who has logged in
     * @param bool $hasAccount whether the held token is that of the account that was chosen; else it is one of several
     * @param array<array-key, string> $accounts id => name
     */
    public function __construct(
        private string $memberId,
        private ?Token $held = null,
        private bool $hasAccount = false,
        private array $accounts = [],
    ) {
    }

    /** @return non-empty-string */
    public function getUserIdentifier(): string
    {
        return $this->memberId;
    }

    /** The token of the account that the member shops for; null: it has not chosen one. */
    public function token(): ?Token
    {
        return $this->hasAccount ? $this->held : null;
    }

    /** The token to switch with; null for one that comes from a message, and not from the user provider. */
    public function heldToken(): ?Token
    {
        return $this->held;
    }

    /**
     * The accounts that it may shop for, as they were at the login, in the order of the roster.
     *
     * @return array<array-key, string> id => name
     */
    public function accounts(): array
    {
        return $this->accounts;
    }

    /**
     * Where the account stood on the roster; null: nowhere.
     *
     * @return int<0, 10000>|null
     */
    public function rosterOffset(string $accountId): ?int
    {
        $offset = array_search($accountId, array_map(strval(...), array_keys($this->accounts)), true);
        return $offset === false || $offset > 10_000 ? null : $offset;
    }

    /** The same member with this token. */
    public function withAccount(Token $token): self
    {
        return new self($this->memberId, $token, true, $this->accounts);
    }

    /** @return list<string> */
    public function getRoles(): array
    {
        return $this->hasAccount ? ['ROLE_USER', 'ROLE_MEMBER', 'ROLE_SHOPPER'] : ['ROLE_USER', 'ROLE_MEMBER'];
    }

    public function isEqualTo(UserInterface $user): bool
    {
        return $user instanceof self && $user->memberId === $this->memberId;
    }

    #[\Deprecated('There is nothing to erase')]
    public function eraseCredentials(): void
    {
    }

    /** @return array{member_id: non-empty-string} */
    public function __serialize(): array
    {
        return ['member_id' => $this->memberId];
    }

    /** @param array{member_id: non-empty-string} $data */
    public function __unserialize(array $data): void
    {
        $this->__construct($data['member_id']);
    }
}
