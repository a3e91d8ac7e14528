/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Plain replies to PHP objects. */

#include "call.h"

/* Where an entry stands on the roster; not known beyond the offsets that can be asked for. */
static ep_number hydrate_roster_offset(size_t index, int offset)
{
	int64_t place = offset + (int64_t)index;

	return (ep_number){ place, place <= EP_MAX_OFFSET };
}

void ep_hydrate_token(zval *value, const ep_page *page, size_t index, int offset)
{
	ep_token_create(value, &page->tokens[index], page->account_member_id, ep_now(), hydrate_roster_offset(index, offset));
}

void ep_hydrate_page(zval *value, const ep_page *page, int offset)
{
	ep_time obtained = ep_now();
	zval tokens, token;

	array_init_size(&tokens, (uint32_t)page->count);
	for (size_t i = 0; i < page->count; i++) {
		ep_token_create(&token, &page->tokens[i], page->account_member_id, obtained, hydrate_roster_offset(i, offset));
		add_next_index_zval(&tokens, &token);
	}
	ep_token_page_create(value, &tokens, page, offset);
}

/* The service's words, without the secrets; NULL where there are none, or no memory to look for secrets in. */
static zend_string *hydrate_scrubbed(ep_text words, const ep_text *secrets, size_t secret_count, ep_buffer *text)
{
	zend_string *string;

	if (!words.data) {
		return NULL;
	}
	ep_buffer_append_scrubbed(text, words, secrets, secret_count, EP_MAX_REPLY_TEXT);
	string = text->failed ? NULL : ep_str_of_text(ep_buffer_text(text));
	ep_buffer_free(text);
	return string;
}

void ep_hydrate_errors(zval *list, const ep_errors *errors, const ep_text *secrets, size_t secret_count, ep_buffer *text)
{
	array_init_size(list, (uint32_t)errors->count);
	for (size_t i = 0; i < errors->count; i++) {
		zend_string *title = hydrate_scrubbed(errors->items[i].title, secrets, secret_count, text),
					*detail = hydrate_scrubbed(errors->items[i].detail, secrets, secret_count, text);
		zval error;
		title = title ? title : ZSTR_EMPTY_ALLOC();
		ep_api_error_create(&error, title, errors->items[i].status, detail);
		add_next_index_zval(list, &error);
		zend_string_release(title);
		if (detail) {
			zend_string_release(detail);
		}
	}
}
