/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Reads replies: JSON to plain structs. The only file that knows json-c. */

#include "reply.h"

#include "buffer.h"
#include "json_check.h"

#include <json-c/json.h>
#include <json-c/printbuf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const ep_link_names[EP_LINK_COUNT] = { "current", "first", "last", "next", "prev" };

/* Whether a text that is JSON is an object. As JSON it has a value behind its white space, so this ends. */
static bool reply_is_object(ep_text json)
{
	const char *p = json.data;

	while (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n') {
		p++;
	}
	return *p == '{';
}

/* Counts the values of the body, if it is an object that may be made a tree of. */
static bool reply_check_object(ep_text body, int *values, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	ep_json_error error = ep_json_check_and_count(body, EP_MAX_REPLY_DEPTH, EP_MAX_REPLY_VALUES, values);

	if (error == EP_JSON_ERROR_DEPTH) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "the body is nested deeper than %d levels", EP_MAX_REPLY_DEPTH);
	} else if (error == EP_JSON_ERROR_VALUES) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "the body holds more than %d values", EP_MAX_REPLY_VALUES);
	} else if (error != EP_JSON_ERROR_NONE || !reply_is_object(body)) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "the body is not a JSON object");
	} else {
		return true;
	}
	return false;
}

/* --- the tree */

/* The next escaped surrogate pair in a text that is JSON; NULL: there is none. */
static const char *reply_find_pair(const char *at, const char *end)
{
	while ((at = memchr(at, '\\', (size_t)(end - at)))) {
		if (at[1] == 'u' && (at[2] == 'd' || at[2] == 'D') && !(at[3] >= '0' && at[3] <= '7')) {
			return at;
		}
		at += 2;
	}
	return NULL;
}

static uint32_t reply_hex_at(const char *digits)
{
	char hex[5] = { digits[0], digits[1], digits[2], digits[3] };

	return (uint32_t)strtoul(hex, NULL, 16);
}

static void reply_append_pair(ep_buffer *buffer, const char *pair)
{
	uint32_t c = 0x10000 + ((reply_hex_at(pair + 2) & 0x3FF) << 10 | (reply_hex_at(pair + 8) & 0x3FF));
	char utf8[] = { (char)(0xF0 | c >> 18), (char)(0x80 | (c >> 12 & 0x3F)), (char)(0x80 | (c >> 6 & 0x3F)),
		(char)(0x80 | (c & 0x3F)) };

	ep_buffer_append(buffer, (ep_text){ utf8, sizeof(utf8) });
}

/* Appends the JSON with the characters themselves in place of escaped surrogate pairs. */
static void reply_append_without_pairs(ep_buffer *buffer, ep_text json)
{
	const char *at = json.data, *end = at + json.len, *pair;

	ep_buffer_reserve(buffer, json.len);
	while ((pair = reply_find_pair(at, end))) {
		ep_buffer_append(buffer, (ep_text){ at, (size_t)(pair - at) });
		reply_append_pair(buffer, pair);
		at = pair + 12;
	}
	ep_buffer_append(buffer, (ep_text){ at, (size_t)(end - at) });
}

/* Gives the parser room for the longest text there can be: growing in steps would leave pieces of texts in freed memory, and
   where it finds none, json-c before 0.17 goes on without that piece. */
static bool reply_make_room(json_tokener *tokener, size_t len)
{
	if (printbuf_memset(tokener->pb, 0, 0, (int)len + 2) != 0) {
		return false;
	}
	printbuf_reset(tokener->pb);
	return true;
}

/* NULL: memory ran out. The tree may lack values: see reply_parse_whole(). */
static json_object *reply_parse(ep_text json)
{
	/* json-c counts the content of the innermost container as one more level. */
	json_tokener *tokener = json_tokener_new_ex(EP_MAX_REPLY_DEPTH + 1);
	json_object *tree = NULL;

	if (!tokener) {
		return NULL;
	}
	/* Before 0.16 json-c makes a tokener without a buffer when memory runs out, and then crashes on it. */
	if (!tokener->pb) {
		json_tokener_free(tokener);
		return NULL;
	}
	if (reply_make_room(tokener, json.len)) {
		tree = json_tokener_parse_ex(tokener, json.data, (int)json.len);
	}
	/* The tokener still holds the last long text, which is usually a token. */
	ep_wipe(tokener->pb->buf, (size_t)tokener->pb->size);
	json_tokener_free(tokener);
	return tree;
}

