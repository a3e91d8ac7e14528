<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AccessToken, AuthenticationFailedException, AuthenticationSettings, HttpRequest, HttpResponse, LoginRequiredException, OidcLogin};
use EpAccountTokens\{OidcProfile, OneTimePasswordPurpose, PasswordProfile, Token, TokenPage};
use PHPUnit\Framework\TestCase;

/** With parameters and types as the stubs have them, and state instead of expectations. */
final class ClientByHand implements EpAccountTokensInterface
{
    /** @var list<string> */
    public array $asked = [];
    public ?float $timeout = null;

    public function loginWithPassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, ?int $limit = null): TokenPage
    {
        return $password === 'one-nanosecond' ? Signatures::page() : throw new AuthenticationFailedException(status: 400);
    }

    public function loginWithOidc(#[\SensitiveParameter] string $authorizationCode, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?int $limit = null): TokenPage
    {
        return Signatures::page();
    }

    public function loginWithOneTimePassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $oneTimePasswordToken, ?int $limit = null): TokenPage
    {
        return Signatures::page();
    }

    public function selfSignup(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null): TokenPage
    {
        return new TokenPage([Signatures::token('acc-3', $name)]);
    }

    public function switchAccount(#[\SensitiveParameter] Token|string $heldToken, string $accountId, ?int $rosterOffset = null): Token
    {
        $held = $heldToken instanceof Token ? $heldToken->token : $heldToken;
        return str_starts_with($held, 'secret') ? Signatures::page()->find($accountId) : throw new LoginRequiredException(status: 403);
    }

    public function refresh(Token $token): Token
    {
        return Signatures::token($token->accountId, $token->accountName);
    }

    public function listTokens(#[\SensitiveParameter] Token|string $heldToken, ?int $limit = null, int $offset = 0): TokenPage
    {
        return Signatures::page();
    }

    public function nextPage(TokenPage $page): ?TokenPage
    {
        return null;
    }

    public function eachToken(TokenPage $page): iterable
    {
        yield from $page;
    }

    public function beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = 'account-management', string $scope = 'openid email profile', array $parameters = []): OidcLogin
    {
        return new OidcLogin("$authorizationEndpoint?state=s", str_repeat('s', 43), $redirectUri, str_repeat('v', 43));
    }

    public function completeOidc(OidcLogin $login, #[\SensitiveParameter] array $callbackQuery): TokenPage
    {
        return Signatures::page();
    }

    public function requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, OneTimePasswordPurpose $purpose = OneTimePasswordPurpose::PasswordlessAuthentication): void
    {
        $this->asked[] = "$username $purpose->value";
    }

    public function authenticationSettings(): AuthenticationSettings
    {
        return new AuthenticationSettings('realm', clientId: 'account-management');
    }

    public function oidcProfiles(string $realmId): array
    {
        return [new OidcProfile('oidc', 'Company sign-on', 'https://shop.example/authorize')];
    }

    public function passwordProfiles(string $realmId): array
    {
        return [new PasswordProfile('profile', 'Shop login', usernameFormat: 'any')];
    }

    public function accessToken(bool $renew = false): AccessToken
    {
        return new AccessToken('bearer', new DateTimeImmutable('+1 hour'));
    }

    public function headers(?Token $token = null): array
    {
        return ['Authorization' => 'Bearer bearer', ...($token ? [Token::HEADER => $token->token] : [])];
    }

    public function send(HttpRequest $request, ?Token $token = null): HttpResponse
    {
        return new HttpResponse(200);
    }

    public function sendAll(array $requests, ?Token $token = null): array
    {
        return array_map(fn (HttpRequest $request) => $this->send($request, $token), $requests);
    }

    public function baseUri(): string
    {
        return 'https://shop.example';
    }

    public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): EpAccountTokensInterface
    {
        $this->timeout = $timeout;
        return $this;
    }
}

final class HandWrittenDoubleTest extends TestCase
{
    private ClientByHand $ep;
    private AccountController $controller;

    protected function setUp(): void
    {
        $this->controller = new AccountController($this->ep = new ClientByHand());
    }

    public function testItHasTheSignaturesOfTheInterfaceAndOfTheClient(): void
    {
        self::assertSame(Signatures::of(EpAccountTokensInterface::class), Signatures::of(ClientByHand::class));
        // The client promises more of with(): its own class.
        $narrowed = array_map(fn (string $signature) => preg_replace('/: static$/', ': EpAccountTokensInterface', $signature), Signatures::of(EpAccountTokens::class));
        self::assertSame(Signatures::of(EpAccountTokensInterface::class), $narrowed);
    }

    public function testALoginAndASwitch(): void
    {
        self::assertSame('Welcome, Compiler Works, Bernoulli Press', $this->controller->login('grace', 'one-nanosecond'));
        self::assertSame('Now Bernoulli Press', $this->controller->switch('acc-2'));
    }

    public function testAWrongPassword(): void
    {
        self::assertSame('Wrong user name or password.', $this->controller->login('grace', 'wrong'));
    }

    public function testASwitchWithATokenThatHasEnded(): void
    {
        $this->controller->session['token'] = (new Token('acc-1', 'Compiler Works', 'ended', new DateTimeImmutable('-1 day')))->toArray();
        self::assertSame('Please log in.', $this->controller->switch('acc-2'));
    }

    public function testTheWholeRosterAndAOneTimePassword(): void
    {
        self::assertSame(['Compiler Works', 'Bernoulli Press'], $this->controller->accounts('grace', 'one-nanosecond'));
        $this->controller->forgotten('grace');
        self::assertSame(['grace ' . OneTimePasswordPurpose::PasswordlessAuthentication->value], $this->ep->asked);
        self::assertSame(1.5, $this->ep->timeout);
    }

    public function testTheClientItselfIsFinal(): void
    {
        self::assertTrue((new ReflectionClass(EpAccountTokens::class))->isFinal());
    }
}
