/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The value of a Retry-After. */

#include "fuzz.h"

#include <errno.h>
#include <time.h>

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void check(const char *value, size_t len, int64_t seconds)
{
	size_t digits = strspn(value, "0123456789");

	if (digits == len && len) {
		errno = 0;
		unsigned long long number = strtoull(value, NULL, 10);
		hold(seconds == (int64_t)(errno || number > EP_MAX_RETRY_AFTER ? EP_MAX_RETRY_AFTER : number));
	} else if (digits || strlen(value) != len) {
		hold(seconds == -1);
	} else if (seconds >= 0) {
		/* A date is read as libcurl reads it. The second may have changed meanwhile. */
		int64_t left = (int64_t)curl_getdate(value, NULL) - (int64_t)time(NULL);
		hold(seconds == EP_MAX_RETRY_AFTER ? left >= EP_MAX_RETRY_AFTER - 60 : left <= seconds && left >= seconds - 60);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_reply_head head;
	ep_buffer line;
	char *value;
	size_t start = 0, end = size;

	ep_reply_head_init(&head);
	ep_buffer_init(&line, EP_MAX_REPLY_HEADERS);
	ep_buffer_append_string(&line, "Retry-After:");
	ep_buffer_append(&line, (ep_text){ (const char *)data, size });
	hold(!line.failed && ep_reply_head_take(&head, ep_buffer_text(&line)));
	while (start < end && is_blank((char)data[start])) {
		start++;
	}
	while (end > start && is_blank((char)data[end - 1])) {
		end--;
	}
	value = ep_copy((ep_text){ (const char *)data + start, end - start });
	hold(value);
	check(value, end - start, head.retry_after);
	free(value);
	ep_buffer_free(&line);
	ep_reply_head_free(&head);
	return 0;
}
