<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * One member of the `errors` list in an error reply.
	 *
	 * Title and detail are the service's words, from which the secrets of this call have been removed. Show them to developers, not to shoppers.
	 *
	 * @strict-properties
	 */
	final class ApiError
	{
		/** The API's `title`; empty where it gave none. */
		public readonly string $title;
		/** The API's `status`, which it sends as a string or as a number. */
		public readonly ?int $status;
		/** The API's `detail`. */
		public readonly ?string $detail;

		public function __construct(string $title, ?int $status = null, ?string $detail = null) {}
	}

	/**
	 * The extension was used in a way that it does not allow: a method was called on an object that no constructor has made (PDO and msgpack can create
	 * one), an account token was used with `Grant::clientCredentials()`, or a `Grant::bearer()` was to be renewed. The code needs to be fixed.
	 *
	 * @not-serializable
	 */
	class EpAccountTokensError extends \Error
	{
	}

	/**
	 * Whatever can go wrong between this extension and the service. Catch this class to catch all of it.
	 *
	 * @not-serializable
	 */
	class EpAccountTokensException extends \Exception
	{
	}

	/**
	 * The service answered with an error status, which is also `getCode()`. A 4xx status without a class of its own is an exception of this class itself.
	 *
	 * @not-serializable
	 */
	class ApiException extends EpAccountTokensException
	{
		/** The HTTP status. */
		public readonly int $status;
		/**
		 * The reply's `errors`; empty where the body was not the API's, such as an HTML page of a gateway.
		 *
		 * @var list<ApiError>
		 */
		public readonly array $errors;
		/** The service's id of the request, for its support: from the header that ends in `request-id`, else the body's `request_id`; null: it gave none. */
		public readonly ?string $requestId;
		/**
		 * The seconds that the service asked to wait (`Retry-After`); null: it did not ask.
		 *
		 * @var int<0, max>|null
		 */
		public readonly ?int $retryAfter;
		/** How many attempts were made at the request that failed, the first one included. */
		public readonly int $attempts;

		/**
		 * @param array $errors
		 * @phpstan-param list<ApiError> $errors
		 * @param int|null $retryAfter seconds
		 * @phpstan-param int<0, max>|null $retryAfter
		 * @throws \TypeError|\ValueError if `$errors` is not a list of `ApiError`
		 */
		public function __construct(string $message = "", int $status = 0, array $errors = [], ?string $requestId = null, ?int $retryAfter = null, int $attempts = 1, ?\Throwable $previous = null) {}
	}

	/**
	 * 400 "authentication failed": the shopper's user name, password, one-time password, authorization code or profile was not accepted.
	 *
	 * @not-serializable
	 */
	class AuthenticationFailedException extends ApiException
	{
	}

	/**
	 * 400 with another text, or 422: the service does not accept the request. `$errors` names the fields.
	 *
	 * @not-serializable
	 */
	class InvalidRequestException extends ApiException
	{
	}

	/**
	 * 401, and every refusal of the bearer request: the shop's own credentials, never the shopper's. (A 401 for a bearer that the same call has just
	 * fetched is a `LoginRequiredException` where a held token was sent.)
	 *
	 * @not-serializable
	 */
	class UnauthorizedException extends ApiException
	{
	}

	/**
	 * 403: the service forbids the request. (Where a held token was sent it is a `LoginRequiredException`.)
	 *
	 * @not-serializable
	 */
	class ForbiddenException extends ApiException
	{
	}

	/**
	 * 404: the service does not know what was asked for, such as a realm or a profile.
	 *
	 * @not-serializable
	 */
	class NotFoundException extends ApiException
	{
	}

	/**
	 * 429: the store's rate limit was reached. `$retryAfter` says how long to wait, where the service said so.
	 *
	 * @not-serializable
	 */
	class RateLimitedException extends ApiException
	{
	}

	/**
	 * Any 5xx: the service, or a gateway before it, has failed.
	 *
	 * @not-serializable
	 */
	class ServerErrorException extends ApiException
	{
	}

	/**
	 * The held token is no longer good: the shopper has to log in again. Only methods that take a held token or a page throw it.
	 *
	 * @not-serializable
	 */
	class LoginRequiredException extends ApiException
	{
	}

	/**
	 * The roster was read to its end, and the wanted account did not come.
	 *
	 * @not-serializable
	 */
	class AccountNotAvailableException extends EpAccountTokensException
	{
		/** The account that was asked for. */
		public readonly string $accountId;

		public function __construct(string $message = "", string $accountId = "", ?\Throwable $previous = null) {}
	}

	/**
	 * No complete reply came.
	 *
	 * @not-serializable
	 */
	class TransportException extends EpAccountTokensException
	{
		/** libcurl's CURLcode. */
		public readonly int $curlCode;
		/** Whether the request was given to the network in any attempt. False: the service cannot have seen it. */
		public readonly bool $sent;
		/** How many attempts were made at the request that failed, the first one included. */
		public readonly int $attempts;
		/** The seconds that the method had taken. */
		public readonly float $elapsed;

		/** @param float $elapsed seconds */
		public function __construct(string $message = "", int $curlCode = 0, bool $sent = false, int $attempts = 1, float $elapsed = 0.0, ?\Throwable $previous = null) {}
	}

	/**
	 * The host's name could not be resolved, or the connection was refused or broke.
	 *
	 * @not-serializable
	 */
	class ConnectionFailedException extends TransportException
	{
	}

	/**
	 * The time of the call ran out: the client's `timeout`, or its `connectTimeout`.
	 *
	 * @not-serializable
	 */
	class TimeoutException extends TransportException
	{
	}

	/**
	 * There was no TLS connection that could be trusted. The message says whether it is about the server or the proxy, what is wrong with the certificate
	 * as far as the TLS library tells (expired, not valid yet, of another host, of an unknown issuer, too weak), and where the trust comes from: caFile, an
	 * ini setting by its name, or the system.
	 *
	 * @not-serializable
	 */
	class TlsFailedException extends TransportException
	{
	}

	/**
	 * A credential that works once was sent, and no complete reply came: it may have been used up. The message says what to do next.
	 *
	 * @not-serializable
	 */
	class OutcomeUnknownException extends TransportException
	{
	}

	/**
	 * The reply is not one of this API: bad JSON, a missing or wrong field, a redirect, broken HTTP, or larger than the extension reads.
	 *
	 * @not-serializable
	 */
	class ProtocolException extends EpAccountTokensException
	{
		/** The HTTP status; 0 where there was none. */
		public readonly int $status;

		public function __construct(string $message = "", int $status = 0, ?\Throwable $previous = null) {}
	}

	/**
	 * An OpenID Connect login cannot be completed with this callback.
	 *
	 * @not-serializable
	 */
	class OidcException extends EpAccountTokensException
	{
		/**
		 * The callback's `error`, such as `access_denied` or `callback_replay`, as the identity provider or the service wrote it: 1 to 64 of
		 * A-Z a-z 0-9 - _.
		 *
		 * Or one of this extension's own, which no callback can pass off as such: `state_mismatch`, `login_expired` (begun more than 15 minutes ago, or more
		 * than 15 minutes in the future), `issuer_mismatch`, `code_missing` (neither an error nor a usable code), `unknown_error` (the callback's error has
		 * other characters or another length, or is one of these).
		 */
		public readonly string $error;

		public function __construct(string $message = "", string $error = "", ?\Throwable $previous = null) {}
	}
}
