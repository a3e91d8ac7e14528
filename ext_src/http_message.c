/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* classes EpAccountTokens\HttpRequest and HttpResponse: what send() and a transport are given and give back */

#include "call.h"

#include "ext/json/php_json.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"
#include "http_message_arginfo.h"

zend_class_entry *ep_ce_http_request;
zend_class_entry *ep_ce_http_response;

static ep_virtual_property_handlers request_handlers;
static ep_virtual_property_handlers response_handlers;

/* The declared properties of HttpRequest, in the stub's order; headers and body are virtual. */
enum {
	SLOT_METHOD,
	SLOT_URL,
	SLOT_HEADERS,
	SLOT_BODY,
	SLOT_TIMEOUT,
};

static const char *const request_slot_names[] = {
	[SLOT_METHOD] = "method",
	[SLOT_URL] = "url",
	[SLOT_HEADERS] = "headers",
	[SLOT_BODY] = "body",
	[SLOT_TIMEOUT] = "timeout",
};
static const char *const response_slot_names[] = {
	[EP_RESPONSE_SLOT_STATUS] = "status", [EP_RESPONSE_SLOT_HEADERS] = "headers", "body"
};

/* A copy whose values are strings without references; NULL: thrown, as wrong in this argument. */
static HashTable *http_copy_headers(uint32_t arg_num, HashTable *headers)
{
	HashTable *copy = zend_new_array(zend_hash_num_elements(headers));
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) != IS_STRING) {
			zend_argument_type_error(arg_num, "must map names to strings");
			zend_array_destroy(copy);
			return NULL;
		}
		Z_TRY_ADDREF_P(value);
		zend_hash_update(copy, name, value);
	}
	ZEND_HASH_FOREACH_END();
	return copy;
}

static void http_add_str(HashTable *array, const char *name, zend_string *string)
{
	zval value;

	ZVAL_STR(&value, string);
	zend_hash_str_add_new(array, name, strlen(name), &value);
}

static void http_add_array(HashTable *array, const char *name, HashTable *element)
{
	zval value;

	ZVAL_ARR(&value, element);
	zend_hash_str_add_new(array, name, strlen(name), &value);
}

/* --- HttpRequest */

static void http_read_headers(zend_object *object, zval *value)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);

	if (request->headers) {
		GC_ADDREF(request->headers);
		ZVAL_ARR(value, request->headers);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void http_read_request_body(zend_object *object, zval *value)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);

	if (request->headers) {
		ZVAL_STR_COPY(value, request->body);
	} else {
		ZVAL_UNDEF(value);
	}
}

static const ep_virtual_property virtual_of_request[] = {
	{ "headers", http_read_headers },
	{ "body", http_read_request_body },
	{ NULL, NULL },
};

static zend_object *http_create_request(zend_class_entry *ce)
{
	ep_http_request_object *request = zend_object_alloc(sizeof(*request), ce);

	zend_object_std_init(&request->std, ce);
	object_properties_init(&request->std, ce);
	request->std.handlers = &request_handlers.std;
	return &request->std;
}

static void http_free_request(zend_object *object)
{
	ep_http_request_object *request = ep_http_request_object_from(object);

	zend_object_std_dtor(object);
	if (request->headers) {
		ep_release_secrets(request->headers);
		ep_release_secret(request->body);
	}
}

static zend_object *http_clone_request(zend_object *object)
{
	zend_object *copy_object = http_create_request(object->ce);
	ep_http_request_object *request = ep_http_request_object_from(object), *copy = ep_http_request_object_from(copy_object);

	if (request->headers) {
		copy->headers = request->headers;
		copy->body = zend_string_copy(request->body);
		GC_ADDREF(copy->headers);
	}
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

/* The names are no secret, and tell two requests apart. */
static HashTable *http_redacted_headers(HashTable *headers)
{
	HashTable *array = zend_new_array(zend_hash_num_elements(headers));
	zend_string *name;
	zval *value, redacted;

	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		ZVAL_STR(&redacted, ep_redact(Z_STR_P(value)));
		zend_hash_add_new(array, name, &redacted);
	}
	ZEND_HASH_FOREACH_END();
	return array;
}