/* Before 0.19 json-c loses escaped characters from U+1D800 to U+1DBFF, and likewise in other planes, since it takes the
   character for half a pair. It reads them right when they are not escaped. */
static json_object *reply_parse_pairs(ep_text json)
{
	ep_buffer buffer;
	json_object *tree;

	ep_buffer_init(&buffer, json.len);
	reply_append_without_pairs(&buffer, json);
	tree = buffer.failed ? NULL : reply_parse(ep_buffer_text(&buffer));
	ep_buffer_free(&buffer);
	return tree;
}

/* json-c copies each text, and does not wipe the copy when it frees it. */
static void reply_wipe_texts(json_object *value) /* NOLINT(misc-no-recursion): as deep as the parser has allowed */
{
	switch (json_object_get_type(value)) {
		case json_type_string:
			ep_wipe((char *)json_object_get_string(value), (size_t)json_object_get_string_len(value));
			break;
		case json_type_array:
			for (size_t i = 0, count = json_object_array_length(value); i < count; i++) {
				reply_wipe_texts(json_object_array_get_idx(value, i));
			}
			break;
		case json_type_object: {
			json_object_iter at;
			json_object_object_foreachC(value, at) {
				reply_wipe_texts(at.val);
			}
			break;
		}
		default:
			break;
	}
}

static void reply_free_tree(json_object *tree)
{
	reply_wipe_texts(tree);
	json_object_put(tree);
}

static int reply_count_values(json_object *value) /* NOLINT(misc-no-recursion): as deep as the parser has allowed */
{
	int count = 1;

	if (json_object_is_type(value, json_type_array)) {
		for (size_t i = 0, length = json_object_array_length(value); i < length; i++) {
			count += reply_count_values(json_object_array_get_idx(value, i));
		}
	} else if (json_object_is_type(value, json_type_object)) {
		json_object_iter at;
		json_object_object_foreachC(value, at) {
			count += reply_count_values(at.val);
		}
	}
	return count;
}

static json_object *reply_parse_either(ep_text json)
{
	return reply_find_pair(json.data, json.data + json.len) ? reply_parse_pairs(json) : reply_parse(json);
}

/*
 * NULL: memory ran out. json-c before 0.17 goes on without a member that it has no memory for, and without what follows an entry
 * of a list. A tree with fewer values than the text is whole all the same if a name stands there twice, since the last one
 * counts; then a second tree has just as many.
 */
static json_object *reply_parse_whole(ep_text json, int values)
{
	json_object *tree = reply_parse_either(json), *other;
	int count = tree ? reply_count_values(tree) : values;

	if (count == values) {
		return tree;
	}
	other = reply_parse_either(json);
	if (!other || reply_count_values(other) != count) {
		reply_free_tree(tree);
		tree = NULL;
	}
	reply_free_tree(other);
	return tree;
}

/* Says that memory ran out, and returns false: nothing is wrong with the reply. */
static bool reply_lack_memory(char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	*protocol_error = '\0';
	return false;
}

/*
 * NULL: `protocol_error` says why. Whether the body is JSON is decided before json-c sees it, since what json-c accepts depends
 * on its version and mode. Its strict mode is not used: it refuses some JSON, such as integers beyond 64 bits.
 */
static json_object *reply_parse_object(ep_text body, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *tree;
	int values;

	if (!reply_check_object(body, &values, protocol_error)) {
		return NULL;
	}
	tree = reply_parse_whole(body, values);
	if (!tree) {
		reply_lack_memory(protocol_error);
	}
	return tree;
}

/* --- members: one that is null counts as absent */

/* Where the object stands that a member is read from, for messages such as "data[3].expires is missing". */
typedef struct reply_place {
	const char *parent; /* "": the reply itself */
	int index;          /* of the object in a list; -1: it stands in none */
} reply_place;

