/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which methods and headers a shop's own request may have, beside the words of RFC 9110 and the list of what is the client's. */

#include "fuzz.h"

#include <strings.h>

static const char *const methods[] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };
static const char *const forbidden[] = { "authorization", "ep-account-management-authentication-token", "host", "content-length",
	"transfer-encoding", "connection", "expect", "cookie", "accept-encoding", "te", "upgrade" };

/* RFC 9110, 5.6.2. */
static bool is_token(const char *text, size_t len)
{
	return len && strspn(text, "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == len;
}

static bool is_forbidden(const char *name)
{
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(*forbidden); i++) {
		if (strcasecmp(name, forbidden[i]) == 0) {
			return true;
		}
	}
	return false;
}

static bool is_method(const char *name, size_t len)
{
	for (size_t i = 0; i < sizeof(methods) / sizeof(*methods); i++) {
		if (strcmp(name, methods[i]) == 0 && strlen(name) == len) {
			return true;
		}
	}
	return false;
}

static bool has_index(const char *name, size_t len)
{
	int index = ep_extra_header_index((ep_text){ name, len });

	return index >= 0 && strcasecmp(ep_extra_header_names[index], name) == 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text name = { (const char *)data, size };
	char *copy = ep_copy(name), error[EP_TEXT_ERROR_SIZE] = "";
	const char *method = ep_shop_method(name);

	hold(copy);
	if (ep_shop_header_check(name, error)) {
		hold(is_token(copy, size) && size <= EP_MAX_ID && !is_forbidden(copy));
	} else {
		hold(is_message(error, sizeof(error)));
		hold(!is_token(copy, size) || size > EP_MAX_ID || is_forbidden(copy));
	}
	hold(method ? strcmp(method, copy) == 0 && is_method(copy, size) : !is_method(copy, size));
	hold(ep_extra_header_index(name) < 0 || has_index(copy, size));
	free(copy);
	return 0;
}
