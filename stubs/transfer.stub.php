<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * What the observer sees of one attempt: a request that was sent, or could not be, and what came of it. It holds names, numbers, where the request
	 * went and the service's id of it; never a body, a header, a token or a user name, and of a query only the paging.
	 *
	 * @strict-properties
	 */
	final class Transfer
	{
		/** The name of the method that was called; `accessToken` for a bearer request, whichever method needed the bearer. */
		public readonly string $operation;
		/** The API's `authentication_mechanism`; null for a request that asks for no account tokens: a bearer, discovery or one-time password request. */
		public readonly ?string $mechanism;
		/** The HTTP method, in capitals. */
		public readonly string $method;
		/** Origin and path, and of the query only the paging (`page[limit]`, `page[offset]`), percent-encoded as it was sent. */
		public readonly string $url;
		/** The number of this attempt: 1 for the first one of each request. */
		public readonly int $attempt;
		/** The HTTP status; 0 where none came. */
		public readonly int $status;
		/** libcurl's CURLcode; 0: the reply is complete. */
		public readonly int $curlCode;
		/** Whether the service may have seen the request: its body, or the request itself where it has no body, was given to the network. */
		public readonly bool $sent;
		/** Whether a kept connection was used, including one that broke while it was. */
		public readonly bool $reused;
		/** The service's id of the request, for its support; null where it gave none. */
		public readonly ?string $requestId;
		/** Milliseconds until the request is sent again, unless the call ends before; 0: at once, with a renewed bearer; null: it is not sent again. */
		public readonly ?int $retryInMs;
		/** Milliseconds for resolving the host's name; 0 on a kept connection. */
		public readonly float $dnsMs;
		/** Milliseconds for the TCP connection; 0 on a kept one. */
		public readonly float $connectMs;
		/** Milliseconds for the TLS handshake; 0 on a kept connection. */
		public readonly float $tlsMs;
		/** Milliseconds from the start of the attempt to the first byte of the reply; 0 where none came. Exact to the microsecond. */
		public readonly float $firstByteMs;
		/** Milliseconds from the start of the attempt to its end. */
		public readonly float $totalMs;
		/** Bytes of request line, headers and body that were sent; a CONNECT to a proxy does not count. (libcurl 8.7 does not count headers; before 7.80 the CONNECT counts.) */
		public readonly int $bytesSent;
		/** Bytes of headers and body as they came; a proxy's answer to CONNECT does not count. */
		public readonly int $bytesReceived;

		/** For tests: the parameters are the properties, in their order; values are not checked. */
		public function __construct(string $operation, ?string $mechanism = null, string $method = "", string $url = "", int $attempt = 1, int $status = 0, int $curlCode = 0, bool $sent = false, bool $reused = false, ?string $requestId = null, ?int $retryInMs = null, float $dnsMs = 0.0, float $connectMs = 0.0, float $tlsMs = 0.0, float $firstByteMs = 0.0, float $totalMs = 0.0, int $bytesSent = 0, int $bytesReceived = 0) {}
	}
}