/* Says what is wrong with the member, and returns false. */
static bool reply_complain(char protocol_error[EP_PROTOCOL_ERROR_SIZE], reply_place at, const char *key, const char *what)
{
	if (at.index >= 0) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "%s[%d].%s %s", at.parent, at.index, key, what);
	} else {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "%s%s%s %s", at.parent, *at.parent ? "." : "", key, what);
	}
	return false;
}

static json_object *reply_member(json_object *object, const char *key)
{
	json_object *value = NULL;

	return json_object_object_get_ex(object, key, &value) ? value : NULL;
}

static ep_text reply_text_of(json_object *string)
{
	return (ep_text){ json_object_get_string(string), (size_t)json_object_get_string_len(string) };
}

static bool reply_read_text(json_object *object, const char *key, const ep_rule *rule, ep_text *text, reply_place at,
	char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	char error[EP_TEXT_ERROR_SIZE];
	json_object *value = reply_member(object, key);

	if (!value) {
		return reply_complain(protocol_error, at, key, "is missing");
	}
	if (!json_object_is_type(value, json_type_string)) {
		return reply_complain(protocol_error, at, key, "is not a string");
	}
	*text = reply_text_of(value);
	/* UTF-8 has been checked already. */
	return rule == &ep_rule_any || ep_text_check(*text, rule, error) || reply_complain(protocol_error, at, key, error);
}

static bool reply_read_optional_text(
	json_object *object, const char *key, ep_text *text, reply_place at, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	return !reply_member(object, key) || reply_read_text(object, key, &ep_rule_any, text, at, protocol_error);
}

/* False if it is not an integer from -(2^63 - 1) to 2^63 - 1. json-c clamps an integer beyond 64 bits, so its lowest one cannot
   be told from those below; json_decode() makes floats of them. */
static bool reply_integer_of(json_object *value, int64_t *number)
{
	if (!json_object_is_type(value, json_type_int)) {
		return false;
	}
	*number = json_object_get_int64(value);
	return *number > INT64_MIN && (*number < INT64_MAX || json_object_get_uint64(value) == INT64_MAX);
}

static bool reply_read_optional_number(
	json_object *object, const char *key, ep_number *number, reply_place at, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *value = reply_member(object, key);

	if (!value) {
		return true;
	}
	number->known = reply_integer_of(value, &number->value);
	return number->known || reply_complain(protocol_error, at, key, "is not an integer");
}

/* As text, or as epoch seconds. */
static bool reply_read_time(
	json_object *object, const char *key, ep_time *time, reply_place at, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *value = reply_member(object, key);
	int64_t seconds;
	bool known;

	if (!value) {
		return reply_complain(protocol_error, at, key, "is missing");
	}
	if (reply_integer_of(value, &seconds)) {
		known = ep_time_of_epoch(seconds, time);
	} else {
		known = json_object_is_type(value, json_type_string) && ep_time_parse(reply_text_of(value), time);
	}
	return known || reply_complain(protocol_error, at, key, "is not a time of the years 1970 to 9999");
}

/* `child` is NULL afterwards where the member, or the object itself, is absent. */
static bool reply_read_optional_object(
	json_object *object, const char *key, json_object **child, reply_place at, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	*child = object ? reply_member(object, key) : NULL;
	return !*child || json_object_is_type(*child, json_type_object)
		|| reply_complain(protocol_error, at, key, "is not an object");
}

/* --- a page of a roster */

static bool reply_read_token(json_object *entry, ep_account_token *token, int index, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	reply_place at = { "data", index };

	if (!json_object_is_type(entry, json_type_object)) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "data[%d] is not an object", index);
		return false;
	}
	return reply_read_text(entry, "type", &ep_rule_any, &token->type, at, protocol_error)
		&& reply_read_text(entry, "account_id", &ep_rule_account_id, &token->account_id, at, protocol_error)
		&& reply_read_text(entry, "account_name", &ep_rule_any, &token->account_name, at, protocol_error)
		&& reply_read_text(entry, "token", &ep_rule_token, &token->token, at, protocol_error)
		&& reply_read_time(entry, "expires", &token->expires, at, protocol_error);
}