/* NULL: never constructed. */
static HashTable *http_redacted_request(zend_object *object)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);
	HashTable *array;
	zval timeout;

	if (!request->headers) {
		return NULL;
	}
	array = zend_new_array(5);
	http_add_str(array, "method", zend_string_copy(ep_slot_str(object, SLOT_METHOD)));
	http_add_str(array, "url", zend_string_copy(ep_slot_str(object, SLOT_URL)));
	http_add_array(array, "headers", http_redacted_headers(request->headers));
	http_add_str(array, "body", ep_redact(request->body));
	ZVAL_COPY_DEREF(&timeout, OBJ_PROP_NUM(object, SLOT_TIMEOUT));
	zend_hash_str_add_new(array, ZEND_STRL("timeout"), &timeout);
	return array;
}

typedef struct http_timeout {
	double seconds;
	bool none; /* no timeout is given */
} http_timeout;

/* Takes the headers and the body. */
static void http_fill_request(
	zend_object *object, ep_text method, ep_text url, HashTable *headers, zend_string *body, http_timeout timeout)
{
	ep_http_request_object *request = ep_http_request_object_from(object);
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(object, taken);
	if (timeout.none) {
		ZVAL_NULL(OBJ_PROP_NUM(object, SLOT_TIMEOUT));
	} else {
		ZVAL_DOUBLE(OBJ_PROP_NUM(object, SLOT_TIMEOUT), timeout.seconds);
	}
	ep_zval_of_text(OBJ_PROP_NUM(object, SLOT_METHOD), method);
	ep_zval_of_text(OBJ_PROP_NUM(object, SLOT_URL), url);
	request->headers = headers;
	request->body = body;
	ep_slots_release(object, taken);
}

/* Makes a map of the request's headers. */
static HashTable *http_map_of_lines(const ep_request *request)
{
	HashTable *map = zend_new_array((uint32_t)request->header_count);
	const char *line = request->headers.data;

	for (size_t i = 0; i < request->header_count; i++) {
		const char *colon = strchr(line, ':');
		zval value;
		ZVAL_STRING(&value, colon + 2);
		zend_hash_str_update(map, line, (size_t)(colon - line), &value);
		line += strlen(line) + 1;
	}
	return map;
}

void ep_http_request_create(zval *value, const ep_request *request, int64_t timeout_ms)
{
	ZVAL_OBJ(value, http_create_request(ep_ce_http_request));
	http_fill_request(Z_OBJ_P(value), ep_text_of(request->method), ep_buffer_text(&request->url), http_map_of_lines(request),
		ep_str_of_text(ep_buffer_text(&request->body)), (http_timeout){ .seconds = (double)MAX(timeout_ms, 0) / 1000.0 });
}

zend_object *ep_http_request_copy(const zend_object *object)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);
	zend_object *copy = http_create_request(object->ce);

	GC_ADDREF(request->headers);
	http_fill_request(copy, ep_text_of_str(ep_slot_str(object, SLOT_METHOD)), ep_text_of_str(ep_slot_str(object, SLOT_URL)),
		request->headers, zend_string_copy(request->body), (http_timeout){ .none = true });
	return copy;
}

