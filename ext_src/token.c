/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\Token */

#include "classes.h"

#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "token_arginfo.h"

zend_class_entry *ep_ce_token;

static ep_virtual_property_handlers handlers;

/* The keys of the storage form. They number the declared properties as well, which the stub has in the same order; secret and
   dates are virtual. */
enum {
	KEY_TYPE,
	KEY_ACCOUNT_ID,
	KEY_ACCOUNT_NAME,
	KEY_ACCOUNT_MEMBER_ID,
	KEY_TOKEN,
	KEY_EXPIRES,
	KEY_OBTAINED,
	KEY_ROSTER_OFFSET,
	KEY_COUNT,
};

static const ep_array_form array_form = {
	.name = "token",
	.count = KEY_COUNT,
	.keys = {
		[KEY_TYPE] = { "type", "type", EP_ARRAY_FORM_TEXT, &ep_rule_any, false, 0 },
		[KEY_ACCOUNT_ID] = { "account_id", "accountId", EP_ARRAY_FORM_TEXT, &ep_rule_account_id, false, 0 },
		[KEY_ACCOUNT_NAME] = { "account_name", "accountName", EP_ARRAY_FORM_TEXT, &ep_rule_any, false, 0 },
		[KEY_ACCOUNT_MEMBER_ID] = { "account_member_id", "accountMemberId", EP_ARRAY_FORM_TEXT, &ep_rule_any, true, 0 },
		[KEY_TOKEN] = { "token", "token", EP_ARRAY_FORM_SECRET, &ep_rule_token, false, 0 },
		[KEY_EXPIRES] = { "expires", "expires", EP_ARRAY_FORM_TIME, &ep_rule_any, false, 0 },
		[KEY_OBTAINED] = { "obtained", "obtained", EP_ARRAY_FORM_TIME, &ep_rule_any, false, 0 },
		[KEY_ROSTER_OFFSET] = { "roster_offset", "rosterOffset", EP_ARRAY_FORM_NUMBER, NULL, true, EP_MAX_OFFSET },
	},
};

/* --- the object */

