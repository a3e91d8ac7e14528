--TEST--
EpAccountTokensInterface: can be implemented by a shop's own double, and both pass its type hint
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\OneTimePasswordPurpose;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

final class ShopDouble implements EpAccountTokensInterface
{
    public function loginWithPassword(string $passwordProfileId, string $username, string $password, ?int $limit = null): TokenPage
    {
        return new TokenPage([new Token('account-1', "account of $username", 'token', new DateTimeImmutable('+1 hour'))]);
    }

    public function loginWithOidc(string $authorizationCode, string $redirectUri, string $codeVerifier, ?int $limit = null): TokenPage
    {
        return new TokenPage([]);
    }

    public function loginWithOneTimePassword(string $passwordProfileId, string $username, string $oneTimePasswordToken, ?int $limit = null): TokenPage
    {
        return new TokenPage([]);
    }

    public function selfSignup(string $passwordProfileId, string $username, string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null): TokenPage
    {
        return new TokenPage([]);
    }

    public function switchAccount(Token|string $heldToken, string $accountId, ?int $rosterOffset = null): Token
    {
        return new Token($accountId, '', 'token', new DateTimeImmutable('+1 hour'));
    }

    public function refresh(Token $token): Token
    {
        return $token;
    }

    public function listTokens(Token|string $heldToken, ?int $limit = null, int $offset = 0): TokenPage
    {
        return new TokenPage([]);
    }

    public function nextPage(TokenPage $page): ?TokenPage
    {
        return null;
    }

    public function eachToken(TokenPage $page): iterable
    {
        return $page->tokens;
    }

    public function beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = 'account-management', string $scope = 'openid email profile', array $parameters = []): OidcLogin
    {
        return new OidcLogin($authorizationEndpoint, 'state', $redirectUri, str_repeat('v', 43));
    }

    public function completeOidc(OidcLogin $login, array $callbackQuery): TokenPage
    {
        return new TokenPage([]);
    }

    public function requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, OneTimePasswordPurpose $purpose = OneTimePasswordPurpose::PasswordlessAuthentication): void
    {
    }

    public function authenticationSettings(): AuthenticationSettings
    {
        return new AuthenticationSettings('realm');
    }

    public function oidcProfiles(string $realmId): array
    {
        return [];
    }

    public function passwordProfiles(string $realmId): array
    {
        return [];
    }

    public function accessToken(bool $renew = false): AccessToken
    {
        return new AccessToken('bearer');
    }

    public function headers(?Token $token = null): array
    {
        return [];
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
        return 'https://double.example';
    }

    public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): static
    {
        return $this;
    }
}

function origin_of(EpAccountTokensInterface $ep): string
{
    return $ep->baseUri();
}

echo origin_of(new ShopDouble()), ' ', origin_of(new EpAccountTokens(Grant::implicit('client'), 'https://shop.example')), "\n";
echo implode((new ShopDouble())->loginWithPassword('profile-1', 'ada', 'the-password')->accountNames()), "\n";
?>
--EXPECT--
https://double.example https://shop.example
account of ada
