/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\AccessToken */

#include "classes.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "access_token_arginfo.h"

zend_class_entry *ep_ce_access_token;

static ep_virtual_property_handlers handlers;

static void access_token_read_token(zend_object *object, zval *value)
{
	const ep_access_token_object *token = ep_access_token_object_from(object);

	if (token->token) {
		ZVAL_STR_COPY(value, token->token);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void access_token_read_expires(zend_object *object, zval *value)
{
	ep_access_token_object *token = ep_access_token_object_from(object);

	if (!token->token) {
		ZVAL_UNDEF(value);
	} else if (!token->has_end) {
		ZVAL_NULL(value);
	} else {
		ep_date_read(&token->expires, value);
	}
}

static const ep_virtual_property virtual_properties[] = {
	{ "token", access_token_read_token },
	{ "expires", access_token_read_expires },
	{ NULL, NULL },
};

static zend_object *access_token_create_object(zend_class_entry *ce)
{
	ep_access_token_object *token = zend_object_alloc(sizeof(*token), ce);

	zend_object_std_init(&token->std, ce);
	object_properties_init(&token->std, ce);
	token->std.handlers = &handlers.std;
	return &token->std;
}

static void access_token_free_object(zend_object *object)
{
	ep_access_token_object *token = ep_access_token_object_from(object);

	zend_object_std_dtor(object);
	if (token->token) {
		ep_release_secret(token->token);
	}
	ep_date_release(&token->expires);
}

static zend_object *access_token_clone_object(zend_object *object)
{
	zend_object *copy_object = access_token_create_object(object->ce);
	ep_access_token_object *token = ep_access_token_object_from(object), *copy = ep_access_token_object_from(copy_object);

	if (token->token) {
		copy->token = zend_string_copy(token->token);
		copy->has_end = token->has_end;
		ep_date_copy(&copy->expires, &token->expires);
	}
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

static HashTable *access_token_get_gc(zend_object *object, zval **table, int *count)
{
	ep_access_token_object *token = ep_access_token_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (token->expires.object) {
		zend_get_gc_buffer_add_obj(buffer, token->expires.object);
	}
	return ep_slots_get_gc(object, buffer, table, count);
}

static HashTable *access_token_redacted(zend_object *object)
{
	const ep_access_token_object *token = ep_access_token_object_from(object);
	HashTable *array;
	zval value;

	if (!token->token) {
		return NULL;
	}
	array = zend_new_array(2);
	ZVAL_STR(&value, ep_redact(token->token));
	zend_hash_str_add_new(array, ZEND_STRL("token"), &value);
	if (token->has_end) {
		ZVAL_STR(&value, ep_time_to_str(token->expires.time));
	} else {
		ZVAL_NULL(&value);
	}
	zend_hash_str_add_new(array, ZEND_STRL("expires"), &value);
	return array;
}

void ep_access_token_create(zval *value, const ep_bearer *bearer)
{
	ep_access_token_object *token = ep_access_token_object_from(access_token_create_object(ep_ce_access_token));

	token->token = ep_str_of_text(ep_buffer_text(&bearer->token));
	token->has_end = bearer->lifetime.known;
	token->expires.time.seconds = bearer->lifetime.end;
	ZVAL_OBJ(value, &token->std);
}

PHP_METHOD(EpAccountTokens_AccessToken, __construct)
{
	ep_access_token_object *token = ep_access_token_object_from(Z_OBJ_P(ZEND_THIS));
	zend_object *expires = NULL;
	zend_string *text;
	ep_time end = { 0 };
	zval taken[EP_MAX_SLOTS];

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(text)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(expires, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!ep_check_argument(1, text, &ep_rule_token) || (expires && !ep_time_of_argument(2, expires, &end))) {
		RETURN_THROWS();
	}
	/* Not before: a signal handler may run while the date is read. */
	if (token->token) {
		ep_throw_readonly(&token->std, "token");
		RETURN_THROWS();
	}
	ep_slots_take(&token->std, taken);
	token->token = zend_string_copy(text);
	token->has_end = expires != NULL;
	token->expires.time = end;
	ep_slots_release(&token->std, taken);
}

/* The constructed token; NULL: thrown. */
static const ep_access_token_object *access_token_constructed(zval *this)
{
	const ep_access_token_object *token = ep_access_token_object_from(Z_OBJ_P(this));

	if (!token->token) {
		zend_throw_error(ep_ce_error, "The access token was not constructed");
		return NULL;
	}
	return token;
}

PHP_METHOD(EpAccountTokens_AccessToken, isExpired)
{
	const ep_access_token_object *token;
	zend_object *argument = NULL;
	ep_time now;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(argument, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	token = access_token_constructed(ZEND_THIS);
	if (!token || !ep_time_of_argument(1, argument, &now)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(token->has_end && ep_time_is_within(token->expires.time, 0, now));
}

PHP_METHOD(EpAccountTokens_AccessToken, expiresWithin)
{
	const ep_access_token_object *token;
	zend_object *argument = NULL;
	zend_long seconds;
	ep_time now;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(seconds)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(argument, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (seconds < 0) {
		zend_argument_value_error(1, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	token = access_token_constructed(ZEND_THIS);
	if (!token || !ep_time_of_argument(2, argument, &now)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(token->has_end && ep_time_is_within(token->expires.time, seconds, now));
}

PHP_METHOD(EpAccountTokens_AccessToken, jsonSerialize)
{
	HashTable *array;

	ZEND_PARSE_PARAMETERS_NONE();

	array = access_token_redacted(Z_OBJ_P(ZEND_THIS));
	if (!array) {
		zend_throw_error(ep_ce_error, "The access token was not constructed");
		RETURN_THROWS();
	}
	RETURN_ARR(array);
}

PHP_METHOD(EpAccountTokens_AccessToken, __set_state)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	(void)data;
	ep_throw_redacted("ask the client for its accessToken() instead");
}

void ep_register_access_token(void)
{
	ep_ce_access_token = register_class_EpAccountTokens_AccessToken(php_json_serializable_ce);
	ep_ce_access_token->create_object = access_token_create_object;

	ep_virtual_property_init(&handlers, virtual_properties, access_token_redacted);
	handlers.std.offset = offsetof(ep_access_token_object, std);
	handlers.std.free_obj = access_token_free_object;
	handlers.std.clone_obj = access_token_clone_object;
	handlers.std.get_gc = access_token_get_gc;
}
