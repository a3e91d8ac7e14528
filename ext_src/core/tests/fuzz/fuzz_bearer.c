/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Replies of the token endpoint: a bearer that is taken can stand in a header. */

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE] = "", error[EP_TEXT_ERROR_SIZE];
	ep_bearer_reply reply;

	if (ep_reply_read_bearer((ep_text){ (const char *)data, size }, &reply, protocol_error)) {
		hold(ep_text_check(reply.token, &ep_rule_token, error));
	} else {
		hold(is_message(protocol_error, sizeof(protocol_error)));
	}
	ep_bearer_reply_free(&reply);
	return 0;
}
