/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The exception classes, and class EpAccountTokens\ApiError. */

#include "classes.h"

#include "zend_exceptions.h"
#include "exceptions_arginfo.h"

zend_class_entry *ep_ce_api_error;
zend_class_entry *ep_ce_error;
zend_class_entry *ep_ce_oidc_exception;
zend_class_entry *ep_ce_failure[EP_FAILURE_COUNT];

/* --- ApiError */

/* The declared properties, in the stub's order. */
enum {
	SLOT_TITLE,
	SLOT_STATUS,
	SLOT_DETAIL,
	SLOT_COUNT,
};

static const char *const slot_names[SLOT_COUNT] = {
	[SLOT_TITLE] = "title",
	[SLOT_STATUS] = "status",
	[SLOT_DETAIL] = "detail",
};

static void exception_fill_api_error(zend_object *error, zend_string *title, ep_number status, zend_string *detail)
{
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(error, taken);
	ZVAL_STR_COPY(OBJ_PROP_NUM(error, SLOT_TITLE), title);
	ep_zval_of_number(OBJ_PROP_NUM(error, SLOT_STATUS), status);
	if (detail) {
		ZVAL_STR_COPY(OBJ_PROP_NUM(error, SLOT_DETAIL), detail);
	} else {
		ZVAL_NULL(OBJ_PROP_NUM(error, SLOT_DETAIL));
	}
	ep_value_object_set_constructed(error);
	ep_slots_release(error, taken);
}

void ep_api_error_create(zval *value, zend_string *title, ep_number status, zend_string *detail)
{
	ZVAL_OBJ(value, ep_value_object_create(ep_ce_api_error));
	exception_fill_api_error(Z_OBJ_P(value), title, status, detail);
}

PHP_METHOD(EpAccountTokens_ApiError, __construct)
{
	zend_string *title, *detail = NULL;
	zend_long status = 0;
	bool no_status = true;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(title)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(status, no_status)
		Z_PARAM_STR_OR_NULL(detail)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_value_object_is_constructed(Z_OBJ_P(ZEND_THIS))) {
		ep_throw_readonly(Z_OBJ_P(ZEND_THIS), "title");
		RETURN_THROWS();
	}
	exception_fill_api_error(Z_OBJ_P(ZEND_THIS), title, (ep_number){ status, !no_status }, detail);
}

/* --- the properties of exceptions

   They are readonly. When a constructor runs a second time, setting the first one throws, and nothing is changed. */

void ep_exception_set_message(zend_object *exception, zend_string *message, zend_long code, zend_object *previous)
{
	zval value;

	if (EG(exception)) {
		return;
	}
	if (message) {
		ZVAL_STR(&value, message);
		zend_update_property_ex(zend_ce_exception, exception, ZSTR_KNOWN(ZEND_STR_MESSAGE), &value);
	}
	ZVAL_LONG(&value, code);
	zend_update_property_ex(zend_ce_exception, exception, ZSTR_KNOWN(ZEND_STR_CODE), &value);
	if (previous) {
		ZVAL_OBJ(&value, previous);
		zend_update_property_ex(zend_ce_exception, exception, ZSTR_KNOWN(ZEND_STR_PREVIOUS), &value);
	}
}

void ep_api_exception_fill(
	zend_object *exception, zend_long status, zval *errors, zend_string *request_id, ep_number retry_after, zend_long attempts)
{
	zend_class_entry *scope = ep_ce_failure[EP_FAILURE_API];

	zend_update_property_long(scope, exception, ZEND_STRL("status"), status);
	if (EG(exception)) {
		return;
	}
	zend_update_property(scope, exception, ZEND_STRL("errors"), errors);
	if (request_id) {
		zend_update_property_str(scope, exception, ZEND_STRL("requestId"), request_id);
	} else {
		zend_update_property_null(scope, exception, ZEND_STRL("requestId"));
	}
	if (retry_after.known) {
		zend_update_property_long(scope, exception, ZEND_STRL("retryAfter"), retry_after.value);
	} else {
		zend_update_property_null(scope, exception, ZEND_STRL("retryAfter"));
	}
	zend_update_property_long(scope, exception, ZEND_STRL("attempts"), attempts);
}

void ep_transport_exception_fill(zend_object *exception, zend_long curl_code, bool sent, zend_long attempts, double elapsed)
{
	zend_class_entry *scope = ep_ce_failure[EP_FAILURE_TRANSPORT];

	zend_update_property_long(scope, exception, ZEND_STRL("curlCode"), curl_code);
	if (EG(exception)) {
		return;
	}
	zend_update_property_bool(scope, exception, ZEND_STRL("sent"), sent);
	zend_update_property_long(scope, exception, ZEND_STRL("attempts"), attempts);
	zend_update_property_double(scope, exception, ZEND_STRL("elapsed"), elapsed);
}

/* --- constructors */

