/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What is taken for JSON: json-c reads it, to its end, and what it has read is JSON again. */

#include "fuzz.h"

#include <json-c/json.h>

enum { MAX_DEPTH = EP_MAX_REPLY_DEPTH, MAX_VALUES = 1000 };

static json_object *parse(ep_text json)
{
	json_tokener *tokener = json_tokener_new_ex(MAX_DEPTH + 1);
	json_object *tree;
	char *copy = malloc(json.len + 1);

	hold(tokener && copy);
	/* A number at the top ends at the NUL alone. */
	memcpy(copy, json.data, json.len);
	copy[json.len] = '\0';
	tree = json_tokener_parse_ex(tokener, copy, (int)json.len + 1);
	hold(json_tokener_get_error(tokener) == json_tokener_success);
	for (size_t end = json_tokener_get_parse_end(tokener); end < json.len; end++) {
		hold(strchr(" \t\r\n", copy[end]));
	}
	free(copy);
	json_tokener_free(tokener);
	return tree;
}

static void check_read(ep_text json)
{
	json_object *tree = parse(json);
	ep_text again = ep_text_of(json_object_to_json_string(tree));

	hold(ep_json_check(again, MAX_DEPTH, MAX_VALUES) == EP_JSON_ERROR_NONE);
	json_object_put(tree);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text json = { (const char *)data, size };

	if (ep_json_check(json, MAX_DEPTH, MAX_VALUES) == EP_JSON_ERROR_NONE) {
		hold(ep_text_is_utf8(json));
		hold(ep_json_check(json, EP_JSON_MAX_DEPTH, INT32_MAX) == EP_JSON_ERROR_NONE);
		check_read(json);
	}
	return 0;
}
