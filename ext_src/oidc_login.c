/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Class EpAccountTokens\OidcLogin, and the two ends of a login: the redirect and the callback. */

#include "classes.h"

#include "ext/date/php_date.h"
#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/json/php_json.h"
#include "ext/random/php_random.h"
#include "main/php_main.h"
#include "zend_exceptions.h"
#include "oidc_login_arginfo.h"

zend_class_entry *ep_ce_oidc_login;

static ep_virtual_property_handlers handlers;

/* The declared properties, in the stub's order; the last two are virtual. */
enum {
	SLOT_AUTHORIZATION_URL,
	SLOT_STATE,
	SLOT_REDIRECT_URI,
	SLOT_CREATED_AT,
	SLOT_CODE_VERIFIER,
	SLOT_COUNT,
};

static const char *const slot_names[SLOT_COUNT] = {
	[SLOT_AUTHORIZATION_URL] = "authorizationUrl",
	[SLOT_STATE] = "state",
	[SLOT_REDIRECT_URI] = "redirectUri",
	[SLOT_CREATED_AT] = "createdAt",
	[SLOT_CODE_VERIFIER] = "codeVerifier",
};

/* --- the array form; its first keys number the slots as well */

enum {
	KEY_AUTHORIZATION_URL = SLOT_AUTHORIZATION_URL,
	KEY_STATE = SLOT_STATE,
	KEY_REDIRECT_URI = SLOT_REDIRECT_URI,
	KEY_CODE_VERIFIER,
	KEY_CREATED_AT,
	KEY_COUNT,
};

static const ep_rule authorization_url_rule = { EP_SHAPE_VCHAR, 1, 65536 };
static const ep_rule state_rule = { EP_SHAPE_VCHAR, 1, 2048 };
static const ep_rule redirect_uri_rule = { EP_SHAPE_TEXT, 1, 4096 };
static const ep_rule code_verifier_rule = { EP_SHAPE_VERIFIER, 43, 128 };

static const ep_array_form array_form = {
	.name = "login",
	.count = KEY_COUNT,
	.keys = {
		[KEY_AUTHORIZATION_URL] = { "authorization_url", "authorizationUrl", EP_ARRAY_FORM_TEXT, &authorization_url_rule, false, 0 },
		[KEY_STATE] = { "state", "state", EP_ARRAY_FORM_TEXT, &state_rule, false, 0 },
		[KEY_REDIRECT_URI] = { "redirect_uri", "redirectUri", EP_ARRAY_FORM_TEXT, &redirect_uri_rule, false, 0 },
		[KEY_CODE_VERIFIER] = { "code_verifier", "codeVerifier", EP_ARRAY_FORM_SECRET, &code_verifier_rule, false, 0 },
		[KEY_CREATED_AT] = { "created_at", "createdAt", EP_ARRAY_FORM_TIME, &ep_rule_any, false, 0 },
	},
};

/* --- the object */

static void oidc_read_code_verifier(zend_object *object, zval *value)
{
	const ep_oidc_login_object *login = ep_oidc_login_object_from(object);

	if (login->code_verifier) {
		ZVAL_STR_COPY(value, login->code_verifier);
	} else {
		ZVAL_UNDEF(value);
	}
}

static void oidc_read_created_at(zend_object *object, zval *value)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(object);

	if (login->code_verifier) {
		ep_date_read(&login->created_at, value);
	} else {
		ZVAL_UNDEF(value);
	}
}

static const ep_virtual_property virtual_properties[] = {
	{ "codeVerifier", oidc_read_code_verifier },
	{ "createdAt", oidc_read_created_at },
	{ NULL, NULL },
};

static zend_object *oidc_create_object(zend_class_entry *ce)
{
	ep_oidc_login_object *login = zend_object_alloc(sizeof(*login), ce);

	zend_object_std_init(&login->std, ce);
	object_properties_init(&login->std, ce);
	login->std.handlers = &handlers.std;
	return &login->std;
}