static zend_result exception_check_errors(HashTable *errors)
{
	zval *error;

	if (!zend_array_is_list(errors)) {
		zend_argument_value_error(3, "must be a list");
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(errors, error) {
		ZVAL_DEREF(error);
		if (Z_TYPE_P(error) != IS_OBJECT || Z_OBJCE_P(error) != ep_ce_api_error) {
			zend_argument_type_error(3, "must be a list of %s", ZSTR_VAL(ep_ce_api_error->name));
			return FAILURE;
		}
		if (!ep_value_object_is_constructed(Z_OBJ_P(error))) {
			zend_argument_value_error(3, "must be a list of constructed errors");
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

PHP_METHOD(EpAccountTokens_ApiException, __construct)
{
	zend_string *message = NULL, *request_id = NULL;
	zend_long status = 0, retry_after = 0, attempts = 1;
	bool no_retry_after = true;
	HashTable *errors = (HashTable *)&zend_empty_array;
	zval list;
	zend_object *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 7)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(message)
		Z_PARAM_LONG(status)
		Z_PARAM_ARRAY_HT(errors)
		Z_PARAM_STR_OR_NULL(request_id)
		Z_PARAM_LONG_OR_NULL(retry_after, no_retry_after)
		Z_PARAM_LONG(attempts)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	if (exception_check_errors(errors) == FAILURE) {
		RETURN_THROWS();
	}
	ep_array_copy_values(&list, errors);
	ep_api_exception_fill(Z_OBJ_P(ZEND_THIS), status, &list, request_id, (ep_number){ retry_after, !no_retry_after }, attempts);
	zval_ptr_dtor(&list);
	ep_exception_set_message(Z_OBJ_P(ZEND_THIS), message, status, previous);
}

PHP_METHOD(EpAccountTokens_TransportException, __construct)
{
	zend_string *message = NULL;
	zend_long curl_code = 0, attempts = 1;
	bool sent = false;
	double elapsed = 0.0;
	zend_object *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(message)
		Z_PARAM_LONG(curl_code)
		Z_PARAM_BOOL(sent)
		Z_PARAM_LONG(attempts)
		Z_PARAM_DOUBLE(elapsed)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	ep_transport_exception_fill(Z_OBJ_P(ZEND_THIS), curl_code, sent, attempts, elapsed);
	ep_exception_set_message(Z_OBJ_P(ZEND_THIS), message, 0, previous);
}

PHP_METHOD(EpAccountTokens_ProtocolException, __construct)
{
	zend_string *message = NULL;
	zend_long status = 0;
	zend_object *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(message)
		Z_PARAM_LONG(status)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	zend_update_property_long(ep_ce_failure[EP_FAILURE_PROTOCOL], Z_OBJ_P(ZEND_THIS), ZEND_STRL("status"), status);
	ep_exception_set_message(Z_OBJ_P(ZEND_THIS), message, 0, previous);
}

/* A constructor (message, text, previous) that keeps the text in a property. */
static void exception_construct_with_text(INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *scope, const char *property)
{
	zend_string *message = NULL, *text = NULL;
	zend_object *previous = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(message)
		Z_PARAM_STR(text)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	zend_update_property_str(scope, Z_OBJ_P(ZEND_THIS), property, strlen(property), text ? text : ZSTR_EMPTY_ALLOC());
	ep_exception_set_message(Z_OBJ_P(ZEND_THIS), message, 0, previous);
}

PHP_METHOD(EpAccountTokens_AccountNotAvailableException, __construct)
{
	exception_construct_with_text(INTERNAL_FUNCTION_PARAM_PASSTHRU, ep_ce_failure[EP_FAILURE_ACCOUNT_NOT_AVAILABLE], "accountId");
}

PHP_METHOD(EpAccountTokens_OidcException, __construct)
{
	exception_construct_with_text(INTERNAL_FUNCTION_PARAM_PASSTHRU, ep_ce_oidc_exception, "error");
}

/* Each class is a variable of its own name, so that a row whose parent is not registered before it does not compile. */
#define REGISTER_ROW(kind, class_name, parent, ...) \
 zend_class_entry *class_name = register_class_EpAccountTokens_##class_name(parent); \
 ep_ce_failure[EP_FAILURE_##kind] = class_name;

void ep_register_exceptions(void)
{
	zend_class_entry *EpAccountTokensException = register_class_EpAccountTokens_EpAccountTokensException(zend_ce_exception);

	ep_ce_api_error = register_class_EpAccountTokens_ApiError();
	ep_value_object_register(ep_ce_api_error);
	ep_slots_check(ep_ce_api_error, slot_names, SLOT_COUNT);

	ep_ce_error = register_class_EpAccountTokens_EpAccountTokensError(zend_ce_error);

	EP_FAILURES(REGISTER_ROW)

	ep_ce_oidc_exception = register_class_EpAccountTokens_OidcException(EpAccountTokensException);
}

#undef REGISTER_ROW
