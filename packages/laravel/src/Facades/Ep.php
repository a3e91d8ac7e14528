<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Facades;

use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Guzzle\Handler;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokensInterface;
use Illuminate\Container\Container;
use Illuminate\Support\Facades\Facade;

/**
 * The shop's client.
 *
 * @method static \EpAccountTokens\TokenPage loginWithPassword(string $passwordProfileId, string $username, string $password, ?int $limit = null)
 * @method static \EpAccountTokens\TokenPage loginWithOidc(string $authorizationCode, string $redirectUri, string $codeVerifier, ?int $limit = null)
 * @method static \EpAccountTokens\TokenPage loginWithOneTimePassword(string $passwordProfileId, string $username, string $oneTimePasswordToken, ?int $limit = null)
 * @method static \EpAccountTokens\TokenPage selfSignup(string $passwordProfileId, string $username, string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null)
 * @method static \EpAccountTokens\Token switchAccount(\EpAccountTokens\Token|string $heldToken, string $accountId, ?int $rosterOffset = null)
 * @method static \EpAccountTokens\Token refresh(\EpAccountTokens\Token $token)
 * @method static \EpAccountTokens\TokenPage listTokens(\EpAccountTokens\Token|string $heldToken, ?int $limit = null, int $offset = 0)
 * @method static \EpAccountTokens\TokenPage|null nextPage(\EpAccountTokens\TokenPage $page)
 * @method static iterable<int, \EpAccountTokens\Token> eachToken(\EpAccountTokens\TokenPage $page)
 * @method static \EpAccountTokens\OidcLogin beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = 'account-management', string $scope = 'openid email profile', array<string, string> $parameters = [])
 * @method static \EpAccountTokens\TokenPage completeOidc(\EpAccountTokens\OidcLogin $login, array<mixed> $callbackQuery)
 * @method static void requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, \EpAccountTokens\OneTimePasswordPurpose $purpose = \EpAccountTokens\OneTimePasswordPurpose::PasswordlessAuthentication)
 * @method static \EpAccountTokens\AuthenticationSettings authenticationSettings()
 * @method static list<\EpAccountTokens\OidcProfile> oidcProfiles(string $realmId)
 * @method static list<\EpAccountTokens\PasswordProfile> passwordProfiles(string $realmId)
 * @method static \EpAccountTokens\AccessToken accessToken(bool $renew = false)
 * @method static array<string, string> headers(?\EpAccountTokens\Token $token = null)
 * @method static \EpAccountTokens\HttpResponse send(\EpAccountTokens\HttpRequest $request, ?\EpAccountTokens\Token $token = null)
 * @method static array<array-key, \EpAccountTokens\HttpResponse|\EpAccountTokens\EpAccountTokensException> sendAll(array<array-key, \EpAccountTokens\HttpRequest> $requests, ?\EpAccountTokens\Token $token = null)
 * @method static string baseUri()
 * @method static EpAccountTokensInterface with(?float $timeout = null, ?int $maxRetries = null, ?array<string, string> $headers = null)
 */
final class Ep extends Facade
{
    /**
     * Puts a client in the place of the shop's that answers as the test says and sends nothing: not by the facade, not by injection, not by `Http::ep()`. To
     * be called before the code under test gets hold of the client.
     */
    public static function fake(): FakeEpAccountTokens
    {
        if (!class_exists(FakeEpAccountTokens::class)) {
            throw new \LogicException('Ep::fake() is in another package: composer require --dev ep-account-tokens/dev');
        }
        $fake = new FakeEpAccountTokens();
        self::swap($fake);
        $app = self::getFacadeApplication();
        if ($app instanceof Container) {
            $app->forgetInstance(Handler::class);
            $app->forgetInstance(Shopper::class);
        }
        return $fake;
    }

    protected static function getFacadeAccessor(): string
    {
        return EpAccountTokensInterface::class;
    }
}
