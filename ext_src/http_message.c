/* classes EpAccountTokens\HttpRequest and HttpResponse: what a transport is given and gives back */

#include "ep_private.h"

#include "ext/json/php_json.h"
#include "zend_attributes.h"
#include "http_message_arginfo.h"

zend_class_entry *ep_ce_http_request;
zend_class_entry *ep_ce_http_response;

static ep_hidden_handlers handlers;

/* The declared properties of each, in the stub's order; headers and body of a request are hidden. */
enum {
	SLOT_METHOD,
	SLOT_URL,
};

/* A copy whose values are strings without references; NULL: thrown, as wrong in this argument. */
static HashTable *copy_headers(uint32_t arg_num, HashTable *headers)
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

/* --- HttpRequest */

static void read_headers(zend_object *object, zval *value)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);

	if (request->headers) {
		GC_ADDREF(request->headers);
		ZVAL_ARR(value, request->headers);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void read_body(zend_object *object, zval *value)
{
	const ep_http_request_object *request = ep_http_request_object_from(object);

	if (request->headers) {
		ZVAL_STR_COPY(value, request->body);
	} else {
		ZVAL_UNDEF(value);
	}
}

static const ep_hidden_property hidden_properties[] = {
	{ "headers", read_headers },
	{ "body", read_body },
	{ NULL, NULL },
};

static zend_object *create_request(zend_class_entry *ce)
{
	ep_http_request_object *request = zend_object_alloc(sizeof(*request), ce);

	zend_object_std_init(&request->std, ce);
	object_properties_init(&request->std, ce);
	request->std.handlers = &handlers.std;
	return &request->std;
}

static void free_request(zend_object *object)
{
	ep_http_request_object *request = ep_http_request_object_from(object);

	zend_object_std_dtor(object);
	if (request->headers) {
		zend_array_release(request->headers);
		zend_string_release(request->body);
	}
}

static zend_object *clone_request(zend_object *object)
{
	zend_object *copy_object = create_request(object->ce);
	ep_http_request_object *request = ep_http_request_object_from(object), *copy = ep_http_request_object_from(copy_object);

	if (request->headers) {
		copy->headers = request->headers;
		copy->body = zend_string_copy(request->body);
		GC_ADDREF(copy->headers);
	}
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

static HashTable *redacted(zend_object *object)
{
	static const char *const names[] = { "method", "url" };
	HashTable *array = zend_new_array(2);

	for (int i = SLOT_METHOD; i <= SLOT_URL; i++) {
		zval value;
		ZVAL_STR_COPY(&value, ep_slot_str(object, i));
		zend_hash_str_add_new(array, names[i], strlen(names[i]), &value);
	}
	return array;
}

/* A dump shows what can be shown, instead of two properties that look uninitialised. */
static zend_array *get_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	if (purpose == ZEND_PROP_PURPOSE_DEBUG && ep_http_request_object_from(object)->headers) {
		return redacted(object);
	}
	return zend_std_get_properties_for(object, purpose);
}

/* Takes the headers and the body. */
static void fill_request(zend_object *object, ep_text method, ep_text url, HashTable *headers, zend_string *body)
{
	ep_http_request_object *request = ep_http_request_object_from(object);
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(object, taken);
	ep_zval_of_text(OBJ_PROP_NUM(object, SLOT_METHOD), method);
	ep_zval_of_text(OBJ_PROP_NUM(object, SLOT_URL), url);
	request->headers = headers;
	request->body = body;
	ep_slots_release(object, taken);
}

/* "Name: value" and a NUL, one after another, as a map. */
static HashTable *map_of_lines(const ep_request *request)
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
	ZVAL_OBJ(value, create_request(ep_ce_http_request));
	fill_request(Z_OBJ_P(value), ep_text_of(request->method), ep_buffer_text(&request->url), map_of_lines(request), ep_str_of_text(ep_buffer_text(&request->body)));
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
	headers = copy_headers(3, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	fill_request(Z_OBJ_P(ZEND_THIS), ep_text_of_str(method), ep_text_of_str(url), headers, zend_string_copy(body));
}

PHP_METHOD(EpAccountTokens_HttpRequest, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!ep_http_request_object_from(Z_OBJ_P(ZEND_THIS))->headers) {
		zend_throw_error(ep_ce_error, "The request was not constructed");
		RETURN_THROWS();
	}
	RETURN_ARR(redacted(Z_OBJ_P(ZEND_THIS)));
}

/* --- HttpResponse */

PHP_METHOD(EpAccountTokens_HttpResponse, __construct)
{
	zend_object *response = Z_OBJ_P(ZEND_THIS);
	zend_long status;
	zend_string *body = ZSTR_EMPTY_ALLOC();
	HashTable *headers = (HashTable *)&zend_empty_array;
	zval taken[EP_MAX_SLOTS];

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_LONG(status)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_plain_value_is_constructed(response)) {
		ep_throw_readonly(response, "status");
		RETURN_THROWS();
	}
	if (!ep_check_range(1, status, 200, 599)) {
		RETURN_THROWS();
	}
	headers = copy_headers(2, headers);
	if (!headers) {
		RETURN_THROWS();
	}
	ep_slots_take(response, taken);
	ZVAL_LONG(OBJ_PROP_NUM(response, EP_RESPONSE_SLOT_STATUS), status);
	ZVAL_ARR(OBJ_PROP_NUM(response, EP_RESPONSE_SLOT_HEADERS), headers);
	ZVAL_STR_COPY(OBJ_PROP_NUM(response, EP_RESPONSE_SLOT_BODY), body);
	ep_plain_value_set_constructed(response);
	ep_slots_release(response, taken);
}

void ep_register_http_message(void)
{
	ep_ce_http_request = register_class_EpAccountTokens_HttpRequest(php_json_serializable_ce);
	ep_ce_http_request->create_object = create_request;
	ep_hidden_init(&handlers, hidden_properties);
	handlers.std.offset = offsetof(ep_http_request_object, std);
	handlers.std.free_obj = free_request;
	handlers.std.clone_obj = clone_request;
	handlers.std.get_properties_for = get_properties_for;

	ep_ce_http_response = register_class_EpAccountTokens_HttpResponse();
	ep_plain_value_register(ep_ce_http_response);
}
