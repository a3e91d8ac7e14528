/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Error bodies, read and scrubbed as for an exception's message. */

#include "fuzz.h"

static const ep_text secrets[] = { { "secret", 6 }, { "secretive", 9 }, { "\xC3\xA4", 2 } };

static bool contains(const char *text, size_t len, ep_text needle)
{
	for (size_t i = 0; i + needle.len <= len; i++) {
		if (memcmp(text + i, needle.data, needle.len) == 0) {
			return true;
		}
	}
	return false;
}

static void check_scrubbed(ep_text text, size_t max)
{
	ep_buffer buffer;

	if (!text.data) {
		return;
	}
	hold(ep_text_is_utf8(text));
	ep_buffer_init(&buffer, 3 * EP_MAX_REPLY);
	ep_buffer_append_scrubbed(&buffer, text, secrets, sizeof(secrets) / sizeof(*secrets), max);
	hold(!buffer.failed && buffer.len <= max);
	hold(ep_text_is_utf8(ep_buffer_text(&buffer)));
	for (size_t i = 0; i < sizeof(secrets) / sizeof(*secrets); i++) {
		hold(!contains(ep_buffer_text(&buffer).data, buffer.len, secrets[i]));
	}
	ep_buffer_free(&buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_request request = { .credential = EP_CREDENTIAL_HELD_TOKEN };
	ep_errors errors;

	ep_reply_read_errors((ep_text){ (const char *)data, size }, &errors);
	hold(errors.count <= EP_MAX_REPLY_ERRORS);
	for (size_t i = 0; i < errors.count; i++) {
		check_scrubbed(errors.items[i].title, 20);
		check_scrubbed(errors.items[i].detail, EP_MAX_REPLY_TEXT);
	}
	hold(ep_failure_of_status(&request, 400, &errors, false) != EP_FAILURE_NONE);
	ep_errors_free(&errors);
	return 0;
}
