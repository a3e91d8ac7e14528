<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** Who may log in where, and the accounts that they act for. */
final class AccountMemberRepository
{
    /** @var array<string, Member> by id */
    private array $members = [];
    /** @var array<string, string> name by id */
    private array $accounts = [];

    public function add(string $name, string $email, ?string $id = null): AccountMember
    {
        $member = new AccountMember($id ?? Random::uuid(), $name, $email);
        return $this->members[$member->id] = $member;
    }

    public function remove(AccountMember $member): void
    {
        unset($this->members[$member->id]);
    }

    public function addAccount(AccountMember $member, string $name, ?string $id = null): string
    {
        $id ??= Random::uuid();
        $this->accounts[$id] = $name;
        $member->accounts[] = $id;
        return $id;
    }

    public function accountName(string $id): string
    {
        return $this->accounts[$id];
    }

    public function find(string $id): ?AccountMember
    {
        return $this->members[$id] ?? null;
    }

    /** @return array<string, Member> */
    public function all(): array
    {
        return $this->members;
    }

    /** Usernames are compared byte by byte: upper and lower case differ. */
    public function findByUsername(string $username, ?string $passwordProfile = null): ?AccountMember
    {
        foreach ($this->members as $member) {
            foreach ($member->credentials as $profile => $credential) {
                if ($credential['username'] === $username && $profile === ($passwordProfile ?? $profile)) {
                    return $member;
                }
            }
        }
        return null;
    }

    public function hasPassword(AccountMember $member, string $passwordProfile, string $password): bool
    {
        return hash_equals($member->credentials[$passwordProfile]['password'], $password);
    }
}
