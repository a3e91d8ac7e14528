/* classes EpAccountTokens\HttpRequest and HttpResponse: what a transport is given and gives back */

#include "classes.h"

#include "ext/json/php_json.h"
#include "http_message_arginfo.h"

zend_class_entry *ep_ce_http_request;
zend_class_entry *ep_ce_http_response;

static ep_virtual_property_handlers request_handlers;
static ep_virtual_property_handlers response_handlers;

static const char *const request_slot_names[] = { [EP_REQUEST_SLOT_METHOD] = "method", [EP_REQUEST_SLOT_URL] = "url", "headers", "body" };
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
		zend_array_release(request->headers);
		zend_string_release(request->body);
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

	if (!request->headers) {
		return NULL;
	}
	array = zend_new_array(4);
	http_add_str(array, "method", zend_string_copy(ep_slot_str(object, EP_REQUEST_SLOT_METHOD)));
	http_add_str(array, "url", zend_string_copy(ep_slot_str(object, EP_REQUEST_SLOT_URL)));
	http_add_array(array, "headers", http_redacted_headers(request->headers));
	http_add_str(array, "body", ep_redact(request->body));
	return array;
}

/* Takes the headers and the body. */
static void http_fill_request(zend_object *object, ep_text method, ep_text url, HashTable *headers, zend_string *body)
{
	ep_http_request_object *request = ep_http_request_object_from(object);
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(object, taken);
	ep_zval_of_text(OBJ_PROP_NUM(object, EP_REQUEST_SLOT_METHOD), method);
	ep_zval_of_text(OBJ_PROP_NUM(object, EP_REQUEST_SLOT_URL), url);
	request->headers = headers;
	request->body = body;
	ep_slots_release(object, taken);
}

/* "Name: value" and a NUL, one after another, as a map. */
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

void ep_http_request_create(zval *value, const ep_request *request)
{
	ZVAL_OBJ(value, http_create_request(ep_ce_http_request));
	http_fill_request(Z_OBJ_P(value), ep_text_of(request->method), ep_buffer_text(&request->url), http_map_of_lines(request),
		ep_str_of_text(ep_buffer_text(&request->body)));
}

PHP_METHOD(EpAccountTokens_HttpRequest, __construct)
{
	zend_string *method, *url, *body = ZSTR_EMPTY_ALLOC();
	HashTable *headers = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(method)
		Z_PARAM_STR(url)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_http_request_object_from(Z_OBJ_P(ZEND_THIS))->headers) {
		ep_throw_readonly(Z_OBJ_P(ZEND_THIS), "method");
		RETURN_THROWS();
	}
	headers = http_copy_headers(3, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	http_fill_request(Z_OBJ_P(ZEND_THIS), ep_text_of_str(method), ep_text_of_str(url), headers, zend_string_copy(body));
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
		zend_string_release(response->body);
	}
}

static zend_object *http_clone_response(zend_object *object)
{
	zend_object *copy_object = http_create_response(object->ce);
	ep_http_response_object *response = ep_http_response_object_from(object), *copy = ep_http_response_object_from(copy_object);

	if (response->body) {
		copy->body = zend_string_copy(response->body);
	}
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