static void oidc_free_object(zend_object *object)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(object);

	zend_object_std_dtor(object);
	if (login->code_verifier) {
		ep_release_secret(login->code_verifier);
	}
	ep_date_release(&login->created_at);
}

static zend_object *oidc_clone_object(zend_object *object)
{
	zend_object *copy_object = oidc_create_object(object->ce);
	ep_oidc_login_object *login = ep_oidc_login_object_from(object), *copy = ep_oidc_login_object_from(copy_object);

	if (login->code_verifier) {
		copy->code_verifier = zend_string_copy(login->code_verifier);
		ep_date_copy(&copy->created_at, &login->created_at);
	}
	zend_objects_clone_members(copy_object, object);
	return copy_object;
}

static HashTable *oidc_get_gc(zend_object *object, zval **table, int *count)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (login->created_at.object) {
		zend_get_gc_buffer_add_obj(buffer, login->created_at.object);
	}
	return ep_slots_get_gc(object, buffer, table, count);
}

static HashTable *oidc_write_array_form(ep_oidc_login_object *login, ep_array_form_variant form)
{
	ep_array_form_values values = { 0 };

	for (int key = KEY_AUTHORIZATION_URL; key < KEY_CODE_VERIFIER; key++) {
		values.text[key] = ep_slot_str(&login->std, key);
	}
	values.text[KEY_CODE_VERIFIER] = login->code_verifier;
	values.time[KEY_CREATED_AT] = login->created_at.time;
	return ep_array_form_write(&array_form, &values, form);
}

static HashTable *oidc_redacted(zend_object *object)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(object);

	return login->code_verifier ? oidc_write_array_form(login, EP_ARRAY_FORM_DUMPED) : NULL;
}

static void oidc_fill(zend_object *object, const ep_array_form_values *values)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(object);
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(object, taken);
	for (int key = KEY_AUTHORIZATION_URL; key < KEY_CODE_VERIFIER; key++) {
		ZVAL_STR_COPY(OBJ_PROP_NUM(object, key), values->text[key]);
	}
	login->code_verifier = zend_string_copy(values->text[KEY_CODE_VERIFIER]);
	login->created_at.time = values->time[KEY_CREATED_AT];
	ep_slots_release(object, taken);
}

/* --- beginning a login */

static const char *const allowed_parameters[] = { "prompt", "display", "ui_locales", "ep_report_callback_replay_error" };

