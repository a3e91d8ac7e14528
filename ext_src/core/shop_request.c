/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which methods and headers a request of the shop's own may have. */

#include "shop_request.h"

#include "mechanism.h"

#include <stdio.h>
#include <string.h>

static const char *const methods[] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };

const char *ep_shop_method(ep_text name)
{
	for (size_t i = 0; i < sizeof(methods) / sizeof(*methods); i++) {
		if (ep_text_equals(name, methods[i])) {
			return methods[i];
		}
	}
	return NULL;
}

bool ep_shop_method_has_body(const char *method)
{
	return strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0;
}

/* The client's own: what says who asks, and what says where a message ends and how it is encoded. A "TE" or an "Upgrade" would
   let the service answer in a way that is no longer read as HTTP/1.1. */
static const char *const client_headers[] = {
	"Authorization",
	EP_TOKEN_HEADER,
	"Host",
	"Content-Length",
	"Transfer-Encoding",
	"Connection",
	"Expect",
	"Cookie",
	"Accept-Encoding",
	"TE",
	"Upgrade",
};

static const ep_rule name_rule = { EP_SHAPE_VCHAR, 1, EP_MAX_ID };

bool ep_shop_header_check(ep_text name, char error[EP_TEXT_ERROR_SIZE])
{
	if (!ep_text_check(name, &name_rule, error)) {
		return false;
	}
	if (!ep_text_is_token(name)) {
		snprintf(error, EP_TEXT_ERROR_SIZE, "must be an HTTP token");
		return false;
	}
	for (size_t i = 0; i < sizeof(client_headers) / sizeof(*client_headers); i++) {
		if (ep_text_equals_nocase(name, client_headers[i])) {
			snprintf(error, EP_TEXT_ERROR_SIZE, "must not be %s: the client decides it", client_headers[i]);
			return false;
		}
	}
	return true;
}
