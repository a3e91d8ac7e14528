/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * What goes over the wire: URL, headers and body, written anew for each request and wiped after it.
 *
 * A spec says what is wanted, and ep_request_build() writes the request. It can then be sent as often as core/retry.c allows.
 * When it is freed nothing of it is left in memory. A request that carries a new bearer is built anew.
 */

#ifndef EP_REQUEST_H
#define EP_REQUEST_H

#include "buffer.h"
#include "mechanism.h"
#include "resource.h"
#include "settings.h"

/* Bytes. */
enum {
	EP_MAX_REQUEST = 1024 * 1024,         /* of a body, a URL, all headers */
	EP_MAX_SHOP_BODY = 16 * 1024 * 1024,  /* of a shop's own request */
	EP_MAX_REPLY = 1024 * 1024,           /* of the body of one of the API's replies */
	EP_MAX_SHOP_REPLY = 16 * 1024 * 1024, /* of the body that answers a shop's own request, when decoded */
};

enum {
	EP_MAX_OWN_HEADERS = 64, /* of a shop's own request */
	EP_MAX_HEADERS = 8 + EP_EXTRA_HEADER_COUNT + EP_MAX_OWN_HEADERS,
	EP_MAX_SECRETS = 8,
};

/* One HTTP request, ready to be sent as often as it may be. Owner: the call; freed by ep_request_free(), which wipes it. */
typedef struct ep_request {
	const char *method;
	ep_buffer target;              /* path, and of the query the paging alone: fit for messages and the observer */
	const int *success;            /* the statuses of a good answer; 0 ends the list, an empty list: any from 200 to 599 */
	const ep_mechanism *mechanism; /* NULL: no tokens are asked for */
	ep_credential credential;
	const char *outcome_unknown_advice; /* what to do when it may have been sent and no answer came; NULL: it may be sent again */
	size_t max_reply;                   /* bytes of the answer's body */
	bool keeps_reply_headers;           /* the attempt keeps the answer's headers too */
	bool accepts_gzip;
	ep_buffer url;
	size_t origin_len; /* of the URL; behind it comes what stands in the request line */
	ep_buffer headers; /* "Name: value" and a NUL, one after another */
	size_t header_count;
	ep_buffer body;
	ep_buffer escapes;               /* the secrets as the body has them, where that differs */
	ep_text secrets[EP_MAX_SECRETS]; /* what must not come back in an error: the caller's texts, and those in `escapes` */
	size_t secret_count;
} ep_request;

/* --- what a request asks for. The texts are the caller's, and must outlive the request, which looks for its secrets in them */

/* Account tokens, by one of the mechanisms. */
typedef struct ep_login {
	ep_mechanism_id mechanism;
	ep_text values[EP_MAX_FIELDS]; /* in the order of the mechanism's fields; data NULL: left out */
	ep_text held_token;            /* data NULL: none */
	int limit, offset;             /* 0: not sent */
} ep_login;

/* A bearer. */
typedef struct ep_client_credentials {
	ep_text id, secret; /* data of the secret NULL: an implicit grant, which has none */
} ep_client_credentials;

/* A list of the realm's profiles, or the store's settings. */
typedef struct ep_discovery {
	ep_resource_id resource;
	ep_text realm_id; /* data NULL: the resource has none */
	int limit, offset;
} ep_discovery;

/* A mail to the shopper with a one-time password. */
typedef struct ep_one_time_password_params {
	ep_text realm_id, profile_id, username, purpose;
} ep_one_time_password_params;

typedef struct ep_header {
	ep_text name, value;
} ep_header;

/*
 * One of the shop's own requests, for a cart or an order, whose parts the caller has checked: a target in URL characters, and
 * headers that are not this client's to set. A header of its own takes the place of what would be sent under that name. How often
 * it is sent depends on the method; a POST or PATCH, with a body or without one, is sent again only where the service refused it
 * before it acted.
 */
typedef struct ep_shop_request {
	const char *method; /* "GET", "HEAD", "POST", "PUT", "PATCH" or "DELETE", which outlives the request */
	ep_text target;     /* path and query */
	const ep_header *headers;
	size_t header_count; /* at most EP_MAX_OWN_HEADERS */
	ep_text body;        /* at most EP_MAX_SHOP_BODY bytes */
	ep_text held_token;  /* data NULL: none */
} ep_shop_request;

/* Says which member of the spec's union counts, and in request.c's table how such a request looks. */
typedef enum ep_request_kind {
	EP_REQUEST_TOKENS,
	EP_REQUEST_BEARER,
	EP_REQUEST_DISCOVERY,
	EP_REQUEST_ONE_TIME_PASSWORD,
	EP_REQUEST_SHOP,
	EP_REQUEST_KIND_COUNT
} ep_request_kind;

typedef struct ep_request_spec {
	ep_request_kind kind;
	union {
		ep_login login;
		ep_client_credentials client;
		ep_discovery discovery;
		ep_one_time_password_params one_time_password;
		ep_shop_request shop;
	};
} ep_request_spec;

/*
 * Writes the request that the spec asks for, with the client's headers and, for every kind but EP_REQUEST_BEARER, the bearer.
 * What the request held before is not freed by this.
 *
 * False when memory ran out. The request is to be freed by ep_request_free() in any case.
 */
bool ep_request_build(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_request_spec *spec);
/* Whether the text, which the service has sent, holds one of the request's secrets, as they are or as the body has them. */
bool ep_request_secret_is_in(const ep_request *request, ep_text text);
/* Whether libcurl may send the request again by itself, on another connection, when a kept one dies under it. */
bool ep_request_is_repeatable(const ep_request *request);
/* Whether it matters what became of a request that was not answered: it uses up what it carries, or it acts each time that the
   service gets it. Such a failure is EP_FAILURE_OUTCOME_UNKNOWN. */
bool ep_request_outcome_matters(const ep_request *request);
/* Whether that status is a good answer to the request. */
bool ep_request_is_success(const ep_request *request, long status);
/* Wipes and frees all that the request owns. It is empty afterwards, and may be freed again. */
void ep_request_free(ep_request *request);

#endif