bool ep_oidc_check_parameters(uint32_t arg_num, HashTable *parameters)
{
	static const ep_rule rule = { EP_SHAPE_TEXT, 0, 1024 };
	const size_t count = sizeof(allowed_parameters) / sizeof(*allowed_parameters);
	char error[EP_TEXT_ERROR_SIZE];
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(parameters, name, value) {
		ZVAL_DEREF(value);
		if (!ep_check_name(arg_num, "names", name, allowed_parameters, count)) {
			return false;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			zend_argument_value_error(arg_num, "must hold strings alone, but \"%s\" is none", ZSTR_VAL(name));
			return false;
		}
		if (!ep_text_check(ep_text_of_str(Z_STR_P(value)), &rule, error)) {
			zend_argument_value_error(arg_num, "must hold texts, but \"%s\" %s", ZSTR_VAL(name), error);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool ep_oidc_check_url(uint32_t arg_num, const zend_string *url)
{
	ep_url_answer is_page = ep_url_is_page(ep_text_of_str(url));

	if (is_page == EP_URL_NO_MEMORY) {
		zend_throw_error(ep_ce_error, "The URL could not be read: memory ran out");
		return false;
	}
	if (is_page == EP_URL_NO) {
		zend_argument_value_error(arg_num, "must be an absolute https URL, or http to localhost or a loopback address");
		return false;
	}
	if (ep_url_has_fragment(ep_text_of_str(url))) {
		zend_argument_value_error(arg_num, "must not have a fragment");
		return false;
	}
	return true;
}

/* base64url without padding (RFC 4648, section 5). */
static zend_string *oidc_base64url(const unsigned char *bytes, size_t len)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	zend_string *text = zend_string_alloc((len * 8 + 5) / 6, false);
	char *out = ZSTR_VAL(text);
	unsigned bits = 0, held = 0;

	for (size_t i = 0; i < len; i++) {
		held = held << 8 | bytes[i];
		for (bits += 8; bits >= 6; bits -= 6) {
			*out++ = digits[held >> (bits - 6) & 63];
		}
	}
	if (bits) {
		*out++ = digits[held << (6 - bits) & 63];
	}
	*out = '\0';
	return text;
}

/* 256 random bits from the operating system. NULL: thrown. */
static zend_string *oidc_random_text(void)
{
	unsigned char bytes[32];
	zend_string *text;

	if (php_random_bytes_throw(bytes, sizeof(bytes)) == FAILURE) {
		return NULL;
	}
	text = oidc_base64url(bytes, sizeof(bytes));
	ep_wipe(bytes, sizeof(bytes));
	return text;
}

/* PKCE's code challenge by the method S256 (RFC 7636, section 4.2). */
static zend_string *oidc_make_challenge(const zend_string *code_verifier)
{
	unsigned char digest[32];
	PHP_SHA256_CTX context;

	PHP_SHA256Init(&context);
	PHP_SHA256Update(&context, (const unsigned char *)ZSTR_VAL(code_verifier), ZSTR_LEN(code_verifier));
	PHP_SHA256Final(digest, &context);
	return oidc_base64url(digest, sizeof(digest));
}

/* NULL: memory ran out. */
static zend_string *oidc_compose_url(
	ep_buffer *url, const ep_oidc_params *params, const zend_string *state, const zend_string *challenge)
{
	zend_string *name;
	zval *value;

	ep_buffer_append(url, ep_text_of_str(params->authorization_endpoint));
	ep_url_append_parameter(url, "client_id", ep_text_of_str(params->client_id));
	ep_url_append_parameter(url, "redirect_uri", ep_text_of_str(params->redirect_uri));
	ep_url_append_parameter(url, "response_type", ep_text_of("code"));
	ep_url_append_parameter(url, "scope", ep_text_of_str(params->scope));
	ep_url_append_parameter(url, "state", ep_text_of_str(state));
	ep_url_append_parameter(url, "code_challenge_method", ep_text_of("S256"));
	ep_url_append_parameter(url, "code_challenge", ep_text_of_str(challenge));
	ZEND_HASH_FOREACH_STR_KEY_VAL(params->parameters, name, value) {
		ZVAL_DEREF(value);
		ep_url_append_parameter(url, ZSTR_VAL(name), ep_text_of_str(Z_STR_P(value)));
	}
	ZEND_HASH_FOREACH_END();
	return url->failed ? NULL : ep_str_of_text(ep_buffer_text(url));
}

static void oidc_create_login(zval *value, const ep_array_form_values *values)
{
	if (!values->text[KEY_AUTHORIZATION_URL]) {
		zend_throw_error(ep_ce_error, "The authorization URL could not be composed: memory ran out");
		return;
	}
	ZVAL_OBJ(value, oidc_create_object(ep_ce_oidc_login));
	oidc_fill(Z_OBJ_P(value), values);
	zend_string_release(values->text[KEY_AUTHORIZATION_URL]);
}

void ep_oidc_begin(zval *value, const ep_oidc_params *params, ep_buffer *url)
{
	ep_array_form_values values = { 0 };
	zend_string *state, *code_verifier, *challenge;

	state = oidc_random_text();
	if (!state) {
		return;
	}
	code_verifier = oidc_random_text();
	if (!code_verifier) {
		zend_string_release(state);
		return;
	}
	challenge = oidc_make_challenge(code_verifier);
	values.text[KEY_AUTHORIZATION_URL] = oidc_compose_url(url, params, state, challenge);
	values.text[KEY_STATE] = state;
	values.text[KEY_REDIRECT_URI] = params->redirect_uri;
	values.text[KEY_CODE_VERIFIER] = code_verifier;
	values.time[KEY_CREATED_AT] = ep_now();
	oidc_create_login(value, &values);
	zend_string_release(state);
	ep_release_secret(code_verifier);
	zend_string_release(challenge);
}

/* --- completing it */

/* How long a shopper may take at the identity provider. */
enum { MAX_AGE_MINUTES = 15 };

/* The values of OidcException::$error that are ours. A callback must not be able to pass one off as found here. */
enum {
	OIDC_ERROR_STATE_MISMATCH,
	OIDC_ERROR_LOGIN_EXPIRED,
	OIDC_ERROR_ISSUER_MISMATCH,
	OIDC_ERROR_CODE_MISSING,
	OIDC_ERROR_UNKNOWN,
	OIDC_ERROR_COUNT,
};

static const char *const own_errors[OIDC_ERROR_COUNT] = {
	[OIDC_ERROR_STATE_MISMATCH] = "state_mismatch",
	[OIDC_ERROR_LOGIN_EXPIRED] = "login_expired",
	[OIDC_ERROR_ISSUER_MISMATCH] = "issuer_mismatch",
	[OIDC_ERROR_CODE_MISSING] = "code_missing",
	[OIDC_ERROR_UNKNOWN] = "unknown_error",
};

static bool oidc_is_own_error(ep_text error)
{
	for (int i = 0; i < OIDC_ERROR_COUNT; i++) {
		if (ep_text_equals(error, own_errors[i])) {
			return true;
		}
	}
	return false;
}

/* Throws, and returns false. */
static bool oidc_refuse(const char *error, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

static bool oidc_refuse(const char *error, const char *format, ...)
{
	zend_string *message;
	zval exception;
	va_list arguments;

	va_start(arguments, format);
	message = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	object_init_ex(&exception, ep_ce_oidc_exception);
	ep_exception_set_message(Z_OBJ(exception), message, 0, NULL);
	zend_update_property_string(ep_ce_oidc_exception, Z_OBJ(exception), ZEND_STRL("error"), error);
	zend_string_release(message);
	zend_throw_exception_object(&exception);
	return false;
}

/* NULL where it is absent, or null: frameworks hand that out for a parameter that is not there. */
static zval *oidc_find_parameter(HashTable *query, const char *name)
{
	zval *value = zend_hash_str_find_deref(query, name, strlen(name));

	if (value && Z_TYPE_P(value) == IS_NULL) {
		return NULL;
	}
	return value;
}

static bool oidc_check_state(const ep_oidc_login_object *login, HashTable *query)
{
	const zend_string *expected = ep_slot_str(&login->std, SLOT_STATE);
	zval *state = oidc_find_parameter(query, "state");

	if (!ZSTR_LEN(expected) || !state || Z_TYPE_P(state) != IS_STRING || Z_STRLEN_P(state) != ZSTR_LEN(expected)
		|| php_safe_bcmp(Z_STR_P(state), expected) != 0) {
		return oidc_refuse(
			own_errors[OIDC_ERROR_STATE_MISMATCH], "The callback's state is not the one of this login: begin a new login");
	}
	return true;
}

/* The clocks of machines that share sessions may differ a little, so a login from the near future is accepted. */
static bool oidc_check_age(const ep_oidc_login_object *login)
{
	ep_time now = ep_now();
	ep_time oldest = { now.seconds - MAX_AGE_MINUTES * INT64_C(60), now.micros };
	ep_time newest = { now.seconds + MAX_AGE_MINUTES * INT64_C(60), now.micros };

	if (ep_time_compare(login->created_at.time, oldest) < 0) {
		return oidc_refuse(own_errors[OIDC_ERROR_LOGIN_EXPIRED], "The login was begun more than %d minutes ago: begin a new one",
			MAX_AGE_MINUTES);
	}
	if (ep_time_compare(login->created_at.time, newest) > 0) {
		return oidc_refuse(own_errors[OIDC_ERROR_LOGIN_EXPIRED],
			"The login was begun more than %d minutes in the future: check the clocks of the machines that share the session, and "
			"begin a new one",
			MAX_AGE_MINUTES);
	}
	return true;
}

/* RFC 9207. The service's issuer differs from its endpoint in scheme and path, so only the hosts are compared. */
static bool oidc_check_issuer(const ep_oidc_login_object *login, HashTable *query)
{
	const zend_string *url = ep_slot_str(&login->std, SLOT_AUTHORIZATION_URL);
	zval *issuer = oidc_find_parameter(query, "iss");
	ep_url_answer same = EP_URL_NO;

	if (!issuer) {
		return true;
	}
	if (Z_TYPE_P(issuer) == IS_STRING) {
		same = ep_url_same_host(ep_text_of_str(Z_STR_P(issuer)), ep_text_of_str(url));
	}
	if (same == EP_URL_NO_MEMORY) {
		zend_throw_error(ep_ce_error, "The callback's issuer could not be read: memory ran out");
		return false;
	}
	if (same == EP_URL_NO) {
		return oidc_refuse(own_errors[OIDC_ERROR_ISSUER_MISMATCH],
			"The callback comes from another issuer than the login was sent to: begin a new login");
	}
	return true;
}

/* Anybody can make a callback, so its error is taken over only where it looks like a code and is not one of ours. */
static bool oidc_check_error(HashTable *query)
{
	static const ep_rule rule = { EP_SHAPE_PATH_ID, 1, 64 };
	char error[EP_TEXT_ERROR_SIZE];
	zval *given = oidc_find_parameter(query, "error");

	if (!given) {
		return true;
	}
	if (Z_TYPE_P(given) == IS_STRING && ep_text_check(ep_text_of_str(Z_STR_P(given)), &rule, error)
		&& !oidc_is_own_error(ep_text_of_str(Z_STR_P(given)))) {
		return oidc_refuse(Z_STRVAL_P(given), "The identity provider has ended the login with an error: see $error");
	}
	return oidc_refuse(own_errors[OIDC_ERROR_UNKNOWN],
		"The identity provider has ended the login with an error that is no code, or none of its own");
}

static bool oidc_check_code(HashTable *query, zend_string **code)
{
	const ep_field *field = ep_mechanism_of(EP_MECHANISM_OIDC)->fields[0];
	char error[EP_TEXT_ERROR_SIZE];
	zval *value = oidc_find_parameter(query, "code");

	if (!value || Z_TYPE_P(value) != IS_STRING || !ep_text_check(ep_text_of_str(Z_STR_P(value)), &field->rule, error)) {
		return oidc_refuse(own_errors[OIDC_ERROR_CODE_MISSING], "The callback has neither an error nor a code that can be one");
	}
	*code = Z_STR_P(value);
	return true;
}

bool ep_oidc_check_callback(const zend_object *object, HashTable *query, ep_oidc_callback *callback)
{
	const ep_oidc_login_object *login = ep_oidc_login_object_from(object);
	zend_string *code = NULL;

	if (!login->code_verifier) {
		zend_throw_error(ep_ce_error, "The login was not constructed");
		return false;
	}
	if (!oidc_check_state(login, query) || !oidc_check_age(login) || !oidc_check_issuer(login, query) || !oidc_check_error(query)
		|| !oidc_check_code(query, &code)) {
		return false;
	}
	*callback = (ep_oidc_callback){
		.code = zend_string_copy(code),
		.redirect_uri = zend_string_copy(ep_slot_str(object, SLOT_REDIRECT_URI)),
		.code_verifier = zend_string_copy(login->code_verifier),
	};
	return true;
}

void ep_oidc_callback_release(ep_oidc_callback *callback)
{
	ep_release_secret(callback->code);
	zend_string_release(callback->redirect_uri);
	ep_release_secret(callback->code_verifier);
}

/* --- methods */

static bool oidc_is_constructed_already(zval *this)
{
	if (ep_oidc_login_object_from(Z_OBJ_P(this))->code_verifier) {
		ep_throw_readonly(Z_OBJ_P(this), "codeVerifier");
		return true;
	}
	return false;
}

PHP_METHOD(EpAccountTokens_OidcLogin, __construct)
{
	ep_array_form_values values = { 0 };
	zend_string **text = values.text;
	zend_object *created_at = NULL;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_STR(text[KEY_AUTHORIZATION_URL])
		Z_PARAM_STR(text[KEY_STATE])
		Z_PARAM_STR(text[KEY_REDIRECT_URI])
		Z_PARAM_STR(text[KEY_CODE_VERIFIER])
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(created_at, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	/* It must not be constructed yet. That is asked last: reading the date can run PHP code, which might construct it. */
	if (!ep_check_argument(1, text[KEY_AUTHORIZATION_URL], &authorization_url_rule)
		|| !ep_check_argument(2, text[KEY_STATE], &state_rule)
		|| !ep_check_argument(3, text[KEY_REDIRECT_URI], &redirect_uri_rule)
		|| !ep_check_argument(4, text[KEY_CODE_VERIFIER], &code_verifier_rule)
		|| !ep_time_of_argument(5, created_at, &values.time[KEY_CREATED_AT]) || oidc_is_constructed_already(ZEND_THIS)) {
		RETURN_THROWS();
	}
	oidc_fill(Z_OBJ_P(ZEND_THIS), &values);
}

static void oidc_return_array_form(INTERNAL_FUNCTION_PARAMETERS, ep_array_form_variant form)
{
	ep_oidc_login_object *login = ep_oidc_login_object_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (!login->code_verifier) {
		zend_throw_error(ep_ce_error, "The login was not constructed");
		RETURN_THROWS();
	}
	RETURN_ARR(oidc_write_array_form(login, form));
}

PHP_METHOD(EpAccountTokens_OidcLogin, toArray)
{
	oidc_return_array_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_ARRAY_FORM_STORED);
}

PHP_METHOD(EpAccountTokens_OidcLogin, jsonSerialize)
{
	oidc_return_array_form(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_ARRAY_FORM_REDACTED);
}

PHP_METHOD(EpAccountTokens_OidcLogin, fromArray)
{
	ep_array_form_values values;
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_array_form_read(&array_form, data, &values) == FAILURE) {
		RETURN_THROWS();
	}
	RETVAL_OBJ(oidc_create_object(ep_ce_oidc_login));
	oidc_fill(Z_OBJ_P(return_value), &values);
}

PHP_METHOD(EpAccountTokens_OidcLogin, __unserialize)
{
	ep_array_form_values values;
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (oidc_is_constructed_already(ZEND_THIS) || ep_array_form_read(&array_form, data, &values) == FAILURE) {
		RETURN_THROWS();
	}
	oidc_fill(Z_OBJ_P(ZEND_THIS), &values);
}

void ep_register_oidc_login(void)
{
	ep_ce_oidc_login = register_class_EpAccountTokens_OidcLogin(php_json_serializable_ce);
	ep_ce_oidc_login->create_object = oidc_create_object;
	ep_slots_check(ep_ce_oidc_login, slot_names, SLOT_COUNT);
	ep_ce_oidc_login->unserialize = ep_array_form_refuse_custom_format;

	ep_virtual_property_init(&handlers, virtual_properties, oidc_redacted);
	handlers.std.offset = offsetof(ep_oidc_login_object, std);
	handlers.std.free_obj = oidc_free_object;
	handlers.std.clone_obj = oidc_clone_object;
	handlers.std.get_gc = oidc_get_gc;
}
