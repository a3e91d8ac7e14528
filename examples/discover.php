#!/usr/bin/env php
<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Prints what a shop has to know of a store before its shoppers can log in: realm, profiles, authorization endpoints.
 *
 *     php discover.php BASE_URI CLIENT_ID        BASE_URI: us-east, eu-west, or an origin such as https://useast.api.elasticpath.com
 */
declare(strict_types=1);

use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;

/** @param array<string, string|int|bool|null> $values */
function section(string $title, array $values): void
{
    echo "\n", plain($title), "\n";
    foreach ($values as $name => $value) {
        printf("  %-26s %s\n", $name, match (true) {
            $value === null => '(not said)',
            is_bool($value) => $value ? 'yes' : 'no',
            default => plain((string) $value),
        });
    }
}

/** Names are free text of the store: nothing in them shall steer the terminal. */
function plain(string $text): string
{
    return preg_replace('/\p{C}/u', '?', $text) ?? '?';
}

function lifetime(?int $seconds): ?string
{
    return match (true) {
        $seconds === null => null,
        $seconds % 3600 === 0 => $seconds / 3600 . ' h',
        $seconds % 60 === 0 => $seconds / 60 . ' min',
        default => "$seconds s",
    };
}

function discover(EpAccountTokensInterface $ep): void
{
    $settings = $ep->authenticationSettings();
    section('Store', [
        'base URI' => $ep->baseUri(),
        'realm id' => $settings->realmId,
        'OpenID Connect client id' => $settings->clientId,
        'self sign-up' => $settings->enableSelfSignup,
        '  with an account' => $settings->autoCreateAccountForAccountMembers,
        'members may change' => $settings->accountMemberSelfManagement,
        'life of a token' => lifetime($settings->tokenTimeout),
    ]);
    foreach ($ep->passwordProfiles($settings->realmId) as $profile) {
        section("Password profile \"$profile->name\"", [
            'id' => $profile->id,
            'user names' => $profile->usernameFormat,
            'one-time passwords' => $profile->enableOneTimePasswordToken,
        ]);
    }
    foreach ($ep->oidcProfiles($settings->realmId) as $profile) {
        section("OpenID Connect profile \"$profile->name\"", [
            'id' => $profile->id,
            'issuer' => $profile->issuer,
            'authorization endpoint' => $profile->authorizationEndpoint,
        ]);
    }
}

function fail(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

if ($argc !== 3) {
    fail('usage: php discover.php {us-east | eu-west | https://HOST} CLIENT_ID');
}
extension_loaded('ep_account_tokens') || fail('ep_account_tokens is not loaded: php -d extension=ep_account_tokens discover.php …');

$baseUri = match ($argv[1]) {
    'us-east' => EpAccountTokens::US_EAST,
    'eu-west' => EpAccountTokens::EU_WEST,
    default => str_contains($argv[1], '://') ? $argv[1] : fail('"' . plain($argv[1]) . '" is neither us-east, eu-west nor an origin such as https://…'),
};
try {
    discover(new EpAccountTokens(Grant::implicit($argv[2]), baseUri: $baseUri));
} catch (EpAccountTokensException | ValueError $e) {
    fail($e::class . ": {$e->getMessage()}");
}
