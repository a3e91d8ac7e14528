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
	const char *at = (const char *)data, *end = at + size;
	char error[EP_TEXT_ERROR_SIZE];
	ep_reply_head head;

	ep_reply_head_init(&head);
	head.keeps_headers = true;
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		ep_text line = { at, line_end ? (size_t)(line_end - at) + 1 : (size_t)(end - at) };
		hold(ep_reply_head_check(&head, line) == !head.malformed);
		hold(ep_reply_head_take(&head, line) == (head.bytes <= EP_MAX_REPLY_HEADERS));
		at += line.len;
	}
	hold(head.bytes == size);
	hold(head.stated_length >= -1);
	hold(head.retry_after >= -1 && head.retry_after <= EP_MAX_RETRY_AFTER);
	hold(!*head.request_id
		|| ep_text_check(ep_text_of(head.request_id), &(ep_rule){ EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 }, error));
	if (size <= EP_MAX_REPLY_HEADERS) {
		check_kept(&head.headers, (ep_text){ (const char *)data, size });
	}
	ep_reply_head_free(&head);
	return 0;
}
