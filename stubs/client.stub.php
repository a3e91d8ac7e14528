<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace {

	/**
	 * Every method of `EpAccountTokens`, for type hints and test doubles. Minor releases may add methods.
	 *
	 * Three terms recur. The *bearer* is the shop's own access token, which each request needs and which comes from the client's `Grant`. The *roster* is
	 * the list of a member's accounts with a token for each, which the API gives out in pages. The *held token* is the account-member token that the
	 * shopper has already.
	 *
	 * Texts are UTF-8 without NUL, CR and LF, and not empty: ids of up to 255 bytes; user names, names and email addresses of up to 1,024; passwords,
	 * codes, one-time passwords and URLs of up to 4,096. Tokens are 1 to 16,384 bytes of printable ASCII without spaces. Anything else is a `ValueError`,
	 * thrown before anything is sent.
	 */
	interface EpAccountTokensInterface
	{
		/**
		 * Logs in with the user name and password of a password profile: the API's mechanism `password`.
		 *
		 * @phpstan-param non-empty-string $passwordProfileId
		 * @phpstan-param non-empty-string $username
		 * @phpstan-param non-empty-string $password
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @phpstan-param int<1, 100>|null $limit
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the user name, the password or the profile is wrong
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithPassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Logs in with the authorization code of an OpenID Connect login: the API's mechanism `oidc`. A code works once. `completeOidc()` does the same and
		 * checks the callback first.
		 *
		 * @phpstan-param non-empty-string $authorizationCode
		 * @param string $redirectUri the one that the login was begun with
		 * @phpstan-param non-empty-string $redirectUri
		 * @param string $codeVerifier the PKCE verifier of that login: 43 to 128 of A-Z a-z 0-9 - . _ ~
		 * @phpstan-param non-empty-string $codeVerifier
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @phpstan-param int<1, 100>|null $limit
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the code, the redirect URI or the verifier is wrong, or the code was used
		 * @throws EpAccountTokens\OutcomeUnknownException the code may have been used up
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithOidc(#[\SensitiveParameter] string $authorizationCode, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Logs in with the one-time password that the shop has sent to its user: the API's mechanism `passwordless`. It works once.
		 *
		 * @phpstan-param non-empty-string $passwordProfileId
		 * @phpstan-param non-empty-string $username
		 * @phpstan-param non-empty-string $oneTimePasswordToken
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @phpstan-param int<1, 100>|null $limit
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\AuthenticationFailedException the user name, the one-time password or the profile is wrong, or the one-time password was used
		 *                                                       before or is too old
		 * @throws EpAccountTokens\OutcomeUnknownException the one-time password may have been used up
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function loginWithOneTimePassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $oneTimePasswordToken, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Creates an account member and logs it in: the API's mechanism `self_signup`.
		 *
		 * @phpstan-param non-empty-string $passwordProfileId
		 * @phpstan-param non-empty-string $username
		 * @phpstan-param non-empty-string $password
		 * @phpstan-param non-empty-string $name
		 * @phpstan-param non-empty-string $email
		 * @param string|null $givenName null: left out; '': sent
		 * @param string|null $middleName likewise
		 * @param string|null $familyName likewise
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @phpstan-param int<1, 100>|null $limit
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\InvalidRequestException `$errors` says what the service does not accept, such as a user name that is taken
		 * @throws EpAccountTokens\OutcomeUnknownException the member may have been created
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function selfSignup(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, string $name, string $email, ?string $givenName = null, ?string $middleName = null, ?string $familyName = null, ?int $limit = null): EpAccountTokens\TokenPage;

		/**
		 * Gets a fresh token for this account, on whichever page of the roster it stands: the API's mechanism `account_management_authentication_token`.
		 *
		 * It reads the roster 100 accounts at a time: the first page, then up to four at once, each on a connection of its own, all within the timeout.
		 *
		 * @phpstan-param EpAccountTokens\Token|non-empty-string $heldToken
		 * @phpstan-param non-empty-string $accountId
		 * @param int|null $rosterOffset where the account stood when it was last seen (`Token::$rosterOffset`), 0 to 10,000: first that entry alone is
		 *                               requested, and the roster is read only if another account stands there now; null: not known
		 * @phpstan-param int<0, 10000>|null $rosterOffset
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\AccountNotAvailableException the member has no such account
		 * @throws EpAccountTokens\LoginRequiredException the held token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function switchAccount(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, string $accountId, ?int $rosterOffset = null): EpAccountTokens\Token;

		/**
		 * Gets a fresh token for the token's own account: `switchAccount()` with its `$accountId` and `$rosterOffset`. After a failure the old token serves as
		 * long as it would have.
		 *
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\AccountNotAvailableException the member has lost the account
		 * @throws EpAccountTokens\LoginRequiredException the token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function refresh(EpAccountTokens\Token $token): EpAccountTokens\Token;

		/**
		 * Gets fresh tokens for one page of the roster: the API's mechanism `account_management_authentication_token`. Beyond the end the page is empty.
		 *
		 * @phpstan-param EpAccountTokens\Token|non-empty-string $heldToken
		 * @param int|null $limit tokens on the page, 1 to 100; null: the store's default
		 * @phpstan-param int<1, 100>|null $limit
		 * @param int $offset accounts to skip, 0 to 10,000
		 * @phpstan-param int<0, 10000> $offset
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\LoginRequiredException the held token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function listTokens(#[\SensitiveParameter] EpAccountTokens\Token|string $heldToken, ?int $limit = null, int $offset = 0): EpAccountTokens\TokenPage;

		/**
		 * Gets the page after this one, by means of its first token: a password or a code is never used a second time. Null at the end of the roster.
		 *
		 * The offset is the one that this page was requested with plus the number of its tokens. The result is null without a request after an empty page,
		 * at the stated total, and beyond offset 10,000.
		 *
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\LoginRequiredException the page's first token is no longer good
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function nextPage(EpAccountTokens\TokenPage $page): ?EpAccountTokens\TokenPage;

		/**
		 * The tokens of this page and of all after it. Sends nothing before the page is used up, then fetches up to four pages at once.
		 *
		 * @return iterable<int, EpAccountTokens\Token> a `TokenIterator`, which throws what fetching a page throws
		 * @throws \ValueError
		 * @throws EpAccountTokens\EpAccountTokensError with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 */
		public function eachToken(EpAccountTokens\TokenPage $page): iterable;

		/**
		 * Begins an OpenID Connect login with `state` and PKCE (S256). Sends nothing: keep the result in the session and redirect the shopper to its
		 * `$authorizationUrl`.
		 *
		 * @param string $authorizationEndpoint that of the `OidcProfile`; absolute, and of the same schemes as the redirect URI
		 * @phpstan-param non-empty-string $authorizationEndpoint
		 * @param string $redirectUri one that the realm allows, character by character; absolute, https (http to localhost and loopback addresses), without
		 *                            a fragment
		 * @phpstan-param non-empty-string $redirectUri
		 * @param string $clientId that of `authenticationSettings()`, not that of the Grant
		 * @phpstan-param non-empty-string $clientId
		 * @param string $scope what is asked of the identity provider, separated by spaces
		 * @phpstan-param non-empty-string $scope
		 * @param array $parameters further parameters of the URL: prompt, display, ui_locales, ep_report_callback_replay_error; values of up to 1,024 bytes
		 * @phpstan-param array<string, string> $parameters
		 * @throws \ValueError for an argument that is not as described
		 */
		public function beginOidc(string $authorizationEndpoint, string $redirectUri, string $clientId = "account-management", string $scope = "openid email profile", array $parameters = []): EpAccountTokens\OidcLogin;

		/**
		 * Completes an OpenID Connect login with the query of the callback: checks its state, the age of the login (15 minutes at most), its issuer and its
		 * error, then calls `loginWithOidc()`.
		 *
		 * @param array $callbackQuery such as $_GET
		 * @phpstan-param array<array-key, mixed> $callbackQuery
		 * @throws EpAccountTokens\OidcException the callback is not that of this login, or reports an error; nothing was sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function completeOidc(EpAccountTokens\OidcLogin $login, #[\SensitiveParameter] array $callbackQuery): EpAccountTokens\TokenPage;

		/**
		 * Asks the service to make a one-time password and to hand it to the shop's webhook. The service does not say whether the user exists.
		 *
		 * @param string $realmId up to 255 of A-Z a-z 0-9 - _
		 * @phpstan-param non-empty-string $realmId
		 * @param string $passwordProfileId likewise
		 * @phpstan-param non-empty-string $passwordProfileId
		 * @phpstan-param non-empty-string $username
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function requestOneTimePassword(string $realmId, string $passwordProfileId, string $username, EpAccountTokens\OneTimePasswordPurpose $purpose = EpAccountTokens\OneTimePasswordPurpose::PasswordlessAuthentication): void;

		/**
		 * The store's settings for account members: the ids of realm and client among them.
		 *
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function authenticationSettings(): EpAccountTokens\AuthenticationSettings;

		/**
		 * All OpenID Connect profiles of a realm.
		 *
		 * @param string $realmId up to 255 of A-Z a-z 0-9 - _
		 * @phpstan-param non-empty-string $realmId
		 * @return list<EpAccountTokens\OidcProfile>
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function oidcProfiles(string $realmId): array;

		/**
		 * All password profiles of a realm.
		 *
		 * @param string $realmId up to 255 of A-Z a-z 0-9 - _
		 * @phpstan-param non-empty-string $realmId
		 * @return list<EpAccountTokens\PasswordProfile>
		 * @throws \ValueError before anything is sent
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function passwordProfiles(string $realmId): array;

		/**
		 * The bearer. It is good for at least 60 seconds more, provided that its expiry is known and that the service, or your callback, gives out bearers
		 * that last so long.
		 *
		 * @param bool $renew get a new one even though the old one is still good
		 * @throws EpAccountTokens\EpAccountTokensError if $renew is true with `Grant::bearer()`, whose bearer never changes
		 * @throws EpAccountTokens\UnauthorizedException the client id or secret is wrong
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function accessToken(bool $renew = false): EpAccountTokens\AccessToken;

		/**
		 * Headers for the shop's own requests to the API: `Authorization`, those of the constructor, and with a token its header.
		 *
		 * It fetches the bearer where there is none. It does not check the token's expiry.
		 *
		 * @return array<non-empty-string, non-empty-string> name → value
		 * @throws \ValueError if no constructor has made the token
		 * @throws EpAccountTokens\EpAccountTokensError if a token is given with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function headers(?EpAccountTokens\Token $token = null): array;

		/**
		 * Sends a request of the shop's own, for a cart, an order or the catalog, over the worker's kept connections.
		 *
		 * The bearer, the constructor's headers and the token's header are added. The request's own headers take the place of the constructor's. Where
		 * the request has none, `Accept` is application/json, and so is `Content-Type` if there is a body. gzip is asked for where libcurl has it.
		 *
		 * A bearer that is refused with 401 is renewed once. Otherwise the method decides what is sent again: GET and HEAD after nearly every failure, PUT
		 * and DELETE where a second request does no harm, POST and PATCH only where the service refused before it acted. No redirect and no link of a
		 * reply is followed.
		 *
		 * @param EpAccountTokens\HttpRequest $request method: GET, HEAD, POST, PUT, PATCH or DELETE. URL: a path that begins with one "/", query included,
		 *                                             or an absolute URL of this client's own origin; 1 to 8,192 bytes of URL characters,
		 *                                             percent-encoded where need be, without a fragment, "//" or a segment "." or "..". Headers: at most 64,
		 *                                             each name once, values of 1 to 8,192 bytes of printable ASCII; none of Authorization, the token's,
		 *                                             Host, Content-Length, Transfer-Encoding, Connection, Expect, Cookie, Accept-Encoding, TE and Upgrade.
		 *                                             Body: at most 16 MiB, and none with GET and HEAD. Timeout: null, since that of the client holds
		 * @param EpAccountTokens\Token|null $token sent along, where the API wants one; its expiry is not checked
		 * @return EpAccountTokens\HttpResponse of any status; its body has at most 16 MiB when decoded
		 * @throws \ValueError if the request cannot be sent; nothing is sent
		 * @throws EpAccountTokens\EpAccountTokensError if a token is given with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\OutcomeUnknownException if a POST or PATCH may have been carried out
		 * @throws EpAccountTokens\EpAccountTokensException
		 */
		public function send(EpAccountTokens\HttpRequest $request, ?EpAccountTokens\Token $token = null): EpAccountTokens\HttpResponse;

		/**
		 * Sends several requests side by side, over at most `ep_account_tokens.max_connections` connections (at least one), within one timeout.
		 *
		 * Each is sent as by `send()`. Nothing is sent when any of them is wrong. A bearer that is refused is renewed once for all.
		 *
		 * @param array $requests at most 100
		 * @phpstan-param array<array-key, EpAccountTokens\HttpRequest> $requests
		 * @param EpAccountTokens\Token|null $token sent with each of them
		 * @return array<array-key, EpAccountTokens\HttpResponse|EpAccountTokens\EpAccountTokensException> what became of each, under the same key
		 * @throws \TypeError if one is no HttpRequest, which the message names by its key; nothing is sent
		 * @throws \ValueError if one cannot be sent, which the message names by its key; nothing is sent
		 * @throws EpAccountTokens\EpAccountTokensError if a token is given with `Grant::clientCredentials()`: the API forbids its bearer together with an account token
		 * @throws EpAccountTokens\EpAccountTokensException if the bearer cannot be had
		 */
		public function sendAll(array $requests, ?EpAccountTokens\Token $token = null): array;

		/**
		 * The origin that this client sends to, without a slash at the end.
		 *
		 * @return non-empty-string
		 */
		public function baseUri(): string;

		/**
		 * The same client with other limits: another object that shares grant, bearer, cache, observer, transport and connections with this one.
		 *
		 * @param float|null $timeout seconds, 0.001 to 3600; null: unchanged
		 * @param int|null $maxRetries 0 to 10; null: unchanged
		 * @phpstan-param int<0, 10>|null $maxRetries
		 * @param array|null $headers added to those that are set; of the same name (in any case), these win
		 * @phpstan-param array<string, string>|null $headers
		 * @throws \TypeError|\ValueError
		 */
		public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): EpAccountTokensInterface;
	}

	/**
	 * Client for Elastic Path's account-member tokens (`POST /v2/account-members/tokens`).
	 *
	 * It holds no state of a shopper: one object may serve many. It can be neither cloned nor serialised.
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
		 * @param EpAccountTokens\Grant $grant where the bearer comes from
		 * @param string $baseUri an https origin without a path; http only for 127.0.0.0/8, [::1] and localhost
		 * @phpstan-param non-empty-string $baseUri
		 * @param float $timeout seconds for a whole method call: bearer, attempts, waits and pages; 0.001 to 3600
		 * @param float $connectTimeout seconds for each connection; 0.001 to 3600
		 * @param int $maxRetries further attempts where it is safe to send a request again, all within the timeout; 0 to 10
		 * @phpstan-param int<0, 10> $maxRetries
		 * @param string|null $caFile a PEM file, whose certificates alone are trusted; null: those of the ini settings curl.cainfo, openssl.cafile or
		 *                            openssl.capath, else the system's
		 * @phpstan-param non-empty-string|null $caFile
		 * @param string|null $proxy http://user:pass@host:port or https://user:pass@host:port; null: none, whatever the environment says
		 * @phpstan-param non-empty-string|null $proxy
		 * @param int|null $ipVersion 4, 6, or null for either
		 * @phpstan-param 4|6|null $ipVersion
		 * @param array $headers sent with every request and returned by `headers()`: EP-Channel, EP-Context-Tag, EP-Beta-Features, X-MOLTIN-CURRENCY,
		 *                       X-MOLTIN-LANGUAGE, traceparent, tracestate, baggage; values of up to 8,192 bytes of printable ASCII
		 * @phpstan-param array<string, string> $headers
		 * @param string $userAgentSuffix added to the User-Agent header: up to 128 bytes of printable ASCII, without a space at either end
		 * @param bool $lowercaseUsernames send A–Z in user names as a–z, wherever one is sent
		 * @param object|null $cache a PSR-16 cache (any object with its get() and set()) that shares bearers of `Grant::implicit()` between workers. What it
		 *                           throws is dropped; the first exception of each PHP request is reported as a warning
		 * @phpstan-param \Psr\SimpleCache\CacheInterface|null $cache
		 * @param callable|null $observer called after each attempt; what it throws is reported as a warning and dropped
		 * @phpstan-param (callable(EpAccountTokens\Transfer): mixed)|null $observer
		 * @param callable|null $transport used in place of libcurl, for tests and other event loops. It is given one request at a time and has to keep to
		 *                                 its `$timeout`, the seconds that are left. Waits between attempts are reported to the observer, and not slept. A
		 *                                 bearer that it fetches stays with this object and those that `with()` makes of it
		 * @phpstan-param (callable(EpAccountTokens\HttpRequest): EpAccountTokens\HttpResponse)|null $transport
		 * @throws \TypeError|\ValueError for an argument that is not as described
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

		public function send(EpAccountTokens\HttpRequest $request, ?EpAccountTokens\Token $token = null): EpAccountTokens\HttpResponse {}

		public function sendAll(array $requests, ?EpAccountTokens\Token $token = null): array {}

		public function baseUri(): string {}

		public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): static {}

		/** Closes the idle connections of this worker at once, and those in use as soon as they are free. Bearers are kept. */
		public static function flushConnections(): void {}

		/**
		 * Counts since the start of this worker (under ZTS: of this thread).
		 *
		 * `opened`: connections opened; `reused`: attempts on a kept connection; `evicted`: idle connections closed because of a limit; `abandoned`: idle
		 * connections left to the parent after a fork; `retried`: further attempts; `resend_refused`: failures not tried again because of the credential.
		 * `idle` and `in_use` are the connections at this moment.
		 *
		 * @return array{opened: int, reused: int, evicted: int, abandoned: int, retried: int, resend_refused: int, idle: int, in_use: int}
		 */
		public static function status(): array {}
	}
}
