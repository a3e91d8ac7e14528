/* Replies: JSON to plain structs. The only file that knows json-c. */

#include "ep_core.h"

#include <json-c/json.h>
#include <json-c/json_visit.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const ep_link_names[EP_LINK_COUNT] = { "current", "first", "last", "next", "prev" };

/* The end of the string whose first character is at i: its closing quote, or the text's end. */
static size_t end_of_string(ep_text text, size_t i)
{
	while (i < text.len && text.data[i] != '"') {
		i += text.data[i] == '\\' ? 2 : 1;
	}
	return i < text.len ? i : text.len;
}

/* A control character, which JSON has escaped, or a backslash before what is not ASCII. */
static bool is_bad_string(ep_text string)
{
	for (size_t i = 0; i < string.len; i++) {
		unsigned char c = (unsigned char)string.data[i];
		if (c < 0x20) {
			return true;
		}
		if (c == '\\' && ++i < string.len && (unsigned char)string.data[i] >= 0x80) {
			return true;
		}
	}
	return false;
}

static bool has_nul(ep_text string)
{
	static const char nul[] = "\\u0000";

	for (size_t i = 0; i + sizeof(nul) - 1 <= string.len; i++) {
		if (memcmp(string.data + i, nul, sizeof(nul) - 1) == 0) {
			return true;
		}
	}
	return false;
}

static bool is_name(ep_text text, size_t after)
{
	while (after < text.len && memchr(" \t\r\n", text.data[after], 4)) { /* NOLINT(bugprone-not-null-terminated-result) */
		after++;
	}
	return after < text.len && text.data[after] == ':';
}

/* What json-c takes and should not: bad strings, and names with NUL, which it cuts off there. */
static bool has_bad_string(ep_text text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] == '"') {
			size_t end = end_of_string(text, i + 1);
			ep_text string = { text.data + i + 1, end - i - 1 };
			if (is_bad_string(string) || (is_name(text, end + 1) && has_nul(string))) {
				return true;
			}
			i = end;
		}
	}
	return false;
}

static int refuse_endless_number(json_object *value, int flags, json_object *parent, const char *key, size_t *index, void *found)
{
	(void)flags;
	(void)parent;
	(void)key;
	(void)index;
	if (json_object_is_type(value, json_type_double) && !isfinite(json_object_get_double(value))) {
		*(bool *)found = true;
		return JSON_C_VISIT_RETURN_STOP;
	}
	return JSON_C_VISIT_RETURN_CONTINUE;
}

/* NaN and Infinity, which json-c takes for JSON, and numbers beyond any double. */
static bool has_endless_number(json_object *tree)
{
	bool found = false;

	return json_c_visit(tree, 0, refuse_endless_number, &found) != 0 || found;
}