static bool reply_read_tokens(ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *data = reply_member(page->tree, "data");
	size_t count;

	if (!data || !json_object_is_type(data, json_type_array)) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "data is %s", data ? "not a list" : "missing");
		return false;
	}
	count = json_object_array_length(data);
	if (count > EP_MAX_REPLY_ENTRIES) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "data holds more than %d tokens", EP_MAX_REPLY_ENTRIES);
		return false;
	}
	page->tokens = calloc(count ? count : 1, sizeof(*page->tokens));
	if (!page->tokens) {
		return reply_lack_memory(protocol_error);
	}
	for (; page->count < count; page->count++) {
		json_object *entry = json_object_array_get_idx(data, page->count);
		if (!reply_read_token(entry, &page->tokens[page->count], (int)page->count, protocol_error)) {
			return false;
		}
	}
	return true;
}

static bool reply_read_meta_page(json_object *meta_page, ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	const reply_place at = { "meta.page", -1 };

	return reply_read_optional_number(meta_page, "limit", &page->limit, at, protocol_error)
		&& reply_read_optional_number(meta_page, "offset", &page->offset, at, protocol_error)
		&& reply_read_optional_number(meta_page, "current", &page->page_current, at, protocol_error)
		&& reply_read_optional_number(meta_page, "total", &page->page_total, at, protocol_error);
}

static bool reply_read_meta(ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *meta, *meta_page, *results;
	const reply_place at = { "", -1 };
	const reply_place at_meta = { "meta", -1 };
	const reply_place at_results = { "meta.results", -1 };

	if (!reply_read_optional_object(page->tree, "meta", &meta, at, protocol_error)
		|| !reply_read_optional_object(meta, "page", &meta_page, at_meta, protocol_error)
		|| !reply_read_optional_object(meta, "results", &results, at_meta, protocol_error)) {
		return false;
	}
	if (meta && !reply_read_optional_text(meta, "account_member_id", &page->account_member_id, at_meta, protocol_error)) {
		return false;
	}
	if (meta_page && !reply_read_meta_page(meta_page, page, protocol_error)) {
		return false;
	}
	return !results || reply_read_optional_number(results, "total", &page->total_accounts, at_results, protocol_error);
}

static bool reply_read_links(ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *links;
	const reply_place at = { "", -1 };
	const reply_place at_links = { "links", -1 };

	if (!reply_read_optional_object(page->tree, "links", &links, at, protocol_error)) {
		return false;
	}
	for (int i = 0; links && i < EP_LINK_COUNT; i++) {
		if (!reply_read_optional_text(links, ep_link_names[i], &page->links[i], at_links, protocol_error)) {
			return false;
		}
		/* The API has been seen to write null as a string. */
		if (ep_text_equals(page->links[i], "null")) {
			page->links[i] = (ep_text){ NULL, 0 };
		}
	}
	return true;
}

bool ep_reply_read_page(ep_text body, ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	*page = (ep_page){ .tree = reply_parse_object(body, protocol_error) };
	if (page->tree && reply_read_tokens(page, protocol_error) && reply_read_meta(page, protocol_error)
		&& reply_read_links(page, protocol_error)) {
		return true;
	}
	reply_wipe_texts(page->tree);
	ep_page_free(page);
	return false;
}

void ep_page_free(ep_page *page)
{
	for (size_t i = 0; i < page->count; i++) {
		ep_wipe((char *)page->tokens[i].token.data, page->tokens[i].token.len);
	}
	free(page->tokens);
	json_object_put(page->tree);
	*page = (ep_page){ 0 };
}

/* --- the bearer */

static bool reply_read_bearer(ep_bearer_reply *reply, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *fields;
	reply_place at = { "", -1 };

	/* The service sends the fields at the top; its OpenAPI document has them in `data`. */
	if (!reply_read_optional_object(reply->tree, "data", &fields, at, protocol_error)) {
		return false;
	}
	if (!fields) {
		fields = reply->tree;
	}
	return reply_read_text(fields, "access_token", &ep_rule_token, &reply->token, at, protocol_error)
		&& reply_read_optional_number(fields, "expires_in", &reply->expires_in, at, protocol_error)
		&& reply_read_optional_number(fields, "expires", &reply->expires, at, protocol_error);
}

