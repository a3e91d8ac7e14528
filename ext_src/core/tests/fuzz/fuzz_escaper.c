/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The encoders: a reader that knows the format gets the same bytes back. */

#include "fuzz.h"

#include <json-c/json.h>

static void check_json(ep_text text)
{
	json_tokener *tokener = json_tokener_new();
	json_object *string;
	ep_buffer buffer;

	ep_buffer_init(&buffer, SIZE_MAX / 2);
	ep_buffer_append_json(&buffer, text);
	hold(!buffer.failed && tokener);
	for (size_t i = 0; i < buffer.len; i++) {
		hold((unsigned char)buffer.data[i] >= 0x20 && buffer.data[i] != 0x7F);
	}
	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
	string = json_tokener_parse_ex(tokener, buffer.data, (int)buffer.len + 1);
	hold(json_object_is_type(string, json_type_string) && json_tokener_get_parse_end(tokener) == buffer.len);
	hold(same(text, (ep_text){ json_object_get_string(string), (size_t)json_object_get_string_len(string) }));
	json_object_put(string);
	json_tokener_free(tokener);
	ep_buffer_free(&buffer);
}

static void check_form(ep_text text)
{
	ep_buffer buffer;
	char *decoded;
	int len = 0;

	ep_buffer_init(&buffer, SIZE_MAX / 2);
	ep_buffer_append_form(&buffer, text);
	hold(!buffer.failed && buffer.len <= 3 * text.len);
	if (text.len) {
		decoded = curl_easy_unescape(NULL, buffer.data, (int)buffer.len, &len);
		hold(decoded && same(text, (ep_text){ decoded, (size_t)len }));
		curl_free(decoded);
	}
	ep_buffer_free(&buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text text = { (const char *)data, size };

	check_json(text);
	check_form(text);
	return 0;
}
