/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Header lines of a reply, one after another. */

#include "fuzz.h"

/* Each is "Name: value" as it was in the reply, without anything that could end it early. */
static void check_kept(const ep_buffer *kept, ep_text reply)
{
	for (size_t at = 0; at < kept->len; at += strlen(kept->data + at) + 1) {
		const char *line = kept->data + at, *colon = strchr(line, ':');
		hold(colon && colon > line && colon[1] == ' ' && *line != ' ' && *line != '\t');
		hold(!strpbrk(colon, "\n") && memmem(reply.data, reply.len, line, (size_t)(colon - line) + 1));
		hold(memmem(reply.data, reply.len, colon + 2, strlen(colon + 2)));
	}
	hold(!kept->len || kept->data[kept->len - 1] == '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_request request = { .method = "POST", .keeps_reply_headers = true };
	ep_attempt attempt = { 0 };
	const char *at = (const char *)data, *end = at + size;
	char error[EP_TEXT_ERROR_SIZE];

	ep_attempt_prepare(&attempt, &request);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		size_t len = line_end ? (size_t)(line_end - at) + 1 : (size_t)(end - at);
		hold(ep_attempt_take_header(&attempt, (ep_text){ at, len }) == !attempt.too_large);
		at += len;
	}
	hold(attempt.too_large == (size > EP_MAX_REPLY_HEADERS));
	hold(attempt.retry_after >= -1 && attempt.retry_after <= EP_MAX_RETRY_AFTER);
	hold(!*attempt.request_id
		|| ep_text_check(ep_text_of(attempt.request_id), &(ep_rule){ EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 }, error));
	if (!attempt.too_large) {
		check_kept(&attempt.reply_headers, (ep_text){ (const char *)data, size });
	}
	ep_attempt_abandon(&attempt);
	return 0;
}
