<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * What the observer is told of one attempt to send a request: names, numbers, where it went and the service's request id; never a body, header, token
	 * or user name, and of a query the paging alone.
	 *
	 * @strict-properties
	 */
	final class Transfer
	{
		/** The method that was called; `accessToken` for a bearer request, whichever method wanted it. */
		public readonly string $operation;
		/** The API's `authentication_mechanism`; null for a request that asks for no account tokens: that for a bearer, of discovery, for a one-time password. */
		public readonly ?string $mechanism;
		/** The HTTP method, in capitals. */
		public readonly string $method;
		/** Origin and path, and of the query the paging alone (`page[limit]`, `page[offset]`), percent-encoded as it was sent. */
		public readonly string $url;
		/** Counted from 1 for each operation. */
		public readonly int $attempt;
		/** The HTTP status; 0 where there was none. */
		public readonly int $status;
		/** libcurl's CURLcode; 0: the exchange was complete. */
		public readonly int $curlCode;
		/** Whether the service may have seen the request: its body, or where it has none itself, was given to the network. */
		public readonly bool $sent;
		/** Whether a kept connection was used, also one that died over the request. */
		public readonly bool $reused;
		/** The service's id of the request. */
		public readonly ?string $requestId;
		/** Milliseconds until the request is to be sent again, 0 after a renewed bearer, unless what runs meanwhile ends the call; null: it is not sent again. */
		public readonly ?int $retryInMs;
		/** Milliseconds for resolving the name; 0 on a kept connection. */
		public readonly float $dnsMs;
		/** Milliseconds for the TCP connection; 0 on a kept one. */
		public readonly float $connectMs;
		/** Milliseconds for the TLS handshake; 0 on a kept connection. */
		public readonly float $tlsMs;
		/** Milliseconds from the start of the attempt to the first byte of the reply, to the microsecond; 0 where none came. */
		public readonly float $firstByteMs;
		/** Milliseconds from the start of the attempt to its end. */
		public readonly float $totalMs;
		/** Bytes of request line, headers and body that were written; a proxy's CONNECT is left out. (libcurl 8.7 does not tell of headers.) */
		public readonly int $bytesSent;
		/** Bytes of headers and body, as they came; a proxy's answer to CONNECT is left out. */
		public readonly int $bytesReceived;

		public function __construct(string $operation, ?string $mechanism = null, string $method = "", string $url = "", int $attempt = 1, int $status = 0, int $curlCode = 0, bool $sent = false, bool $reused = false, ?string $requestId = null, ?int $retryInMs = null, float $dnsMs = 0.0, float $connectMs = 0.0, float $tlsMs = 0.0, float $firstByteMs = 0.0, float $totalMs = 0.0, int $bytesSent = 0, int $bytesReceived = 0) {}
	}
}
