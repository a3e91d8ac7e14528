/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Pages of a roster: what is taken keeps every rule, what is not says why. */

#include "fuzz.h"

static void check_token(const ep_account_token *token)
{
	char error[EP_TEXT_ERROR_SIZE];

	hold(token->type.data && ep_text_is_utf8(token->type));
	hold(ep_text_check(token->account_id, &ep_rule_account_id, error));
	hold(token->account_name.data && ep_text_is_utf8(token->account_name));
	hold(ep_text_check(token->token, &ep_rule_token, error));
	hold(token->expires.seconds >= 0 && token->expires.seconds <= EP_LAST_SECOND);
	hold(token->expires.micros >= 0 && token->expires.micros < 1000000);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text body = { (const char *)data, size };
	char protocol_error[EP_PROTOCOL_ERROR_SIZE] = "";
	ep_page page;

	if (!ep_reply_read_page(body, &page, protocol_error)) {
		hold(is_message(protocol_error, sizeof(protocol_error)));
		ep_page_free(&page);
		return 0;
	}
	hold(ep_json_check(body, EP_MAX_REPLY_DEPTH, EP_MAX_REPLY_VALUES) == EP_JSON_ERROR_NONE);
	hold(page.count <= EP_MAX_REPLY_ENTRIES);
	for (size_t i = 0; i < page.count; i++) {
		check_token(&page.tokens[i]);
	}
	hold(ep_text_is_utf8(page.account_member_id));
	for (int i = 0; i < EP_LINK_COUNT; i++) {
		hold(ep_text_is_utf8(page.links[i]));
	}
	ep_page_free(&page);
	return 0;
}