PHP_METHOD(EpAccountTokens_HttpRequest, __construct)
{
	zend_string *method, *url, *body = ZSTR_EMPTY_ALLOC();
	HashTable *headers = (HashTable *)&zend_empty_array;
	http_timeout timeout = { .none = true };

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(method)
		Z_PARAM_STR(url)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_STR(body)
		Z_PARAM_DOUBLE_OR_NULL(timeout.seconds, timeout.none)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_http_request_object_from(Z_OBJ_P(ZEND_THIS))->headers) {
		ep_throw_readonly(Z_OBJ_P(ZEND_THIS), "method");
		RETURN_THROWS();
	}
	/* Not a number fails both comparisons. */
	if (!timeout.none && !(timeout.seconds >= 0.0 && timeout.seconds <= 3600.0)) {
		zend_argument_value_error(5, "must be between 0 and 3600 seconds");
		RETURN_THROWS();
	}
	headers = http_copy_headers(3, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	http_fill_request(Z_OBJ_P(ZEND_THIS), ep_text_of_str(method), ep_text_of_str(url), headers, zend_string_copy(body), timeout);
}

static const char content_type_name[] = "Content-Type";

static bool http_has_header(HashTable *headers, const char *name)
{
	zend_string *candidate;

	ZEND_HASH_FOREACH_STR_KEY(headers, candidate) {
		if (candidate && ep_text_equals_nocase(ep_text_of_str(candidate), name)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* Calls a function of PHP's own that takes no argument. False: an error was thrown, since the ini has disabled it. */
static bool http_ask_php(const char *name, zval *answer)
{
	zend_function *function = zend_hash_str_find_ptr(CG(function_table), name, strlen(name));

	ZVAL_UNDEF(answer);
	if (!function) {
		zend_throw_error(ep_ce_error, "%s::json() needs %s(), which is disabled", ZSTR_VAL(ep_ce_http_request->name), name);
		return false;
	}
	zend_call_known_function(function, NULL, NULL, answer, 0, NULL, NULL);
	return true;
}

/* Throws what json_encode() throws, if the data that was encoded last had a fault. */
static void http_throw_json_error(void)
{
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("jsonexception"));
	zval message, code;

	if (http_ask_php("json_last_error", &code) && zend_is_true(&code) && http_ask_php("json_last_error_msg", &message)) {
		zend_throw_exception(ce, Z_STRVAL(message), Z_LVAL(code));
		zval_ptr_dtor(&message);
	}
}

/* NULL: thrown. json_encode() is not called itself, since its frame would show the data in the trace of what it throws. */
static zend_string *http_encode_json(zval *data)
{
	smart_str json = { 0 };

	/* It is no failure to it that a number is infinite. */
	php_json_encode_ex(&json, data, 0, PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (!EG(exception)) {
		http_throw_json_error();
	}
	if (!EG(exception)) {
		return smart_str_extract(&json);
	}
	smart_str_free(&json);
	return NULL;
}

PHP_METHOD(EpAccountTokens_HttpRequest, json)
{
	zend_string *method, *url, *body;
	zval *data;
	HashTable *headers = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(method)
		Z_PARAM_STR(url)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
	ZEND_PARSE_PARAMETERS_END();

	headers = http_copy_headers(4, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	body = http_encode_json(data);
	if (!body) {
		zend_array_destroy(headers);
		RETURN_THROWS();
	}
	if (!http_has_header(headers, content_type_name)) {
		http_add_str(headers, content_type_name, zend_string_init(ZEND_STRL("application/json"), false));
	}
	RETVAL_OBJ(http_create_request(ep_ce_http_request));
	http_fill_request(
		Z_OBJ_P(return_value), ep_text_of_str(method), ep_text_of_str(url), headers, body, (http_timeout){ .none = true });
}

/* --- HttpRequest, as send() takes it */

static bool http_read_header(ep_header *header, char error[EP_SHOP_ERROR_SIZE])
{
	char wrong[EP_TEXT_ERROR_SIZE];

	if (!ep_shop_header_check(header->name, wrong)) {
		snprintf(error, EP_SHOP_ERROR_SIZE, "the name of a header %s", wrong);
		return false;
	}
	if (!ep_text_check(header->value, &ep_rule_header_value, wrong)) {
		snprintf(error, EP_SHOP_ERROR_SIZE, "the header \"%.*s\" %s", (int)header->name.len, header->name.data, wrong);
		return false;
	}
	return true;
}

/* Returns how many there are; -1: one of them is wrong. */
static int http_read_own_headers(HashTable *map, ep_header headers[EP_MAX_OWN_HEADERS], char error[EP_SHOP_ERROR_SIZE])
{
	zend_string *name;
	zval *value;
	int count = 0;

	if (zend_hash_num_elements(map) > EP_MAX_OWN_HEADERS) {
		snprintf(error, EP_SHOP_ERROR_SIZE, "there must be at most %d headers", EP_MAX_OWN_HEADERS);
		return -1;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(map, name, value) {
		headers[count] = (ep_header){ ep_text_of_str(name), ep_text_of_str(Z_STR_P(value)) };
		if (!http_read_header(&headers[count], error)) {
			return -1;
		}
		for (int i = 0; i < count; i++) {
			if (ep_text_same_nocase(headers[i].name, headers[count].name)) {
				snprintf(error, EP_SHOP_ERROR_SIZE, "there must be no two headers of one name");
				return -1;
			}
		}
		count++;
	}
	ZEND_HASH_FOREACH_END();
	return count;
}

/* What is wrong with anything but the URL and the headers; NULL if nothing is. */
static const char *http_shop_request_error(const zend_object *request, const ep_shop_request *shop)
{
	const zval *timeout = OBJ_PROP_NUM(request, SLOT_TIMEOUT);

	ZVAL_DEREF(timeout);
	if (!shop->method) {
		return "the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals";
	}
	if (shop->body.len && !ep_shop_method_has_body(shop->method)) {
		return "a GET or HEAD must have no body";
	}
	if (shop->body.len > EP_MAX_SHOP_BODY) {
		return "the body must be at most 16 MiB long";
	}
	return Z_TYPE_P(timeout) == IS_NULL ? NULL : "it must have no timeout of its own: use with(timeout: ...) of the client";
}

/* Path and query of a URL that has passed ep_url_target(). */
static ep_text http_target_of_checked(ep_text url)
{
	const char *authority = url.data[0] == '/' ? NULL : zend_memnstr(url.data, "://", 3, url.data + url.len) + 3;
	const char *path = authority ? memchr(authority, '/', (size_t)(url.data + url.len - authority)) : url.data;

	return (ep_text){ path, (size_t)(url.data + url.len - path) };
}

void ep_http_request_read_checked(const zend_object *request, ep_shop_request *shop, ep_header headers[EP_MAX_OWN_HEADERS])
{
	const ep_http_request_object *object = ep_http_request_object_from(request);
	zend_string *name;
	zval *value;

	*shop = (ep_shop_request){
		.method = ep_shop_method(ep_text_of_str(ep_slot_str(request, SLOT_METHOD))),
		.target = http_target_of_checked(ep_text_of_str(ep_slot_str(request, SLOT_URL))),
		.headers = headers,
		.body = ep_text_of_str(object->body),
	};
	ZEND_HASH_FOREACH_STR_KEY_VAL(object->headers, name, value) {
		headers[shop->header_count++] = (ep_header){ ep_text_of_str(name), ep_text_of_str(Z_STR_P(value)) };
	}
	ZEND_HASH_FOREACH_END();
}

bool ep_http_request_read(const zend_object *request, const char *origin, ep_shop_request *shop,
	ep_header headers[EP_MAX_OWN_HEADERS], char error[EP_SHOP_ERROR_SIZE])
{
	const ep_http_request_object *object = ep_http_request_object_from(request);
	char wrong[EP_TEXT_ERROR_SIZE];
	const char *other;
	int count;

	if (!object->headers) {
		snprintf(error, EP_SHOP_ERROR_SIZE, "it was not constructed");
		return false;
	}
	*shop = (ep_shop_request){
		.method = ep_shop_method(ep_text_of_str(ep_slot_str(request, SLOT_METHOD))),
		.target = ep_url_target(ep_text_of_str(ep_slot_str(request, SLOT_URL)), origin, wrong),
		.headers = headers,
		.body = ep_text_of_str(object->body),
	};
	other = http_shop_request_error(request, shop);
	if (other || !shop->target.data) {
		snprintf(error, EP_SHOP_ERROR_SIZE, "%s%s", other ? other : "the URL ", other ? "" : wrong);
		return false;
	}
	count = http_read_own_headers(object->headers, headers, error);
	shop->header_count = (size_t)MAX(count, 0);
	return count >= 0;
}

PHP_METHOD(EpAccountTokens_HttpRequest, jsonSerialize)
{
	HashTable *array;

	ZEND_PARSE_PARAMETERS_NONE();

	array = http_redacted_request(Z_OBJ_P(ZEND_THIS));
	if (!array) {
		zend_throw_error(ep_ce_error, "The request was not constructed");
		RETURN_THROWS();
	}
	RETURN_ARR(array);
}

/* HttpResponse's too: neither message can be made from what is shown of it. */
PHP_METHOD(EpAccountTokens_HttpRequest, __set_state)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	(void)data;
	ep_throw_redacted("construct the message with its parts instead");
}

/* --- HttpResponse */

static void http_read_response_body(zend_object *object, zval *value)
{
	const ep_http_response_object *response = ep_http_response_object_from(object);

	if (response->body) {
		ZVAL_STR_COPY(value, response->body);
	} else {
		ZVAL_UNDEF(value);
	}
}

static const ep_virtual_property virtual_of_response[] = {
	{ "body", http_read_response_body },
	{ NULL, NULL },
};

static zend_object *http_create_response(zend_class_entry *ce)
{
	ep_http_response_object *response = zend_object_alloc(sizeof(*response), ce);

	zend_object_std_init(&response->std, ce);
	object_properties_init(&response->std, ce);
	response->std.handlers = &response_handlers.std;
	return &response->std;
}

static void http_free_response(zend_object *object)
{
	ep_http_response_object *response = ep_http_response_object_from(object);

	zend_object_std_dtor(object);
	if (response->body) {
		ep_release_secret(response->body);
	}
	if (response->secrets) {
		ep_release_secrets(response->secrets);
	}
}

static zend_object *http_clone_response(zend_object *object)
{
	zend_object *copy_object = http_create_response(object->ce);
	ep_http_response_object *response = ep_http_response_object_from(object), *copy = ep_http_response_object_from(copy_object);

	if (response->body) {
		copy->body = zend_string_copy(response->body);
	}
	if (response->secrets) {
		copy->secrets = response->secrets;
		GC_ADDREF(copy->secrets);
	}
	copy->attempts = response->attempts;
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

/* NULL: never constructed. */
static HashTable *http_redacted_response(zend_object *object)
{
	const ep_http_response_object *response = ep_http_response_object_from(object);
	HashTable *array;
	zval status;

	if (!response->body) {
		return NULL;
	}
	array = zend_new_array(3);
	ZVAL_LONG(&status, ep_slot_number(object, EP_RESPONSE_SLOT_STATUS).value);
	zend_hash_str_add_new(array, ZEND_STRL("status"), &status);
	http_add_array(array, "headers", zend_array_dup(ep_slot_array(object, EP_RESPONSE_SLOT_HEADERS)));
	http_add_str(array, "body", ep_redact(response->body));
	return array;
}

/* Takes the headers and the body. */
static void http_fill_response(zend_object *response, zend_long status, HashTable *headers, zend_string *body)
{
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(response, taken);
	ZVAL_LONG(OBJ_PROP_NUM(response, EP_RESPONSE_SLOT_STATUS), status);
	ZVAL_ARR(OBJ_PROP_NUM(response, EP_RESPONSE_SLOT_HEADERS), headers);
	ep_http_response_object_from(response)->body = body;
	ep_http_response_object_from(response)->attempts = 1;
	ep_slots_release(response, taken);
}

void ep_http_response_create(zval *value, zend_long status, HashTable *headers, zend_string *body)
{
	ZVAL_OBJ(value, http_create_response(ep_ce_http_response));
	http_fill_response(Z_OBJ_P(value), status, headers, body);
}

PHP_METHOD(EpAccountTokens_HttpResponse, __construct)
{
	zend_object *response = Z_OBJ_P(ZEND_THIS);
	zend_long status;
	zend_string *body = ZSTR_EMPTY_ALLOC();
	HashTable *headers = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_LONG(status)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_http_response_object_from(response)->body) {
		ep_throw_readonly(response, "status");
		RETURN_THROWS();
	}
	if (!ep_check_range(1, status, 200, 599)) {
		RETURN_THROWS();
	}
	headers = http_copy_headers(2, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	http_fill_response(response, status, headers, zend_string_copy(body));
}

void ep_http_response_note_request(zend_object *object, const ep_attempt *attempt, int attempts)
{
	ep_http_response_object *response = ep_http_response_object_from(object);
	const ep_request *request = attempt->request;

	response->attempts = attempts;
	if (attempt->status < 300
		|| (!ep_request_secret_is_in(request, ep_buffer_text(&attempt->reply))
			&& !ep_request_secret_is_in(request, ep_buffer_text(&attempt->head.headers)))) {
		return;
	}
	response->secrets = zend_new_array((uint32_t)request->secret_count);
	for (size_t i = 0; i < request->secret_count; i++) {
		zval secret;
		ZVAL_STR(&secret, ep_str_of_text(request->secrets[i]));
		zend_hash_next_index_insert_new(response->secrets, &secret);
	}
}

bool ep_http_response_read_headers(const zend_object *response, ep_attempt *attempt)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(ep_slot_array(response, EP_RESPONSE_SLOT_HEADERS), name, value) {
		zend_string *line;
		bool taken;
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) != IS_STRING) {
			continue;
		}
		line = zend_string_concat3(ZSTR_VAL(name), ZSTR_LEN(name), ZEND_STRL(": "), Z_STRVAL_P(value), Z_STRLEN_P(value));
		taken = ep_attempt_take_header(attempt, ep_text_of_str(line));
		zend_string_release(line);
		if (!taken) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The constructed response; NULL: thrown. */
static ep_http_response_object *http_constructed_response(const zval *this)
{
	ep_http_response_object *response = ep_http_response_object_from(Z_OBJ_P(this));

	if (!response->body) {
		zend_throw_error(ep_ce_error, "The response was not constructed");
		return NULL;
	}
	return response;
}

PHP_METHOD(EpAccountTokens_HttpResponse, header)
{
	zend_string *wanted, *name;
	smart_str found = { 0 };
	bool is_found = false;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(wanted)
	ZEND_PARSE_PARAMETERS_END();

	if (!http_constructed_response(ZEND_THIS)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(ep_slot_array(Z_OBJ_P(ZEND_THIS), EP_RESPONSE_SLOT_HEADERS), name, value) {
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) != IS_STRING || !zend_string_equals_ci(name, wanted)) {
			continue;
		}
		if (is_found) {
			smart_str_appends(&found, ", ");
		}
		smart_str_append(&found, Z_STR_P(value));
		is_found = true;
	}
	ZEND_HASH_FOREACH_END();
	if (!is_found) {
		RETURN_NULL();
	}
	RETURN_STR(smart_str_extract(&found));
}

/* `previous` may be NULL. */
static void http_throw_bad_json(const zend_object *response, const char *fault, zend_object *previous)
{
	zend_class_entry *ce = ep_ce_failure[EP_FAILURE_PROTOCOL];
	zend_long status = (zend_long)ep_slot_number(response, EP_RESPONSE_SLOT_STATUS).value;
	zend_string *message = zend_strpprintf(0, "The reply with status " ZEND_LONG_FMT " %s", status, fault);
	zval exception;

	object_init_ex(&exception, ce);
	zend_update_property_long(ce, Z_OBJ(exception), ZEND_STRL("status"), status);
	ep_exception_set_message(Z_OBJ(exception), message, 0, previous);
	zend_string_release(message);
	zend_throw_exception_object(&exception);
}

/* Throws a ProtocolException in place of the parser's exception, which becomes its previous one. */
static void http_wrap_json_exception(const zend_object *response)
{
	zend_object *previous = EG(exception);

	GC_ADDREF(previous);
	zend_clear_exception();
	http_throw_bad_json(response, "holds no JSON that json_decode() can read", previous);
	OBJ_RELEASE(previous);
}

PHP_METHOD(EpAccountTokens_HttpResponse, json)
{
	const ep_http_response_object *response;

	ZEND_PARSE_PARAMETERS_NONE();

	response = http_constructed_response(ZEND_THIS);
	if (!response) {
		RETURN_THROWS();
	}
	if (!ZSTR_LEN(response->body)) {
		http_throw_bad_json(Z_OBJ_P(ZEND_THIS), "has no body", NULL);
		RETURN_THROWS();
	}
	php_json_decode_ex(return_value, ZSTR_VAL(response->body), ZSTR_LEN(response->body),
		PHP_JSON_OBJECT_AS_ARRAY | PHP_JSON_THROW_ON_ERROR, PHP_JSON_PARSER_DEFAULT_DEPTH);
	if (EG(exception)) {
		http_wrap_json_exception(Z_OBJ_P(ZEND_THIS));
	}
}

PHP_METHOD(EpAccountTokens_HttpResponse, throw)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!http_constructed_response(ZEND_THIS)) {
		RETURN_THROWS();
	}
	if (ep_slot_number(Z_OBJ_P(ZEND_THIS), EP_RESPONSE_SLOT_STATUS).value >= 300) {
		ep_throw_response(Z_OBJ_P(ZEND_THIS));
		RETURN_THROWS();
	}
	RETURN_COPY(ZEND_THIS);
}

PHP_METHOD(EpAccountTokens_HttpResponse, jsonSerialize)
{
	HashTable *array;

	ZEND_PARSE_PARAMETERS_NONE();

	array = http_redacted_response(Z_OBJ_P(ZEND_THIS));
	if (!array) {
		zend_throw_error(ep_ce_error, "The response was not constructed");
		RETURN_THROWS();
	}
	RETURN_ARR(array);
}

void ep_register_http_message(void)
{
	ep_ce_http_request = register_class_EpAccountTokens_HttpRequest(php_json_serializable_ce);
	ep_ce_http_request->create_object = http_create_request;
	ep_slots_check(ep_ce_http_request, request_slot_names, sizeof(request_slot_names) / sizeof(*request_slot_names));
	ep_virtual_property_init(&request_handlers, virtual_of_request, http_redacted_request);
	request_handlers.std.offset = offsetof(ep_http_request_object, std);
	request_handlers.std.free_obj = http_free_request;
	request_handlers.std.clone_obj = http_clone_request;

	ep_ce_http_response = register_class_EpAccountTokens_HttpResponse(php_json_serializable_ce);
	ep_ce_http_response->create_object = http_create_response;
	ep_slots_check(ep_ce_http_response, response_slot_names, sizeof(response_slot_names) / sizeof(*response_slot_names));
	ep_virtual_property_init(&response_handlers, virtual_of_response, http_redacted_response);
	response_handlers.std.offset = offsetof(ep_http_response_object, std);
	response_handlers.std.free_obj = http_free_response;
	response_handlers.std.clone_obj = http_clone_response;
}
