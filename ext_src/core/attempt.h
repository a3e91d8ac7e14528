/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * One HTTP attempt, by libcurl's multi interface.
 *
 * It is begun on a borrowed connection, advanced as long as there is more to do, and finished. Nothing of this waits: what can
 * go on only when the network moves is waited for by ep_attempts_wait(), for one attempt or for several at once. Between any two
 * of these calls the caller may do as it likes, and leave the attempt by ep_attempt_abandon():
 *
 *     if (ep_attempt_begin(&attempt, connection, &request, &settings, timeout_ms)) {
 *         while (ep_attempt_advance(&attempt)) {
 *             ep_attempts_wait((ep_attempt *[]){ &attempt }, 1, 100);
 *         }
 *         ep_attempt_finish(&attempt);
 *     } else {
 *         ep_attempt_abandon(&attempt);
 *     }
 */

#ifndef EP_ATTEMPT_H
#define EP_ATTEMPT_H

#include "handle_options.h"
#include "pool.h"
#include "reply_head.h"
#include "request.h"

#include <curl/curl.h>

/* Milliseconds and bytes of one attempt. */
typedef struct ep_measures {
	double dns_ms, connect_ms, tls_ms; /* of each phase; 0 on a kept connection */
	double first_byte_ms, total_ms;    /* since the begin */
	int64_t bytes_sent, bytes_received;
} ep_measures;

/* A body that must not be repeated is held back on a kept connection, once, until libcurl has read what may have come on it.
   ep_attempt_begin() wants that, the read callback then puts it in force, and ep_attempt_advance() ends it. */
typedef enum ep_body_hold {
	EP_HOLD_NONE,
	EP_HOLD_WANTED,
	EP_HOLD_IN_FORCE,
} ep_body_hold;

enum { EP_MAX_CONCURRENT_ATTEMPTS = 128 };

/* One HTTP attempt. Owner: the call. */
typedef struct ep_attempt {
	ep_connection *connection; /* from begin to finish */
	ep_pool *pool;             /* the connection's, which the reply's memory goes back to; NULL: the reply came from elsewhere */
	const ep_request *request; /* outlives the attempt */
	bool can_go_on;            /* it has just been begun, or something that it waits for has moved */
	bool done;                 /* libcurl has said how it ended: `code` */
	size_t body_taken;         /* bytes of the body that libcurl has for the present connection */
	int64_t body_lost;         /* bytes of it that went to an earlier connection, which died, of a request that may be repeated */
	ep_body_hold hold;
	bool sent; /* the service may have seen the request: it never becomes false again */
	bool too_large;
	bool lacks_memory;     /* for what has come */
	bool line_too_long;    /* a header line, perhaps: before 8.6 libcurl says of it that memory ran out */
	bool decodes;          /* libcurl decodes the body, if it comes encoded */
	bool began_kept;       /* on a kept connection, which libcurl may have replaced since */
	bool socket_opened;    /* by this attempt */
	unsigned connections;  /* that it opened and that became ready for the request: two where libcurl sent the request again */
	bool sent_on_kept;     /* the request went out on the kept connection, before a socket was opened */
	bool resend_refused;   /* libcurl wanted to send again what must not be repeated, and was refused */
	bool reused;           /* a kept connection was used, even if it died then */
	int64_t request_bytes; /* libcurl's count of bytes sent, when the socket was opened */
	int64_t tunnel_bytes;  /* that it counted from then until the connection was ready: the CONNECT to a proxy */
	int64_t begun_us, first_byte_us; /* by the platform's clock; 0: not reached */
	ep_reply_head head;
	ep_buffer reply;
	long status;       /* 0: none */
	long proxy_status; /* of the proxy's answer to CONNECT; 0: none was asked, or it did not answer */
	CURLcode code;
	bool by_file;       /* the authorities were read from the file */
	bool tls_of_proxy;  /* the last handshake was with the proxy */
	bool tls_in_tls;    /* it was with the server, through a proxy that speaks TLS */
	long verify_result; /* OpenSSL's X509_V_…; -1: not known */
	ep_measures measures;
	/* The headers of the request for libcurl, which each begin writes anew: all that stands before them is reset. */
	struct curl_slist lines[EP_MAX_HANDLE_LINES];
} ep_attempt;

/* These three are for a request whose answer comes from elsewhere, piece by piece. False: it is longer than a reply may be, or
   memory ran out, which `lacks_memory` says. */
void ep_attempt_prepare(ep_attempt *attempt, const ep_request *request);
bool ep_attempt_take_header(ep_attempt *attempt, ep_text line);
bool ep_attempt_take_body(ep_attempt *attempt, ep_text bytes);

/* Begins the attempt, which owns the connection from here on. False: memory ran out, or libcurl lacks what is needed; then the
   attempt is to be abandoned. */
bool ep_attempt_begin(
	ep_attempt *attempt, ep_connection *connection, const ep_request *request, const ep_settings *settings, int64_t timeout_ms);
/* Does what can be done without waiting. True while there is more to do, which is to be waited for. */
bool ep_attempt_advance(ep_attempt *attempt);
/* Waits until one of the attempts can go on, or for `most_ms`. Each has been begun and not been finished; there are 1 to
   EP_MAX_CONCURRENT_ATTEMPTS of them. Afterwards all of them are to be advanced, which costs next to nothing where nothing has
   moved. */
void ep_attempts_wait(ep_attempt *const *attempts, size_t count, int most_ms);
/* True in a child of the process that began it: the attempt is the parent's, and can only be abandoned here. */
bool ep_attempt_is_inherited(const ep_attempt *attempt);
/* Reads what libcurl knows of an attempt that is done, and gives the connection back to its pool. The results stay readable
   until the next begin. */
void ep_attempt_finish(ep_attempt *attempt);
/* Frees all that the attempt owns, and closes the connection of one that was not finished. It may be called again. */
void ep_attempt_abandon(ep_attempt *attempt);

#endif