/* The character at p, which is not ASCII, and its length. The text is UTF-8. */
static uint32_t decode_character(const unsigned char *p, size_t *len)
{
	*len = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3
										   : 2;
	switch (*len) {
		case 2:
			return (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
		case 3:
			return (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
		default:
			return (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
	}
}

static void append_escape(ep_buffer *ascii, uint32_t c)
{
	char escape[16];

	if (c < 0x10000) {
		snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)c);
	} else {
		snprintf(escape, sizeof(escape), "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (c >> 10)), (unsigned)(0xDC00 | (c & 0x3FF)));
	}
	ep_buffer_append_string(ascii, escape);
}

/* "é" to "\u00e9": the same in strings, and valid nowhere else. */
static void append_ascii(ep_buffer *ascii, ep_text text)
{
	while (text.len) {
		size_t len = ep_text_run(text, 0, 0x7F);
		ep_buffer_append(ascii, (ep_text){ text.data, len });
		if (len < text.len) {
			size_t wide;
			append_escape(ascii, decode_character((const unsigned char *)text.data + len, &wide));
			len += wide;
		}
		text = (ep_text){ text.data + len, text.len - len };
	}
}

/* A JSON object and nothing behind it; NULL otherwise. */
static json_object *parse_ascii(ep_text text)
{
	json_tokener *tokener = json_tokener_new_ex(EP_MAX_REPLY_DEPTH);
	json_object *tree;

	if (!tokener) {
		return NULL;
	}
	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT);
	tree = json_tokener_parse_ex(tokener, text.data, (int)text.len);
	if (tree && (!json_object_is_type(tree, json_type_object) || json_tokener_get_parse_end(tokener) != text.len || has_endless_number(tree))) {
		json_object_put(tree);
		tree = NULL;
	}
	json_tokener_free(tokener);
	return tree;
}

/* json-c's own check of UTF-8 takes surrogates, overlong forms and what is beyond Unicode, and its strict mode refuses all of it from 0.18 on. */
static json_object *parse_object(ep_text body)
{
	ep_buffer ascii;
	json_object *tree;

	/* Most replies need no closer look. */
	if (ep_text_run(body, 0x20, 0x7F) == body.len) {
		return memchr(body.data, '\\', body.len) && has_bad_string(body) ? NULL : parse_ascii(body);
	}
	if (!ep_text_is_utf8(body) || has_bad_string(body)) {
		return NULL;
	}
	ep_buffer_init(&ascii, (size_t)EP_MAX_REPLY * 3); /* two bytes become six at the most */
	append_ascii(&ascii, body);
	tree = ascii.failed ? NULL : parse_ascii(ep_buffer_text(&ascii));
	ep_buffer_free(&ascii);
	return tree;
}

/* --- reading members; a member that is null counts as absent */

/* Where a value stands, for messages: "data[3].expires". */
typedef struct place {
	const char *parent;
	int index; /* -1: the parent is no list */
} place;

static bool complain(char problem[EP_PROBLEM_SIZE], place at, const char *key, const char *what)
{
	if (at.index >= 0) {
		snprintf(problem, EP_PROBLEM_SIZE, "%s[%d].%s %s", at.parent, at.index, key, what);
	} else {
		snprintf(problem, EP_PROBLEM_SIZE, "%s%s%s %s", at.parent, *at.parent ? "." : "", key, what);
	}
	return false;
}

static json_object *member(json_object *object, const char *key)
{
	json_object *value = NULL;

	return json_object_object_get_ex(object, key, &value) ? value : NULL;
}

static ep_text text_of(json_object *string)
{
	return (ep_text){ json_object_get_string(string), (size_t)json_object_get_string_len(string) };
}

static bool read_text(json_object *object, const char *key, const ep_rule *rule, ep_text *text, place at, char problem[EP_PROBLEM_SIZE])
{
	char breach[EP_RULE_BREACH_SIZE];
	json_object *value = member(object, key);

	if (!value) {
		return complain(problem, at, key, "is missing");
	}
	if (!json_object_is_type(value, json_type_string)) {
		return complain(problem, at, key, "is not a string");
	}
	*text = text_of(value);
	/* The parser has checked UTF-8 already. */
	return rule == &ep_rule_any || ep_text_keeps(*text, rule, breach) || complain(problem, at, key, breach);
}

static bool read_optional_text(json_object *object, const char *key, ep_text *text, place at, char problem[EP_PROBLEM_SIZE])
{
	return !member(object, key) || read_text(object, key, &ep_rule_any, text, at, problem);
}

static bool read_optional_number(json_object *object, const char *key, ep_number *number, place at, char problem[EP_PROBLEM_SIZE])
{
	json_object *value = member(object, key);

	if (!value) {
		return true;
	}
	if (!json_object_is_type(value, json_type_int)) {
		return complain(problem, at, key, "is not an integer");
	}
	*number = (ep_number){ json_object_get_int64(value), true };
	return true;
}

static bool read_time(json_object *object, const char *key, ep_time *time, place at, char problem[EP_PROBLEM_SIZE])
{
	json_object *value = member(object, key);
	bool known;

	if (!value) {
		return complain(problem, at, key, "is missing");
	}
	if (json_object_is_type(value, json_type_int)) {
		known = ep_time_of_epoch(json_object_get_int64(value), time);
	} else {
		known = json_object_is_type(value, json_type_string) && ep_time_parse(text_of(value), time);
	}
	return known || complain(problem, at, key, "is not a time of the years 1970 to 9999");
}

/* NULL in `child` where it is absent. */
static bool read_optional_object(json_object *object, const char *key, json_object **child, place at, char problem[EP_PROBLEM_SIZE])
{
	*child = object ? member(object, key) : NULL;
	return !*child || json_object_is_type(*child, json_type_object) || complain(problem, at, key, "is not an object");
}

/* --- a page of a roster */

static bool read_token(json_object *entry, ep_account_token *token, int index, char problem[EP_PROBLEM_SIZE])
{
	place at = { "data", index };

	if (!json_object_is_type(entry, json_type_object)) {
		snprintf(problem, EP_PROBLEM_SIZE, "data[%d] is not an object", index);
		return false;
	}
	return read_text(entry, "type", &ep_rule_any, &token->type, at, problem)
		&& read_text(entry, "account_id", &ep_rule_account_id, &token->account_id, at, problem)
		&& read_text(entry, "account_name", &ep_rule_any, &token->account_name, at, problem)
		&& read_text(entry, "token", &ep_rule_token, &token->token, at, problem)
		&& read_time(entry, "expires", &token->expires, at, problem);
}

static bool read_tokens(ep_page *page, char problem[EP_PROBLEM_SIZE])
{
	json_object *data = member(page->tree, "data");
	size_t count;

	if (!data || !json_object_is_type(data, json_type_array)) {
		snprintf(problem, EP_PROBLEM_SIZE, "data is %s", data ? "not a list" : "missing");
		return false;
	}
	count = json_object_array_length(data);
	if (count > EP_MAX_REPLY_TOKENS) {
		snprintf(problem, EP_PROBLEM_SIZE, "data holds more than %d tokens", EP_MAX_REPLY_TOKENS);
		return false;
	}
	page->tokens = calloc(count ? count : 1, sizeof(*page->tokens));
	if (!page->tokens) {
		snprintf(problem, EP_PROBLEM_SIZE, "memory ran out");
		return false;
	}
	for (; page->count < count; page->count++) {
		if (!read_token(json_object_array_get_idx(data, page->count), &page->tokens[page->count], (int)page->count, problem)) {
			return false;
		}
	}
	return true;
}

static bool read_meta(ep_page *page, char problem[EP_PROBLEM_SIZE])
{
	json_object *meta, *meta_page, *results;
	place at = { "", -1 }, at_meta = { "meta", -1 }, at_page = { "meta.page", -1 }, at_results = { "meta.results", -1 };

	if (!read_optional_object(page->tree, "meta", &meta, at, problem) || !read_optional_object(meta, "page", &meta_page, at_meta, problem)
		|| !read_optional_object(meta, "results", &results, at_meta, problem)) {
		return false;
	}
	if (meta && !read_optional_text(meta, "account_member_id", &page->account_member_id, at_meta, problem)) {
		return false;
	}
	if (meta_page
		&& !(read_optional_number(meta_page, "limit", &page->limit, at_page, problem)
			&& read_optional_number(meta_page, "offset", &page->offset, at_page, problem)
			&& read_optional_number(meta_page, "current", &page->page_current, at_page, problem)
			&& read_optional_number(meta_page, "total", &page->page_total, at_page, problem))) {
		return false;
	}
	return !results || read_optional_number(results, "total", &page->total_accounts, at_results, problem);
}

static bool read_links(ep_page *page, char problem[EP_PROBLEM_SIZE])
{
	json_object *links;
	place at = { "", -1 }, at_links = { "links", -1 };

	if (!read_optional_object(page->tree, "links", &links, at, problem)) {
		return false;
	}
	for (int i = 0; links && i < EP_LINK_COUNT; i++) {
		if (!read_optional_text(links, ep_link_names[i], &page->links[i], at_links, problem)) {
			return false;
		}
		/* The API has been seen to write null as a string. */
		if (ep_text_equals(page->links[i], "null")) {
			page->links[i] = (ep_text){ NULL, 0 };
		}
	}
	return true;
}

bool ep_reply_read_page(ep_text body, ep_page *page, char problem[EP_PROBLEM_SIZE])
{
	*page = (ep_page){ .tree = parse_object(body) };
	if (!page->tree) {
		snprintf(problem, EP_PROBLEM_SIZE, "the body is not a JSON object");
		return false;
	}
	return read_tokens(page, problem) && read_meta(page, problem) && read_links(page, problem);
}

void ep_page_free(ep_page *page)
{
	free(page->tokens);
	json_object_put(page->tree);
	*page = (ep_page){ 0 };
}

/* --- the bearer */

bool ep_reply_read_bearer(ep_text body, ep_bearer_reply *reply, char problem[EP_PROBLEM_SIZE])
{
	json_object *fields;
	place at = { "", -1 };

	*reply = (ep_bearer_reply){ .tree = parse_object(body) };
	if (!reply->tree) {
		snprintf(problem, EP_PROBLEM_SIZE, "the body is not a JSON object");
		return false;
	}
	/* The service answers flat; its OpenAPI document says `data`. */
	if (!read_optional_object(reply->tree, "data", &fields, at, problem)) {
		return false;
	}
	fields = fields ? fields : reply->tree;
	return read_text(fields, "access_token", &ep_rule_token, &reply->token, at, problem)
		&& read_optional_number(fields, "expires_in", &reply->expires_in, at, problem)
		&& read_optional_number(fields, "expires", &reply->expires, at, problem);
}

void ep_bearer_reply_free(ep_bearer_reply *reply)
{
	json_object_put(reply->tree);
	*reply = (ep_bearer_reply){ 0 };
}

/* --- resources */

static const ep_resource_field settings_fields[] = {
	{ "relationships.authentication_realm.data.id", EP_VALUE_TEXT, true, NULL },
	{ "meta.client_id", EP_VALUE_TEXT, false, NULL },
	{ "enable_self_signup", EP_VALUE_TRUTH, false, NULL },
	{ "auto_create_account_for_account_members", EP_VALUE_TRUTH, false, NULL },
	{ "account_member_self_management", EP_VALUE_TEXT, false, NULL },
	{ "account_management_authentication_token_timeout_secs", EP_VALUE_NUMBER, false, NULL },
	{ .path = NULL },
};

static const ep_resource_field oidc_profile_fields[] = {
	{ "id", EP_VALUE_TEXT, true, NULL },
	{ "name", EP_VALUE_TEXT, true, NULL },
	{ "links.authorization_endpoint", EP_VALUE_TEXT, true, NULL },
	{ "discovery_url", EP_VALUE_TEXT, false, NULL },
	{ "client_id", EP_VALUE_TEXT, false, NULL },
	{ "meta.issuer", EP_VALUE_TEXT, false, "issuer" }, /* the published schema has it in `meta`, its example at the top */
	{ .path = NULL },
};

static const ep_resource_field password_profile_fields[] = {
	{ "id", EP_VALUE_TEXT, true, NULL },
	{ "name", EP_VALUE_TEXT, true, NULL },
	{ "username_format", EP_VALUE_TEXT, false, NULL },
	{ "enable_one_time_password_token", EP_VALUE_TRUTH, false, NULL },
	{ .path = NULL },
};

static const ep_resource_field *const resource_fields[EP_RESOURCE_COUNT] = {
	[EP_RESOURCE_SETTINGS] = settings_fields,
	[EP_RESOURCE_OIDC_PROFILES] = oidc_profile_fields,
	[EP_RESOURCE_PASSWORD_PROFILES] = password_profile_fields,
};

const ep_resource_field *ep_resource_fields(ep_resource_id id)
{
	return resource_fields[id];
}

/* The member whose key is the next in the path; the API writes "-" here and "_" there. */
static json_object *step_into(json_object *object, const char **path)
{
	char key[64];
	size_t len = strcspn(*path, ".");
	json_object *value;

	memcpy(key, *path, len);
	key[len] = '\0';
	*path += len + ((*path)[len] == '.');
	value = member(object, key);
	for (size_t i = 0; !value && i < len; i++) {
		if (key[i] == '_') {
			key[i] = '-';
		}
	}
	return value ? value : member(object, key);
}

/* `found` is NULL where there is nothing at the path. */
static bool follow_path(json_object *object, const char *path, json_object **found, place at, char problem[EP_PROBLEM_SIZE])
{
	const char *rest = path;

	while (object && *rest) {
		if (!json_object_is_type(object, json_type_object)) {
			return complain(problem, at, path, "is not where it belongs");
		}
		object = step_into(object, &rest);
	}
	*found = object;
	return true;
}

static bool read_value(json_object *object, const ep_resource_field *field, ep_value *value, place at, char problem[EP_PROBLEM_SIZE])
{
	static const json_type types[] = {
		[EP_VALUE_TEXT] = json_type_string,
		[EP_VALUE_NUMBER] = json_type_int,
		[EP_VALUE_TRUTH] = json_type_boolean,
	};
	static const char *const names[] = {
		[EP_VALUE_TEXT] = "is not a string",
		[EP_VALUE_NUMBER] = "is not an integer",
		[EP_VALUE_TRUTH] = "is not true or false",
	};
	const char *path = field->path;
	json_object *found;

	if (!follow_path(object, path, &found, at, problem)) {
		return false;
	}
	if (!found && field->other_path) {
		path = field->other_path;
		if (!follow_path(object, path, &found, at, problem)) {
			return false;
		}
	}
	if (!found) {
		return !field->required || complain(problem, at, field->path, "is missing");
	}
	if (!json_object_is_type(found, types[field->type])) {
		return complain(problem, at, path, names[field->type]);
	}
	value->known = true;
	if (field->type == EP_VALUE_TEXT) {
		value->text = text_of(found);
	} else {
		value->number = field->type == EP_VALUE_NUMBER ? json_object_get_int64(found) : json_object_get_boolean(found);
	}
	return true;
}

static bool read_resource(json_object *object, const ep_resource_field *fields, ep_resource *resource, place at, char problem[EP_PROBLEM_SIZE])
{
	for (int i = 0; fields[i].path; i++) {
		if (!read_value(object, &fields[i], &resource->values[i], at, problem)) {
			return false;
		}
	}
	return true;
}

static bool read_total(ep_resources *resources, char problem[EP_PROBLEM_SIZE])
{
	json_object *meta, *results;
	place at = { "", -1 }, at_meta = { "meta", -1 }, at_results = { "meta.results", -1 };

	return read_optional_object(resources->tree, "meta", &meta, at, problem) && read_optional_object(meta, "results", &results, at_meta, problem)
		&& (!results || read_optional_number(results, "total", &resources->total, at_results, problem));
}

bool ep_reply_read_resources(ep_text body, ep_resource_id id, ep_resources *resources, char problem[EP_PROBLEM_SIZE])
{
	bool is_list = id != EP_RESOURCE_SETTINGS;
	json_object *data;
	size_t count;

	*resources = (ep_resources){ .tree = parse_object(body) };
	data = resources->tree ? member(resources->tree, "data") : NULL;
	if (!data || !json_object_is_type(data, is_list ? json_type_array : json_type_object)) {
		snprintf(problem, EP_PROBLEM_SIZE, "%s", !resources->tree ? "the body is not a JSON object" : is_list ? "data is not a list"
																											  : "data is not an object");
		return false;
	}
	count = is_list ? json_object_array_length(data) : 1;
	if (count > EP_MAX_REPLY_TOKENS) {
		snprintf(problem, EP_PROBLEM_SIZE, "data holds more than %d entries", EP_MAX_REPLY_TOKENS);
		return false;
	}
	resources->items = calloc(count ? count : 1, sizeof(*resources->items));
	if (!resources->items) {
		snprintf(problem, EP_PROBLEM_SIZE, "memory ran out");
		return false;
	}
	for (; resources->count < count; resources->count++) {
		json_object *entry = is_list ? json_object_array_get_idx(data, resources->count) : data;
		place at = { "data", is_list ? (int)resources->count : -1 };
		if (!entry) {
			return complain(problem, at, "id", "is missing");
		}
		if (!read_resource(entry, resource_fields[id], &resources->items[resources->count], at, problem)) {
			return false;
		}
	}
	return !is_list || read_total(resources, problem);
}

void ep_resources_free(ep_resources *resources)
{
	free(resources->items);
	json_object_put(resources->tree);
	*resources = (ep_resources){ 0 };
}

/* --- errors */

static ep_text lenient_text(json_object *object, const char *key)
{
	json_object *value = member(object, key);

	return value && json_object_is_type(value, json_type_string) ? text_of(value) : (ep_text){ NULL, 0 };
}

/* The API sends `status` as a string here and as a number there. */
static ep_number lenient_status(json_object *object)
{
	json_object *value = member(object, "status");
	ep_number status = { 0, false };
	ep_text digits;

	if (value && json_object_is_type(value, json_type_int)) {
		status = (ep_number){ json_object_get_int64(value), true };
	} else {
		digits = lenient_text(object, "status");
		if (digits.len == 3 && strspn(digits.data, "0123456789") == 3) {
			status = (ep_number){ (digits.data[0] - '0') * 100 + (digits.data[1] - '0') * 10 + (digits.data[2] - '0'), true };
		}
	}
	return status;
}

static void read_error(json_object *entry, ep_errors *errors)
{
	ep_api_error *error = &errors->items[errors->count];

	if (!json_object_is_type(entry, json_type_object)) {
		return;
	}
	*error = (ep_api_error){ lenient_text(entry, "title"), lenient_text(entry, "detail"), lenient_status(entry) };
	if (!errors->request_id.data) {
		errors->request_id = lenient_text(entry, "request_id");
	}
	errors->count++;
}

void ep_reply_read_errors(ep_text body, ep_errors *errors)
{
	json_object *list;
	size_t count;

	*errors = (ep_errors){ .tree = parse_object(body) };
	list = errors->tree ? member(errors->tree, "errors") : NULL;
	if (!list || !json_object_is_type(list, json_type_array)) {
		return;
	}
	count = json_object_array_length(list);
	count = count < EP_MAX_REPLY_ERRORS ? count : EP_MAX_REPLY_ERRORS;
	errors->items = calloc(count ? count : 1, sizeof(*errors->items));
	for (size_t i = 0; errors->items && i < count; i++) {
		read_error(json_object_array_get_idx(list, i), errors);
	}
	errors->request_id = errors->request_id.data ? errors->request_id : lenient_text(errors->tree, "request_id");
}

void ep_errors_free(ep_errors *errors)
{
	free(errors->items);
	json_object_put(errors->tree);
	*errors = (ep_errors){ 0 };
}
