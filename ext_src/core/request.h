/* What goes over the wire: URL, headers and body, made anew for each request and wiped after it. */

#ifndef EP_REQUEST_H
#define EP_REQUEST_H

#include "buffer.h"
#include "mechanism.h"
#include "resource.h"
#include "settings.h"

enum { EP_MAX_REQUEST = 1024 * 1024 }; /* bytes of a body */

enum {
	EP_MAX_HEADERS = 8 + EP_EXTRA_HEADER_COUNT,
	EP_MAX_SECRETS = 8,
};

/* One HTTP request, ready to be sent as often as it may be. Owner: the call; freed by ep_request_free(), which wipes it. */
typedef struct ep_request {
	const char *method;
	ep_buffer target;              /* path, and of the query the paging alone: fit for messages and the observer */
	int success[4];                /* the statuses of a good answer; 0 ends the list */
	const ep_mechanism *mechanism; /* NULL: no tokens are asked for */
	ep_credential credential;
	ep_buffer url;
	ep_buffer headers; /* "Name: value" and a NUL, one after another */
	size_t header_count;
	ep_buffer body;
	ep_buffer escapes;               /* the secrets as the body has them, where that differs */
	ep_text secrets[EP_MAX_SECRETS]; /* what must not come back in an error: the caller's texts, and those in `escapes` */
	size_t secret_count;
} ep_request;

typedef struct ep_login {
	ep_mechanism_id mechanism;
	ep_text values[EP_MAX_FIELDS]; /* in the order of the mechanism's fields; data NULL: left out */
	ep_text held_token;            /* data NULL: none */
	int limit, offset;             /* 0: not sent */
} ep_login;

typedef struct ep_discovery {
	ep_resource_id resource;
	ep_text realm_id; /* data NULL: the resource has none */
	int limit, offset;
} ep_discovery;

typedef struct ep_one_time_password_params {
	ep_text realm_id, profile_id, username, purpose;
} ep_one_time_password_params;

/* All return false when memory ran out. The request is to be freed in any case. */
bool ep_request_tokens(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_login *login);
bool ep_request_bearer(ep_request *request, const ep_settings *settings, ep_text client_id, ep_text client_secret);
bool ep_request_discovery(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_discovery *discovery);
bool ep_request_one_time_password(
	ep_request *request, const ep_settings *settings, ep_text bearer, const ep_one_time_password_params *params);
/* Whether the text holds one of the request's secrets. */
bool ep_request_leaks_into(const ep_request *request, ep_text text);
/* Whether libcurl may send it again by itself. */
bool ep_request_is_repeatable(const ep_request *request);
bool ep_request_is_success(const ep_request *request, long status);
void ep_request_free(ep_request *request);

#endif
