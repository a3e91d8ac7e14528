<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** The data that every start and every reset begins with; docs/stand-in.md lists it. */
final class Seed
{
    public const CLIENT_ID = 'stand-in-client';
    public const CLIENT_SECRET = 'stand-in-secret';
    public const OIDC_CLIENT_ID = 'account-management';

    public const STORE = '5704e000-0000-4000-8000-000000000001';
    public const REALM = '4ea10000-0000-4000-8000-000000000001';
    public const PASSWORD_PROFILE = '9a550000-0000-4000-8000-000000000001';
    public const EMAIL_PROFILE = '9a550000-0000-4000-8000-000000000002';
    public const OIDC_PROFILE = '01dc0000-0000-4000-8000-000000000001';
    public const SECOND_OIDC_PROFILE = '01dc0000-0000-4000-8000-000000000002';

    public const PASSWORD_PROFILES = [
        self::PASSWORD_PROFILE => [
            'name' => 'Shop login',
            'username_format' => 'any',
            'enable_one_time_password_token' => true,
        ],
        self::EMAIL_PROFILE => [
            'name' => 'E-mail login',
            'username_format' => 'email',
            'enable_one_time_password_token' => false,
        ],
    ];

    public const OIDC_PROFILES = [
        self::OIDC_PROFILE => ['name' => 'Company sign-on', 'issuer' => 'https://idp.example'],
        self::SECOND_OIDC_PROFILE => ['name' => 'Partner sign-on', 'issuer' => 'https://partner-idp.example'],
    ];

    public const REDIRECT_URIS = [
        'https://shop.example/login/callback',
        'https://shop.example/login/callback?lang=en',
        'http://localhost/login/callback',
        'http://localhost:8000/login/callback',
    ];

    private const ODD_NAMES = [
        'Quotes "double" and \'single\'',
        'Back\\slash, /slash',
        '<b>Bold & Sons</b>',
        'Zażółć Gęślą Jaźń S.A. ☕',
        '🛒👩‍🔧 Emoji GmbH',
        'شركة الأمثلة المحدودة',
        "Two\nlines\tand a tab",
        '',
        '  spaces around  ',
    ];

    /** Username, password, name, then the names of the accounts. */
    private const MEMBERS = [
        ['ada@example.com', 'difference-engine', 'Ada Byron', ['Analytical Engines Ltd', 'Bernoulli Press']],
        ['grace@example.com', 'one-nanosecond', 'Grace Murray', ['Compiler Works']],
        ['nobody@example.com', 'no-account-yet', 'Nobody Yet', []],
        ['odd@example.com', 'pä"ss\\wörd 🔑', 'Odd Names', self::ODD_NAMES],
        ['Mixed.Case', 'case-sensitive', 'Mixed Case', ['Capital Letters']],
    ];

    public const MANY_ACCOUNTS = 250;
    public const PRODUCTS = 60;

    /** Each account has it from the start. */
    public const ADDRESS = [
        'name' => 'Head office',
        'first_name' => 'Ada',
        'last_name' => 'Byron',
        'company_name' => 'Analytical Engines Ltd',
        'phone_number' => '(555) 555-1234',
        'line_1' => '12 St James Square',
        'line_2' => '',
        'city' => 'London',
        'county' => 'Greater London',
        'region' => 'England',
        'postcode' => 'SW1Y 4JH',
        'country' => 'GB',
        'instructions' => 'Ring twice',
    ];

    /** @return list<array{id: string, sku: string, name: string, cents: int}> */
    public static function products(): array
    {
        return array_map(fn (int $n) => [
            'id' => sprintf('9a0d0000-0000-4000-8000-%012d', $n),
            'sku' => sprintf('gear-%02d', $n),
            'name' => "Gear with $n " . ($n === 1 ? 'tooth' : 'teeth'),
            'cents' => 250 + 25 * $n,
        ], range(1, self::PRODUCTS));
    }

    public static function members(): AccountMemberRepository
    {
        $members = new AccountMemberRepository();
        $lastAccount = 0;
        $many = array_map(fn (int $n) => sprintf('Branch %03d', $n), range(1, self::MANY_ACCOUNTS));
        $rows = [...self::MEMBERS, ['many@example.com', 'two-hundred-fifty', 'Many Accounts', $many]];
        foreach ($rows as $index => [$username, $password, $name, $accounts]) {
            $email = str_contains($username, '@') ? $username : strtolower($username) . '@example.com';
            $member = $members->add($name, $email, sprintf('3e3be400-0000-4000-8000-%012d', $index + 1));
            $member->credentials[self::PASSWORD_PROFILE] = compact('username', 'password');
            foreach ($accounts as $account) {
                $members->addAccount($member, $account, sprintf('acc00000-0000-4000-8000-%012d', ++$lastAccount));
            }
        }
        $ada = $members->findByUsername('ada@example.com');
        $ada->credentials[self::EMAIL_PROFILE] = ['username' => 'ada@example.com', 'password' => 'second-password'];
        return $members;
    }

    public static function describe(): string
    {
        $lines = [
            ['client id', self::CLIENT_ID],
            ['client secret', self::CLIENT_SECRET],
            ['realm', self::REALM],
        ];
        foreach (self::PASSWORD_PROFILES as $id => $profile) {
            $lines[] = ['password profile', "$id  $profile[name]"];
        }
        foreach (self::OIDC_PROFILES as $id => $profile) {
            $lines[] = ['OIDC profile', "$id  $profile[name]"];
        }
        foreach (self::REDIRECT_URIS as $uri) {
            $lines[] = ['redirect URI', $uri];
        }
        foreach (self::members()->all() as $member) {
            foreach ($member->credentials as $profile => ['username' => $username, 'password' => $password]) {
                $at = self::PASSWORD_PROFILES[$profile]['name'];
                $lines[] = ['member', sprintf('%s  %s  (%s, accounts: %d)', $username, $password, $at, count($member->accounts))];
            }
        }
        return implode('', array_map(fn (array $line) => vsprintf("%-16s  %s\n", $line), $lines));
    }
}
