<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * One member of the `errors` list in an error reply.
	 *
	 * Title and detail are the service's words, with this call's secrets taken out. Show them to developers, not to shoppers.
	 *
	 * @strict-properties
	 */
	final class ApiError
	{
		/** The API's `title`. */
		public readonly string $title;
		/** The API's `status`, which it sends as a string or as a number. */
		public readonly ?int $status;
		/** The API's `detail`. */
		public readonly ?string $detail;

		public function __construct(string $title, ?int $status = null, ?string $detail = null) {}
	}

	/**
	 * The extension was used in a way that its state forbids: a method of an object that no constructor has made (PDO and msgpack can create one), an
	 * account token with `Grant::clientCredentials()`, the renewal of a `Grant::bearer()`. Fix the code.
	 *
	 * @not-serializable
	 */
	class EpAccountTokensError extends \Error
	{
	}

	/**
	 * Everything that can go wrong between this extension and the service. Catch this one to catch them all.
	 *
	 * @not-serializable
	 */
	class EpAccountTokensException extends \Exception
	{
	}

	/**
	 * The service answered with an error status. `getCode()` is that status.
	 *
	 * @not-serializable
	 */
	class ApiException extends EpAccountTokensException
	{
		/** The HTTP status. */
		public readonly int $status;
		/**
		 * The reply's `errors`; empty where the body was not the API's, such as a gateway's page.
		 *
		 * @var list<ApiError>
		 */
		public readonly array $errors;
		/** The service's id of the request, for its support: the header that ends in `request-id`, else the body's `request_id`. */
		public readonly ?string $requestId;
		/** Seconds the service asked to wait (`Retry-After`). */
		public readonly ?int $retryAfter;
		/** How many requests were begun for the operation that failed, the first one included. */
		public readonly int $attempts;

		/**
		 * @param array $errors
		 * @phpstan-param list<ApiError> $errors
		 * @param int|null $retryAfter seconds
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
	 * 400 with another text, or 422: the request is not one the service understands. `$errors` names the fields.
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
	 * 403.
	 *
	 * @not-serializable
	 */
	class ForbiddenException extends ApiException
	{
	}

	/**
	 * 404.
	 *
	 * @not-serializable
	 */
	class NotFoundException extends ApiException
	{
	}

	/**
	 * 429: the store's rate limit. `$retryAfter` says how long to wait, where the service said so.
	 *
	 * @not-serializable
	 */
	class RateLimitedException extends ApiException
	{
	}

	/**
	 * Any 5xx.
	 *
	 * @not-serializable
	 */
	class ServerErrorException extends ApiException
	{
	}

	/**
	 * The held token is no longer good: the shopper has to log in again. Thrown by the methods that take a held token or a page, and by no other.
	 *
	 * @not-serializable
	 */
	class LoginRequiredException extends ApiException
	{
	}

	/**
	 * The member's whole roster was read and does not hold the wanted account.
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
	 * No complete answer came.
	 *
	 * @not-serializable
	 */
	class TransportException extends EpAccountTokensException
	{
		/** libcurl's CURLcode. */
		public readonly int $curlCode;
		/** Whether the body of any attempt was given to the network. False: the service cannot have seen it. */
		public readonly bool $sent;
		/** How many requests were begun for the operation that failed, the first one included. */
		public readonly int $attempts;
		/** Seconds since the method was entered. */
		public readonly float $elapsed;

		/** @param float $elapsed seconds */
		public function __construct(string $message = "", int $curlCode = 0, bool $sent = false, int $attempts = 1, float $elapsed = 0.0, ?\Throwable $previous = null) {}
	}

	/**
	 * The name could not be resolved, or the connection was refused or broke.
	 *
	 * @not-serializable
	 */
	class ConnectionFailedException extends TransportException
	{
	}

	/**
	 * The time of the call ran out.
	 *
	 * @not-serializable
	 */
	class TimeoutException extends TransportException
	{
	}

	/**
	 * No TLS connection that could be trusted. The message says whether it is the server's or the proxy's certificate, what is wrong with it (ended,
	 * not valid yet, of another host, its issuer not known, too weak) as far as the TLS library tells, and where the trust comes from: caFile, an ini
	 * setting by its name, or the system.
	 *
	 * @not-serializable
	 */
	class TlsFailedException extends TransportException
	{
	}

	/**
	 * A credential that works once was sent, and no complete answer came: it may have been used up. The message says what to do next.
	 *
	 * @not-serializable
	 */
	class OutcomeUnknownException extends TransportException
	{
	}

	/**
	 * The answer is not this API's: bad JSON, a missing or wrong field, a redirect, broken HTTP, or more than the extension reads.
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
	 * The OpenID Connect callback cannot be completed.
	 *
	 * @not-serializable
	 */
	class OidcException extends EpAccountTokensException
	{
		/**
		 * The code of the callback's `error`, such as `access_denied` or `callback_replay`, as the identity provider or the service wrote it: 1 to 64 of
		 * A-Z a-z 0-9 - _.
		 *
		 * Or one of this extension's own, which it takes over from no callback: `state_mismatch`, `login_expired` (begun more than 15 minutes ago, or more
		 * than 15 minutes in the future), `issuer_mismatch`, `code_missing` (neither code nor error, or a code that can be none), `unknown_error` (an error
		 * that is no such code, or one of these).
		 */
		public readonly string $error;

		public function __construct(string $message = "", string $error = "", ?\Throwable $previous = null) {}
	}
}
