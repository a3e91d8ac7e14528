<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace {

	/**
	 * Every method of `EpAccountTokens`, for type hints and test doubles. Minor releases may add methods.
	 */
	interface EpAccountTokensInterface
	{
		/**
		 * Mechanism `password`: user name and password of a password profile.
		 *
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the user name, the password or the profile is wrong
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithPassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Mechanism `oidc`: the authorization code of an OpenID Connect login, with the redirect URI and the PKCE verifier it was asked for with. A code
		 * works once.
		 *
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the code, the redirect URI or the verifier is wrong, or the code was used
		 * @throws EpAccountTokens\OutcomeUnknownException the code may have been used up
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithOidc(#[\SensitiveParameter] string $authorizationCode, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Mechanism `passwordless`: the one-time password that the shop sent to its user. It works once.
		 *
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the user name, the one-time password or the profile is wrong, or it was used or is too old
		 * @throws EpAccountTokens\OutcomeUnknownException the one-time password may have been used up
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithOneTimePassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $oneTimePasswordToken, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Mechanism `self_signup`: makes the account member, then answers like a login.
		 *
		 * @param string|null $givenName null: left out; '': sent
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\InvalidRequestException
		 * @throws EpAccountTokens\OutcomeUnknownException the member may have been made
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function selfSignup(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Mechanism `account_management_authentication_token`: a fresh token for this account, on whichever page of the roster it stands.
		 *
		 * Reads the roster 100 accounts at a time: the first page, then up to four at once, each on a connection of its own, all within the timeout.
		 *
		 * @param int|null $rosterOffset where the account stood when it was last seen (`Token::$rosterOffset`), 0 to 10,000: that entry alone is asked
		 *                               for first, and the roster is read only if another account stands there now; null: not known
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\AccountNotAvailableException the member has no such account
		 * @throws EpAccountTokens\LoginRequiredException the held token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function switchAccount(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, string $accountId, ?int $rosterOffset = null): EpAccountTokens\Token;

		/**
		 * `switchAccount()` to the token's own account, from its `$rosterOffset`: the same token with a full life ahead. A failure changes nothing.
		 *
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\AccountNotAvailableException the member has lost the account
		 * @throws EpAccountTokens\LoginRequiredException the token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function refresh(EpAccountTokens\Token $token): EpAccountTokens\Token;

		/**
		 * Mechanism `account_management_authentication_token`: fresh tokens for one page of the member's accounts. Beyond the end the page is empty.
		 *
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @param int $offset accounts to skip, 0 to 10,000
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\LoginRequiredException the held token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function listTokens(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, ?int $limit = null, int $offset = 0): EpAccountTokens\TokenPage;

		/**
		 * The page after this one, fetched with its first token; null at the end of the roster. Never a second use of a password or a code.
		 *
		 * It begins where this one was asked to begin, plus the tokens that came. Null without a request: after an empty page, at the stated total,
		 * beyond offset 10,000.
		 *
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\LoginRequiredException that token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function nextPage(EpAccountTokens\TokenPage $page): ?EpAccountTokens\TokenPage;

		/**
		 * The tokens of this page and of all after it. Sends nothing before the page is used up, then fetches up to four pages at once.
		 *
		 * @return iterable<int, EpAccountTokens\Token>
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 */
		public function eachToken(EpAccountTokens\TokenPage $page): iterable;

		/**
		 * Begins an OpenID Connect login with `state` and PKCE (S256). Sends nothing: redirect the shopper to `$authorizationUrl` of the result.
		 *
		 * @param string $authorizationEndpoint the profile's `$authorizationEndpoint`
		 * @param string $redirectUri one of the realm's, to the letter
		 * @param string $clientId of `authenticationSettings()`, not that of the Grant
		 * @param array $parameters prompt, display, ui_locales, ep_report_callback_replay_error
		 * @phpstan-param array<string, string> $parameters
		 * @throws \ValueError
		 */
		public function beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = "account-management", string $scope = "openid email profile", array $parameters = []): EpAccountTokens\OidcLogin;

		/**
		 * Completes it with the query of the callback: checks state, age (15 minutes), issuer and error, then calls `loginWithOidc()`.
		 *
		 * @param array $callbackQuery such as $_GET
		 * @throws EpAccountTokens\OidcException nothing was sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function completeOidc(EpAccountTokens\OidcLogin $login, #[\SensitiveParameter] array $callbackQuery): EpAccountTokens\TokenPage;

		/**
		 * Asks the service to make a one-time password and to hand it to the shop's webhook. It does not say whether the user exists.
		 *
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, EpAccountTokens\OneTimePasswordPurpose $purpose = EpAccountTokens\OneTimePasswordPurpose::PasswordlessAuthentication): void;

		/**
		 * The store's settings: realm and client id among them.
		 *
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function authenticationSettings(): EpAccountTokens\AuthenticationSettings;

		/**
		 * All OpenID Connect profiles of a realm.
		 *
		 * @return list<EpAccountTokens\OidcProfile>
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function oidcProfiles(string $realmId): array;

		/**
		 * All password profiles of a realm.
		 *
		 * @return list<EpAccountTokens\PasswordProfile>
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function passwordProfiles(string $realmId): array;

		/**
		 * The shop's bearer, with at least 60 seconds left where its end is known and the service, or your callback, gives out any that live so long.
		 *
		 * @param bool $renew fetch a new one even though the old one is still good
		 * @throws EpAccountTokens\EpAccountTokensError renew with `Grant::bearer()`, which never changes
		 * @throws EpAccountTokens\UnauthorizedException the client id or secret is wrong
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function accessToken(bool $renew = false): EpAccountTokens\AccessToken;

		/**
		 * Headers for the shop's own calls to the API: `Authorization`, those of the constructor, and the token's where one is given.
		 *
		 * Fetches the bearer where there is none. Does not look at the token's end.
		 *
		 * @return array<string, string> name → value
		 * @throws EpAccountTokens\EpAccountTokensError a token with a client credentials grant: the API forbids the pair
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function headers(?EpAccountTokens\Token $token = null): array;

		/** The origin that this client talks to, without a slash at the end. */
		public function baseUri(): string;

		/**
		 * The same client with other limits: another object on the same grant, bearer, cache, observer, transport and connections.
		 *
		 * @param float|null $timeout seconds, 0.001 to 3600; null: as it is
		 * @param int|null $maxRetries 0 to 10; null: as it is
		 * @param array|null $headers laid over those that are set, by name
		 * @phpstan-param array<string, string>|null $headers
		 * @throws \TypeError|\ValueError
		 */
		public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): EpAccountTokensInterface;
	}

	/**
	 * Client for Elastic Path's account-member tokens (`POST /v2/account-members/tokens`).
	 *
	 * It holds no shopper's state: one object may serve many shoppers. It can be neither cloned nor serialised.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class EpAccountTokens implements EpAccountTokensInterface
	{
		/**
		 * Ohio. A store lives in exactly one region.
		 *
		 * @var string
		 */
		public const US_EAST = "https://useast.api.elasticpath.com";
		/**
		 * Ireland.
		 *
		 * @var string
		 */
		public const EU_WEST = "https://euwest.api.elasticpath.com";

		/**
		 * Sends nothing.
		 *
		 * @param string $baseUri an https origin; http for 127.0.0.0/8, [::1] and localhost alone
		 * @param float $timeout seconds for a whole method call: bearer, attempts, waits, pages; 0.001 to 3600
		 * @param float $connectTimeout seconds for each connection; 0.001 to 3600
		 * @param int $maxRetries further attempts where the API allows them, all within the timeout; 0 to 10
		 * @param string|null $caFile PEM file, trusted alone; null: curl.cainfo, openssl.cafile, openssl.capath, then the system's trust
		 * @param string|null $proxy http://user:pass@host:port or https://…; null: none, whatever the environment says
		 * @param int|null $ipVersion 4, 6, or null for either
		 * @param array $headers sent with every request and returned by `headers()`: EP-Channel, EP-Context-Tag, EP-Beta-Features, X-MOLTIN-CURRENCY,
		 *                       X-MOLTIN-LANGUAGE, traceparent, tracestate, baggage
		 * @phpstan-param array<string, string> $headers
		 * @param string $userAgentSuffix up to 128 bytes of printable ASCII
		 * @param bool $lowercaseUsernames send A–Z of user names as a–z, in sign-up and every login
		 * @param object|null $cache PSR-16 (Psr\SimpleCache\CacheInterface, or what has its get and set): shares implicit bearers between workers. What it
		 *                           throws is dropped, and the first exception of a request is reported as a warning
		 * @param callable|null $observer called after each attempt; what it throws is reported as a warning and dropped
		 * @phpstan-param (callable(EpAccountTokens\Transfer): mixed)|null $observer
		 * @param callable|null $transport used instead of libcurl, for tests and other event loops
		 * @phpstan-param (callable(EpAccountTokens\HttpRequest): EpAccountTokens\HttpResponse)|null $transport
		 * @throws \TypeError|\ValueError
		 */
		public function __construct(EpAccountTokens\Grant $grant, string $baseUri = EpAccountTokens::US_EAST, float $timeout = 5.0, float $connectTimeout = 2.0, int $maxRetries = 2, ?string $caFile = null, #[\SensitiveParameter] ?string $proxy = null, ?int $ipVersion = null, array $headers = [], string $userAgentSuffix = "", bool $lowercaseUsernames = false, ?object $cache = null, ?callable $observer = null, ?callable $transport = null) {}

		public function loginWithPassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, ?int $limit = null): EpAccountTokens\TokenPage {}

		public function loginWithOidc(#[\SensitiveParameter] string $authorizationCode, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?int $limit = null): EpAccountTokens\TokenPage {}

		public function loginWithOneTimePassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $oneTimePasswordToken, ?int $limit = null): EpAccountTokens\TokenPage {}

		public function selfSignup(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null): EpAccountTokens\TokenPage {}

		public function switchAccount(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, string $accountId, ?int $rosterOffset = null): EpAccountTokens\Token {}

		public function refresh(EpAccountTokens\Token $token): EpAccountTokens\Token {}

		public function listTokens(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, ?int $limit = null, int $offset = 0): EpAccountTokens\TokenPage {}

		public function nextPage(EpAccountTokens\TokenPage $page): ?EpAccountTokens\TokenPage {}

		public function eachToken(EpAccountTokens\TokenPage $page): iterable {}

		public function beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = "account-management", string $scope = "openid email profile", array $parameters = []): EpAccountTokens\OidcLogin {}

		public function completeOidc(EpAccountTokens\OidcLogin $login, #[\SensitiveParameter] array $callbackQuery): EpAccountTokens\TokenPage {}

		public function requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, EpAccountTokens\OneTimePasswordPurpose $purpose = EpAccountTokens\OneTimePasswordPurpose::PasswordlessAuthentication): void {}

		public function authenticationSettings(): EpAccountTokens\AuthenticationSettings {}

		public function oidcProfiles(string $realmId): array {}

		public function passwordProfiles(string $realmId): array {}

		public function accessToken(bool $renew = false): EpAccountTokens\AccessToken {}

		public function headers(?EpAccountTokens\Token $token = null): array {}

		public function baseUri(): string {}

		public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): static {}

		/** Closes the idle connections of this worker now and those in use when they are given back. Bearers stay. */
		public static function flushConnections(): void {}

		/**
		 * Counts since the start of this worker (under ZTS: of this thread).
		 *
		 * `opened`: connections; `reused`: attempts on a kept one; `evicted`: idle ones closed by a limit; `abandoned`: idle ones left to the
		 * parent after a fork; `retried`: further attempts; `resend_refused`: failures that were not tried again because of the credential;
		 * and now: `idle`, `in_use`.
		 *
		 * @return array{opened: int, reused: int, evicted: int, abandoned: int, retried: int, resend_refused: int, idle: int, in_use: int}
		 */
		public static function status(): array {}
	}
}