bool ep_reply_read_bearer(ep_text body, ep_bearer_reply *reply, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	*reply = (ep_bearer_reply){ .tree = reply_parse_object(body, protocol_error) };
	if (reply->tree && reply_read_bearer(reply, protocol_error)) {
		return true;
	}
	ep_bearer_reply_free(reply);
	return false;
}

void ep_bearer_reply_free(ep_bearer_reply *reply)
{
	reply_free_tree(reply->tree);
	*reply = (ep_bearer_reply){ 0 };
}

/* --- resources */

/* The member that the path names next; the path then stands at the rest. The API writes the same key with "-" or with "_". */
static json_object *reply_step_into(json_object *object, const char **path)
{
	char key[64];
	size_t len = strcspn(*path, ".");
	json_object *value;

	memcpy(key, *path, len);
	key[len] = '\0';
	*path += len + ((*path)[len] == '.');
	value = reply_member(object, key);
	for (size_t i = 0; !value && i < len; i++) {
		if (key[i] == '_') {
			key[i] = '-';
		}
	}
	return value ? value : reply_member(object, key);
}

/* `found` is NULL afterwards where nothing stands at the path. False: the path leads through something that is no object. */
static bool reply_follow_path(
	json_object *object, const char *path, json_object **found, reply_place at, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	const char *rest = path;

	while (object && *rest) {
		if (!json_object_is_type(object, json_type_object)) {
			return reply_complain(protocol_error, at, path, "is not where it belongs");
		}
		object = reply_step_into(object, &rest);
	}
	*found = object;
	return true;
}

/* False if it is of another type. */
static bool reply_value_of(json_object *object, ep_value_type type, ep_value *value)
{
	switch (type) {
		case EP_VALUE_TEXT:
			value->known = json_object_is_type(object, json_type_string);
			if (value->known) {
				value->text = reply_text_of(object);
			}
			break;
		case EP_VALUE_NUMBER:
			value->known = reply_integer_of(object, &value->number);
			break;
		case EP_VALUE_BOOL:
			value->known = json_object_is_type(object, json_type_boolean);
			value->number = json_object_get_boolean(object);
			break;
	}
	return value->known;
}

static bool reply_read_value(json_object *object, const ep_resource_field *field, ep_value *value, reply_place at,
	char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	static const char *const type_errors[] = {
		[EP_VALUE_TEXT] = "is not a string",
		[EP_VALUE_NUMBER] = "is not an integer",
		[EP_VALUE_BOOL] = "is not true or false",
	};
	const char *path = field->path;
	json_object *found = NULL;

	if (!reply_follow_path(object, path, &found, at, protocol_error)) {
		return false;
	}
	if (!found && field->other_path) {
		path = field->other_path;
		if (!reply_follow_path(object, path, &found, at, protocol_error)) {
			return false;
		}
	}
	if (!found) {
		return !field->required || reply_complain(protocol_error, at, field->path, "is missing");
	}
	if (!reply_value_of(found, field->type, value)) {
		return reply_complain(protocol_error, at, path, type_errors[field->type]);
	}
	return true;
}

static bool reply_read_resource(json_object *object, const ep_resource_field *fields, ep_resource *resource, reply_place at,
	char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	for (int i = 0; fields[i].path; i++) {
		if (!reply_read_value(object, &fields[i], &resource->values[i], at, protocol_error)) {
			return false;
		}
	}
	return true;
}

static bool reply_read_total(ep_resources *resources, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	json_object *meta, *results;
	const reply_place at = { "", -1 };
	const reply_place at_meta = { "meta", -1 };
	const reply_place at_results = { "meta.results", -1 };

	return reply_read_optional_object(resources->tree, "meta", &meta, at, protocol_error)
		&& reply_read_optional_object(meta, "results", &results, at_meta, protocol_error)
		&& (!results || reply_read_optional_number(results, "total", &resources->total, at_results, protocol_error));
}

