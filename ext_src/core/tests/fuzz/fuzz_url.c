/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Origins: what is taken is plainly one host, and stays what it is when it is read again. */

#include "fuzz.h"

static void check_origin(const char *origin)
{
	bool plain = ep_url_is_unencrypted(origin);
	const char *host = origin + strlen(plain ? "http://" : "https://");
	char error[EP_TEXT_ERROR_SIZE] = "";
	char *again;

	hold(strncmp(origin, plain ? "http://" : "https://", (size_t)(host - origin)) == 0);
	hold(*host && strspn(host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]") == strlen(host));
	hold(!plain || strncmp(host, "127.", 4) == 0 || strncmp(host, "[::1]", 5) == 0 || strncasecmp(host, "localhost", 9) == 0);
	hold(!plain || strncasecmp(host, "localhost", 9) != 0 || host[9] == '\0' || host[9] == ':');
	again = ep_url_origin(ep_text_of(origin), error);
	hold(again && strcmp(again, origin) == 0);
	free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text text = { (const char *)data, size };
	char error[EP_TEXT_ERROR_SIZE] = "";
	char *origin = ep_url_origin(text, error);

	if (origin) {
		check_origin(origin);
	} else {
		hold(is_message(error, sizeof(error)));
	}
	free(origin);
	ep_url_is_proxy(text);
	if (ep_url_is_page(text)) {
		hold(ep_url_same_host(text, text));
		hold(!memchr(text.data, '\r', size) && !memchr(text.data, '\n', size) && !memchr(text.data, ' ', size));
	}
	return 0;
}