static void token_read_token(zend_object *object, zval *value)
{
	const ep_token_object *token = ep_token_object_from(object);

	if (token->token) {
		ZVAL_STR_COPY(value, token->token);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void token_read_date(zend_object *object, ep_date *date, zval *value)
{
	if (ep_token_object_from(object)->token) {
		ep_date_read(date, value);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void token_read_expires(zend_object *object, zval *value)
{
	token_read_date(object, &ep_token_object_from(object)->expires, value);
}

static void token_read_obtained(zend_object *object, zval *value)
{
	token_read_date(object, &ep_token_object_from(object)->obtained, value);
}

static const ep_virtual_property virtual_properties[] = {
	{ "token", token_read_token },
	{ "expires", token_read_expires },
	{ "obtained", token_read_obtained },
	{ NULL, NULL },
};

static zend_object *token_create_object(zend_class_entry *ce)
{
	ep_token_object *token = zend_object_alloc(sizeof(*token), ce);

	zend_object_std_init(&token->std, ce);
	object_properties_init(&token->std, ce);
	token->std.handlers = &handlers.std;
	return &token->std;
}

static void token_free_object(zend_object *object)
{
	ep_token_object *token = ep_token_object_from(object);

	zend_object_std_dtor(object);
	if (token->token) {
		ep_release_secret(token->token);
	}
	ep_date_release(&token->expires);
	ep_date_release(&token->obtained);
}

static zend_object *token_clone_object(zend_object *object)
{
	zend_object *copy_object = token_create_object(object->ce);
	ep_token_object *token = ep_token_object_from(object), *copy = ep_token_object_from(copy_object);

	if (token->token) {
		copy->token = zend_string_copy(token->token);
		ep_date_copy(&copy->expires, &token->expires);
		ep_date_copy(&copy->obtained, &token->obtained);
	}
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

static HashTable *token_get_gc(zend_object *object, zval **table, int *count)
{
	ep_token_object *token = ep_token_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (token->expires.object) {
		zend_get_gc_buffer_add_obj(buffer, token->expires.object);
	}
	if (token->obtained.object) {
		zend_get_gc_buffer_add_obj(buffer, token->obtained.object);
	}
	return ep_slots_get_gc(object, buffer, table, count);
}

/* The first keys are the first slots. */
static HashTable *token_write_array_form(ep_token_object *token, ep_array_form_variant form)
{
	ep_array_form_values values = { 0 };

	for (int key = KEY_TYPE; key < KEY_TOKEN; key++) {
		values.text[key] = ep_slot_str_or_null(&token->std, key);
	}
	values.text[KEY_TOKEN] = token->token;
	values.time[KEY_EXPIRES] = token->expires.time;
	values.time[KEY_OBTAINED] = token->obtained.time;
	values.number[KEY_ROSTER_OFFSET] = ep_token_roster_offset(&token->std);
	return ep_array_form_write(&array_form, &values, form);
}

static HashTable *token_redacted(zend_object *object)
{
	ep_token_object *token = ep_token_object_from(object);

	return token->token ? token_write_array_form(token, EP_ARRAY_FORM_DUMPED) : NULL;
}

static void token_fill(ep_token_object *token, const ep_array_form_values *values)
{
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(&token->std, taken);
	for (int key = KEY_TYPE; key < KEY_TOKEN; key++) {
		if (values->text[key]) {
			ZVAL_STR_COPY(OBJ_PROP_NUM(&token->std, key), values->text[key]);
		} else {
			ZVAL_NULL(OBJ_PROP_NUM(&token->std, key));
		}
	}
	token->token = zend_string_copy(values->text[KEY_TOKEN]);
	token->expires.time = values->time[KEY_EXPIRES];
	token->obtained.time = values->time[KEY_OBTAINED];
	ep_zval_of_number(OBJ_PROP_NUM(&token->std, KEY_ROSTER_OFFSET), values->number[KEY_ROSTER_OFFSET]);
	ep_slots_release(&token->std, taken);
}

void ep_token_create(
	zval *value, const ep_account_token *source, ep_text account_member_id, ep_time obtained, ep_number roster_offset)
{
	ep_token_object *token = ep_token_object_from(token_create_object(ep_ce_token));

	ep_zval_of_text(OBJ_PROP_NUM(&token->std, KEY_TYPE), source->type);
	ep_zval_of_text(OBJ_PROP_NUM(&token->std, KEY_ACCOUNT_ID), source->account_id);
	ep_zval_of_text(OBJ_PROP_NUM(&token->std, KEY_ACCOUNT_NAME), source->account_name);
	ep_zval_of_text(OBJ_PROP_NUM(&token->std, KEY_ACCOUNT_MEMBER_ID), account_member_id);
	token->token = ep_str_of_text(source->token);
	token->expires.time = source->expires;
	token->obtained.time = obtained;
	ep_zval_of_number(OBJ_PROP_NUM(&token->std, KEY_ROSTER_OFFSET), roster_offset);
	ZVAL_OBJ(value, &token->std);
}

zend_string *ep_token_account_name(const zend_object *token)
{
	return ep_slot_str(token, KEY_ACCOUNT_NAME);
}

zend_object *ep_token_of(zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_OBJECT || Z_OBJCE_P(value) != ep_ce_token || !ep_token_object_from(Z_OBJ_P(value))->token) {
		return NULL;
	}
	return Z_OBJ_P(value);
}

zend_string *ep_token_account_id(const zend_object *token)
{
	return ep_slot_str(token, KEY_ACCOUNT_ID);
}

ep_number ep_token_roster_offset(const zend_object *token)
{
	ep_number offset = ep_slot_number(token, KEY_ROSTER_OFFSET);

	return offset.known && offset.value >= 0 && offset.value <= EP_MAX_OFFSET ? offset : (ep_number){ 0 };
}

/* --- methods */

/* The constructed token; NULL: thrown. */
static ep_token_object *token_constructed(zval *this)
{
	ep_token_object *token = ep_token_object_from(Z_OBJ_P(this));

	if (!token->token) {
		zend_throw_error(ep_ce_error, "The token was not constructed");
		return NULL;
	}
	return token;
}

static bool token_is_constructed_already(zval *this)
{
	if (ep_token_object_from(Z_OBJ_P(this))->token) {
		ep_throw_readonly(Z_OBJ_P(this), "token");
		return true;
	}
	return false;
}

PHP_METHOD(EpAccountTokens_Token, __construct)
{
	ep_array_form_values values = { 0 };
	zend_object *expires, *obtained = NULL;
	zend_string **text = values.text, *type = NULL;
	zend_long roster_offset = 0;
	bool no_roster_offset = true;

	ZEND_PARSE_PARAMETERS_START(4, 8)
		Z_PARAM_STR(text[KEY_ACCOUNT_ID])
		Z_PARAM_STR(text[KEY_ACCOUNT_NAME])
		Z_PARAM_STR(text[KEY_TOKEN])
		Z_PARAM_OBJ_OF_CLASS(expires, php_date_get_interface_ce())
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(text[KEY_ACCOUNT_MEMBER_ID])
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(obtained, php_date_get_interface_ce())
		Z_PARAM_STR(type)
		Z_PARAM_LONG_OR_NULL(roster_offset, no_roster_offset)
	ZEND_PARSE_PARAMETERS_END();

	/* Whether it is constructed already comes last: a signal handler may run while a date is read. */
	if (!ep_check_argument(1, text[KEY_ACCOUNT_ID], &ep_rule_account_id)
		|| !ep_check_argument(2, text[KEY_ACCOUNT_NAME], &ep_rule_any) || !ep_check_argument(3, text[KEY_TOKEN], &ep_rule_token)
		|| !ep_time_of_argument(4, expires, &values.time[KEY_EXPIRES])
		|| !ep_check_argument(5, text[KEY_ACCOUNT_MEMBER_ID], &ep_rule_any)
		|| !ep_time_of_argument(6, obtained, &values.time[KEY_OBTAINED]) || !ep_check_argument(7, type, &ep_rule_any)
		|| (!no_roster_offset && !ep_check_range(8, roster_offset, 0, EP_MAX_OFFSET))
		|| token_is_constructed_already(ZEND_THIS)) {
		RETURN_THROWS();
	}
	values.number[KEY_ROSTER_OFFSET] = (ep_number){ roster_offset, !no_roster_offset };
	text[KEY_TYPE] = type ? zend_string_copy(type) : zend_string_init(ZEND_STRL(EP_TOKEN_TYPE), false);
	token_fill(ep_token_object_from(Z_OBJ_P(ZEND_THIS)), &values);
	zend_string_release(text[KEY_TYPE]);
}

PHP_METHOD(EpAccountTokens_Token, isExpired)
{
	zend_object *argument = NULL;
	ep_token_object *token;
	ep_time now;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(argument, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	token = token_constructed(ZEND_THIS);
	if (!token || !ep_time_of_argument(1, argument, &now)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(ep_time_is_within(token->expires.time, 0, now));
}

PHP_METHOD(EpAccountTokens_Token, expiresWithin)
{
	zend_object *argument = NULL;
	zend_long seconds;
	ep_token_object *token;
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
	token = token_constructed(ZEND_THIS);
	if (!token || !ep_time_of_argument(2, argument, &now)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(ep_time_is_within(token->expires.time, seconds, now));
}

static int64_t token_micros_between(ep_time from, ep_time to)
{
	return (to.seconds - from.seconds) * 1000000 + to.micros - from.micros;
}

PHP_METHOD(EpAccountTokens_Token, isRefreshDue)
{
	static const int64_t hour = INT64_C(3600) * 1000000;
	zend_object *argument = NULL;
	ep_token_object *token;
	ep_time now;
	int64_t quarter, left;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(argument, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	token = token_constructed(ZEND_THIS);
	if (!token || !ep_time_of_argument(1, argument, &now)) {
		RETURN_THROWS();
	}
	quarter = token_micros_between(token->obtained.time, token->expires.time) / 4;
	left = token_micros_between(now, token->expires.time);
	RETURN_BOOL(left <= 0 || left < MIN(quarter, hour));
}

static void token_return_array_form(INTERNAL_FUNCTION_PARAMETERS, ep_array_form_variant form)
{
	ep_token_object *token;

	ZEND_PARSE_PARAMETERS_NONE();

	token = token_constructed(ZEND_THIS);
	if (!token) {
		RETURN_THROWS();
	}
	RETURN_ARR(token_write_array_form(token, form));
}

PHP_METHOD(EpAccountTokens_Token, toArray)
{
	token_return_array_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_ARRAY_FORM_STORED);
}

PHP_METHOD(EpAccountTokens_Token, jsonSerialize)
{
	token_return_array_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_ARRAY_FORM_REDACTED);
}

PHP_METHOD(EpAccountTokens_Token, fromArray)
{
	ep_array_form_values values;
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_array_form_read(&array_form, data, &values) == FAILURE) {
		RETURN_THROWS();
	}
	RETVAL_OBJ(token_create_object(ep_ce_token));
	token_fill(ep_token_object_from(Z_OBJ_P(return_value)), &values);
}

PHP_METHOD(EpAccountTokens_Token, __unserialize)
{
	ep_array_form_values values;
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (token_is_constructed_already(ZEND_THIS) || ep_array_form_read(&array_form, data, &values) == FAILURE) {
		RETURN_THROWS();
	}
	token_fill(ep_token_object_from(Z_OBJ_P(ZEND_THIS)), &values);
}

static void token_check_slots(void)
{
	const char *names[KEY_COUNT];

	for (int key = 0; key < KEY_COUNT; key++) {
		names[key] = array_form.keys[key].property;
	}
	ep_slots_check(ep_ce_token, names, KEY_COUNT);
}

void ep_register_token(void)
{
	ep_ce_token = register_class_EpAccountTokens_Token(php_json_serializable_ce);
	ep_ce_token->create_object = token_create_object;
	ep_ce_token->unserialize = ep_array_form_refuse_custom_format;
	token_check_slots();

	ep_virtual_property_init(&handlers, virtual_properties, token_redacted);
	handlers.std.offset = offsetof(ep_token_object, std);
	handlers.std.free_obj = token_free_object;
	handlers.std.clone_obj = token_clone_object;
	handlers.std.get_gc = token_get_gc;
}