static bool reply_read_resources(ep_resources *resources, ep_resource_id id, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	bool is_list = id != EP_RESOURCE_SETTINGS;
	json_object *data = reply_member(resources->tree, "data");
	size_t count;

	if (!data || !json_object_is_type(data, is_list ? json_type_array : json_type_object)) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "data is not %s", is_list ? "a list" : "an object");
		return false;
	}
	count = is_list ? json_object_array_length(data) : 1;
	if (count > EP_MAX_REPLY_ENTRIES) {
		snprintf(protocol_error, EP_PROTOCOL_ERROR_SIZE, "data holds more than %d entries", EP_MAX_REPLY_ENTRIES);
		return false;
	}
	resources->items = calloc(count ? count : 1, sizeof(*resources->items));
	if (!resources->items) {
		return reply_lack_memory(protocol_error);
	}
	for (; resources->count < count; resources->count++) {
		json_object *entry = is_list ? json_object_array_get_idx(data, resources->count) : data;
		reply_place at = { "data", is_list ? (int)resources->count : -1 };
		if (!entry) {
			return reply_complain(protocol_error, at, "id", "is missing");
		}
		if (!reply_read_resource(entry, ep_resource_fields(id), &resources->items[resources->count], at, protocol_error)) {
			return false;
		}
	}
	return !is_list || reply_read_total(resources, protocol_error);
}

bool ep_reply_read_resources(
	ep_text body, ep_resource_id id, ep_resources *resources, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	*resources = (ep_resources){ .tree = reply_parse_object(body, protocol_error) };
	if (resources->tree && reply_read_resources(resources, id, protocol_error)) {
		return true;
	}
	ep_resources_free(resources);
	return false;
}

void ep_resources_free(ep_resources *resources)
{
	free(resources->items);
	reply_free_tree(resources->tree);
	*resources = (ep_resources){ 0 };
}

/* --- errors: what is not as it should be is left out, since the status says already that the request failed */

static ep_text reply_lenient_text(json_object *object, const char *key)
{
	json_object *value = reply_member(object, key);

	if (!json_object_is_type(value, json_type_string)) {
		return (ep_text){ NULL, 0 };
	}
	return reply_text_of(value);
}

/* The API sends `status` sometimes as a string and sometimes as a number. */
static ep_number reply_lenient_status(json_object *object)
{
	json_object *value = reply_member(object, "status");
	ep_number status = { 0, false };
	ep_text digits;

	if (value && json_object_is_type(value, json_type_int)) {
		status.known = reply_integer_of(value, &status.value);
	} else {
		digits = reply_lenient_text(object, "status");
		if (digits.len == 3 && strspn(digits.data, "0123456789") == 3) {
			status = (ep_number){ (digits.data[0] - '0') * 100 + (digits.data[1] - '0') * 10 + (digits.data[2] - '0'), true };
		}
	}
	return status;
}

static void reply_read_error(json_object *entry, ep_errors *errors)
{
	ep_api_error *error = &errors->items[errors->count];

	if (!json_object_is_type(entry, json_type_object)) {
		return;
	}
	error->title = reply_lenient_text(entry, "title");
	error->detail = reply_lenient_text(entry, "detail");
	error->status = reply_lenient_status(entry);
	if (!errors->request_id.data) {
		errors->request_id = reply_lenient_text(entry, "request_id");
	}
	errors->count++;
}

void ep_reply_read_errors(ep_text body, ep_errors *errors)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	json_object *list;
	size_t count;

	*errors = (ep_errors){ .tree = reply_parse_object(body, protocol_error) };
	list = errors->tree ? reply_member(errors->tree, "errors") : NULL;
	if (!list || !json_object_is_type(list, json_type_array)) {
		return;
	}
	count = json_object_array_length(list);
	if (count > EP_MAX_REPLY_ERRORS) {
		count = EP_MAX_REPLY_ERRORS;
	}
	errors->items = calloc(count ? count : 1, sizeof(*errors->items));
	for (size_t i = 0; errors->items && i < count; i++) {
		reply_read_error(json_object_array_get_idx(list, i), errors);
	}
	if (!errors->request_id.data) {
		errors->request_id = reply_lenient_text(errors->tree, "request_id");
	}
}

void ep_errors_free(ep_errors *errors)
{
	free(errors->items);
	reply_free_tree(errors->tree);
	*errors = (ep_errors){ 0 };
}
