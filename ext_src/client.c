/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens: parameters in, one call, objects out */

#include "call.h"

#include "zend_enum.h"
#include "client_arginfo.h"

zend_class_entry *ep_ce_client;

static zend_object_handlers handlers;

/* --- the object */

static zend_object *client_create_object(zend_class_entry *ce)
{
	ep_client_object *client = zend_object_alloc(sizeof(*client), ce);

	zend_object_std_init(&client->std, ce);
	client->std.handlers = &handlers;
	return &client->std;
}

static void client_free_object(zend_object *object)
{
	ep_client_object *client = ep_client_object_from(object);

	zend_object_std_dtor(object);
	ep_settings_free(&client->settings);
	ep_bearer_free(&client->transport_bearer);
	if (client->cache) {
		OBJ_RELEASE(client->cache);
	}
	ep_callable_release(&client->observer);
	ep_callable_release(&client->transport);
	if (client->grant) {
		OBJ_RELEASE(client->grant);
	}
}

static HashTable *client_get_gc(zend_object *object, zval **table, int *count)
{
	ep_client_object *client = ep_client_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (client->grant) {
		zend_get_gc_buffer_add_obj(buffer, client->grant);
	}
	if (client->cache) {
		zend_get_gc_buffer_add_obj(buffer, client->cache);
	}
	ep_callable_add_to_gc(&client->observer, buffer);
	ep_callable_add_to_gc(&client->transport, buffer);
	return ep_slots_get_gc(object, buffer, table, count);
}

/* The constructed client; NULL: thrown. */
static ep_client_object *client_constructed(zval *this)
{
	ep_client_object *client = ep_client_object_from(Z_OBJ_P(this));

	if (!client->grant) {
		zend_throw_error(ep_ce_error, "The client was not constructed");
		return NULL;
	}
	return client;
}

/* Whether a token may go with the bearer of the client's grant; else thrown. */
static bool client_allows_token(const ep_client_object *client)
{
	if (ep_grant_object_from(client->grant)->kind != EP_GRANT_CLIENT_CREDENTIALS) {
		return true;
	}
	zend_throw_error(ep_ce_error,
		"The API forbids an account token together with a bearer of %s::clientCredentials(): use a client with %s::implicit() for "
		"shoppers",
		ZSTR_VAL(ep_ce_grant->name), ZSTR_VAL(ep_ce_grant->name));
	return false;
}

/* The secret in a Token|string argument; data NULL: thrown. */
static ep_text client_held_token_of(uint32_t arg_num, zend_object *token, const zend_string *string)
{
	if (token) {
		const zend_string *secret = ep_token_object_from(token)->token;
		if (secret) {
			return ep_text_of_str(secret);
		}
		zend_argument_value_error(arg_num, "must be a constructed token");
	} else if (ep_check_argument(arg_num, string, &ep_rule_token)) {
		return ep_text_of_str(string);
	}
	return (ep_text){ NULL, 0 };
}

/* A Token that may be left out. False: thrown. */
static bool client_check_token(const ep_client_object *client, uint32_t arg_num, zend_object *token)
{
	return !token || (client_held_token_of(arg_num, token, NULL).data && client_allows_token(client));
}

static bool client_check_page(uint32_t arg_num, const zend_object *page)
{
	if (!ep_token_page_is_constructed(page)) {
		zend_argument_value_error(arg_num, "must be a constructed page");
		return false;
	}
	return true;
}

/* --- construction */

/* Z_PARAM_FUNC's pair, which is empty where null was given. */
typedef struct given_callable {
	zend_fcall_info info;
	zend_fcall_info_cache cache;
} given_callable;

/* Its object may be gone: looking up the class of another callable runs autoloaders, and an array may hold its object by
   reference. */
static bool client_look_up_again(uint32_t arg_num, given_callable *given)
{
	zval name;
	char *error = NULL;

	if (!ZEND_FCI_INITIALIZED(given->info)) {
		return true;
	}
	ZVAL_COPY_VALUE(&name, &given->info.function_name);
	zend_release_fcall_info_cache(&given->cache);
	if (zend_fcall_info_init(&name, IS_CALLABLE_SUPPRESS_DEPRECATIONS, &given->info, &given->cache, NULL, &error) == FAILURE) {
		given->cache = empty_fcall_info_cache;
		zend_argument_type_error(arg_num, "must be a valid callback or null, %s", error ? error : "not any more");
	}
	if (error) {
		efree(error);
	}
	return !EG(exception);
}

static void client_set_callable(ep_callable *callable, const given_callable *given)
{
	if (ZEND_FCI_INITIALIZED(given->info)) {
		ep_callable_set(callable, &given->info, &given->cache);
	}
}

/* PDO and others can make one that no factory has filled. */
static bool client_check_grant(uint32_t arg_num, const zend_object *grant)
{
	if (ep_grant_object_from(grant)->kind == EP_GRANT_NONE) {
		zend_argument_value_error(arg_num, "must be made by a factory of %s", ZSTR_VAL(ep_ce_grant->name));
		return false;
	}
	return true;
}

/* The settings are the object's from the first one on: memory may run out, which jumps out. */
PHP_METHOD(EpAccountTokens, __construct)
{
	ep_client_arguments arguments = { .timeout = 5.0, .connect_timeout = 2.0, .max_retries = 2, .any_ip_version = true };
	ep_client_object *client = ep_client_object_from(Z_OBJ_P(ZEND_THIS));
	given_callable observer = { empty_fcall_info, empty_fcall_info_cache },
				   transport = { empty_fcall_info, empty_fcall_info_cache };

	ZEND_PARSE_PARAMETERS_START(1, 14)
		Z_PARAM_OBJ_OF_CLASS(arguments.grant, ep_ce_grant)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(arguments.base_uri)
		Z_PARAM_DOUBLE(arguments.timeout)
		Z_PARAM_DOUBLE(arguments.connect_timeout)
		Z_PARAM_LONG(arguments.max_retries)
		Z_PARAM_STR_OR_NULL(arguments.ca_file)
		Z_PARAM_STR_OR_NULL(arguments.proxy)
		Z_PARAM_LONG_OR_NULL(arguments.ip_version, arguments.any_ip_version)
		Z_PARAM_ARRAY_HT(arguments.headers)
		Z_PARAM_STR(arguments.user_agent_suffix)
		Z_PARAM_BOOL(arguments.lowercase_usernames)
		Z_PARAM_OBJ_OR_NULL(arguments.cache)
		Z_PARAM_FUNC_OR_NULL(observer.info, observer.cache)
		Z_PARAM_FUNC_OR_NULL(transport.info, transport.cache)
	ZEND_PARSE_PARAMETERS_END();

	if (client->grant) {
		zend_throw_error(ep_ce_error, "The client is constructed already");
	} else if (client_check_grant(1, arguments.grant) && client_look_up_again(13, &observer)
		&& client_look_up_again(14, &transport) && ep_settings_set_up(&client->settings, &arguments)) {
		client->grant = arguments.grant;
		GC_ADDREF(client->grant);
		client->cache = arguments.cache;
		if (client->cache) {
			GC_ADDREF(client->cache);
		}
		client_set_callable(&client->observer, &observer);
		client_set_callable(&client->transport, &transport);
		ep_bearer_identify(&client->bearer_identity, &client->settings, ep_grant_object_from(client->grant),
			ep_callable_is_set(&client->transport));
		return;
	} else {
		ep_settings_free(&client->settings);
	}
	zend_release_fcall_info_cache(&observer.cache);
	zend_release_fcall_info_cache(&transport.cache);
}

/* Another object on the same grant, cache and callables; bearer and connections are the worker's anyway. */
static ep_client_object *client_derive(const ep_client_object *client)
{
	ep_client_object *other = ep_client_object_from(client_create_object(ep_ce_client));

	if (!ep_settings_copy(&other->settings, &client->settings)
		|| !ep_bearer_copy(&other->transport_bearer, &client->transport_bearer)) {
		zend_throw_error(ep_ce_error, "The client could not be copied: memory ran out");
	}
	other->grant = client->grant;
	GC_ADDREF(other->grant);
	other->bearer_identity = client->bearer_identity;
	other->cache = client->cache;
	if (other->cache) {
		GC_ADDREF(other->cache);
	}
	other->observer = client->observer;
	ep_callable_addref(&other->observer);
	other->transport = client->transport;
	ep_callable_addref(&other->transport);
	return other;
}

PHP_METHOD(EpAccountTokens, with)
{
	double timeout = 0.0;
	zend_long max_retries = 0;
	bool same_timeout = true, same_max_retries = true;
	HashTable *headers = NULL;
	ep_client_object *client, *other;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(timeout, same_timeout)
		Z_PARAM_LONG_OR_NULL(max_retries, same_max_retries)
		Z_PARAM_ARRAY_HT_OR_NULL(headers)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	other = client_derive(client);
	RETVAL_OBJ(&other->std);
	if (EG(exception) || (!same_timeout && !ep_check_seconds(1, timeout, &other->settings.timeout_ms))
		|| (!same_max_retries && !ep_check_range(2, max_retries, 0, EP_MAX_RETRIES))
		|| !ep_settings_set_headers(&other->settings, 3, headers)) {
		RETURN_THROWS();
	}
	if (!same_max_retries) {
		other->settings.max_retries = (int)max_retries;
	}
}

/* What observers are told of a call. */
static const char *client_method_name(const zend_execute_data *execute_data)
{
	return ZSTR_VAL(EX(func)->common.function_name);
}

/* --- logins */

/* The arguments of a login: those of the mechanism's fields in their order, then the limit. */
typedef struct login_arguments {
	zend_string *fields[EP_MAX_FIELDS];
	zend_long limit;
	bool no_limit;
} login_arguments;

static bool client_check_login(const login_arguments *arguments, ep_login *login)
{
	const ep_field *const *fields = ep_mechanism_of(login->mechanism)->fields;
	uint32_t count = 0;

	for (; fields[count]; count++) {
		const zend_string *argument = arguments->fields[count];
		if (!ep_check_argument(count + 1, argument, &fields[count]->rule)) {
			return false;
		}
		login->values[count] = argument ? ep_text_of_str(argument) : (ep_text){ NULL, 0 };
	}
	if (!arguments->no_limit && !ep_check_range(count + 1, arguments->limit, 1, EP_MAX_LIMIT)) {
		return false;
	}
	login->limit = arguments->no_limit ? 0 : (int)arguments->limit;
	return true;
}

static void client_log_in(INTERNAL_FUNCTION_PARAMETERS, ep_mechanism_id mechanism, const login_arguments *arguments)
{
	ep_client_object *client = client_constructed(ZEND_THIS);
	ep_login login = { .mechanism = mechanism };

	if (client && client_check_login(arguments, &login)) {
		ep_roster_return_page(return_value, client, client_method_name(execute_data), &login);
	}
}

PHP_METHOD(EpAccountTokens, loginWithPassword)
{
	login_arguments arguments = { .no_limit = true };

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(arguments.fields[0])
		Z_PARAM_STR(arguments.fields[1])
		Z_PARAM_STR(arguments.fields[2])
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(arguments.limit, arguments.no_limit)
	ZEND_PARSE_PARAMETERS_END();

	client_log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_PASSWORD, &arguments);
}

PHP_METHOD(EpAccountTokens, loginWithOidc)
{
	login_arguments arguments = { .no_limit = true };

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(arguments.fields[0])
		Z_PARAM_STR(arguments.fields[1])
		Z_PARAM_STR(arguments.fields[2])
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(arguments.limit, arguments.no_limit)
	ZEND_PARSE_PARAMETERS_END();

	client_log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_OIDC, &arguments);
}

PHP_METHOD(EpAccountTokens, loginWithOneTimePassword)
{
	login_arguments arguments = { .no_limit = true };

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(arguments.fields[0])
		Z_PARAM_STR(arguments.fields[1])
		Z_PARAM_STR(arguments.fields[2])
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(arguments.limit, arguments.no_limit)
	ZEND_PARSE_PARAMETERS_END();

	client_log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_PASSWORDLESS, &arguments);
}

PHP_METHOD(EpAccountTokens, selfSignup)
{
	login_arguments arguments = { .no_limit = true };

	ZEND_PARSE_PARAMETERS_START(5, 9)
		Z_PARAM_STR(arguments.fields[0])
		Z_PARAM_STR(arguments.fields[1])
		Z_PARAM_STR(arguments.fields[2])
		Z_PARAM_STR(arguments.fields[3])
		Z_PARAM_STR(arguments.fields[4])
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(arguments.fields[5])
		Z_PARAM_STR_OR_NULL(arguments.fields[6])
		Z_PARAM_STR_OR_NULL(arguments.fields[7])
		Z_PARAM_LONG_OR_NULL(arguments.limit, arguments.no_limit)
	ZEND_PARSE_PARAMETERS_END();

	client_log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_SELF_SIGNUP, &arguments);
}

/* --- with a held token */

PHP_METHOD(EpAccountTokens, listTokens)
{
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH };
	zend_object *token;
	zend_string *string;
	zend_long limit = 0, offset = 0;
	bool no_limit = true;
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(token, ep_ce_token, string)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(limit, no_limit)
		Z_PARAM_LONG(offset)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	login.held_token = client_held_token_of(1, token, string);
	if (!login.held_token.data || (!no_limit && !ep_check_range(2, limit, 1, EP_MAX_LIMIT))
		|| !ep_check_range(3, offset, 0, EP_MAX_OFFSET) || !client_allows_token(client)) {
		RETURN_THROWS();
	}
	login.limit = no_limit ? 0 : (int)limit;
	login.offset = (int)offset;
	ep_roster_return_page(return_value, client, client_method_name(execute_data), &login);
}

PHP_METHOD(EpAccountTokens, switchAccount)
{
	zend_object *token;
	zend_string *string, *account_id;
	zend_long roster_offset = 0;
	bool no_roster_offset = true;
	ep_client_object *client;
	ep_text held_token;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(token, ep_ce_token, string)
		Z_PARAM_STR(account_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(roster_offset, no_roster_offset)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	held_token = client_held_token_of(1, token, string);
	if (!held_token.data || !ep_check_argument(2, account_id, &ep_rule_account_id)
		|| (!no_roster_offset && !ep_check_range(3, roster_offset, 0, EP_MAX_OFFSET)) || !client_allows_token(client)) {
		RETURN_THROWS();
	}
	ep_roster_switch(return_value, client, client_method_name(execute_data), held_token, account_id,
		(ep_number){ roster_offset, !no_roster_offset });
}

PHP_METHOD(EpAccountTokens, refresh)
{
	zend_object *token;
	zend_string *account_id;
	ep_client_object *client;
	ep_text held_token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(token, ep_ce_token)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	held_token = client_held_token_of(1, token, NULL);
	if (!held_token.data || !client_allows_token(client)) {
		RETURN_THROWS();
	}
	/* A reference of its own: what runs in a call may change the property. */
	account_id = zend_string_copy(ep_token_account_id(token));
	ep_roster_switch(
		return_value, client, client_method_name(execute_data), held_token, account_id, ep_token_roster_offset(token));
	zend_string_release(account_id);
}

PHP_METHOD(EpAccountTokens, nextPage)
{
	zend_object *page;
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(page, ep_ce_token_page)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !client_check_page(1, page) || !client_allows_token(client)) {
		RETURN_THROWS();
	}
	ep_roster_next_page(return_value, client, client_method_name(execute_data), page);
}

PHP_METHOD(EpAccountTokens, eachToken)
{
	zend_object *page;
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(page, ep_ce_token_page)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !client_check_page(1, page) || !client_allows_token(client)) {
		RETURN_THROWS();
	}
	ep_token_iterator_create(return_value, Z_OBJ_P(ZEND_THIS), page);
}

/* --- OpenID Connect */

PHP_METHOD(EpAccountTokens, beginOidc)
{
	static const ep_rule text_rule = { EP_SHAPE_TEXT, 1, 1024 };
	ep_oidc_params params = { .parameters = (HashTable *)&zend_empty_array };
	zend_string *client_id = NULL, *scope = NULL;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(params.authorization_endpoint)
		Z_PARAM_STR(params.redirect_uri)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(client_id)
		Z_PARAM_STR(scope)
		Z_PARAM_ARRAY_HT(params.parameters)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !ep_oidc_check_url(1, params.authorization_endpoint) || !ep_oidc_check_url(2, params.redirect_uri)
		|| !ep_check_argument(3, client_id, &text_rule) || !ep_check_argument(4, scope, &text_rule)
		|| !ep_oidc_check_parameters(5, params.parameters)) {
		RETURN_THROWS();
	}
	params.client_id = client_id ? zend_string_copy(client_id) : zend_string_init(ZEND_STRL("account-management"), false);
	params.scope = scope ? zend_string_copy(scope) : zend_string_init(ZEND_STRL("openid email profile"), false);
	call = ep_call_begin(client, client_method_name(execute_data));
	ep_oidc_begin(return_value, &params, &call->text);
	ep_call_end(call);
	zend_string_release(params.client_id);
	zend_string_release(params.scope);
}

PHP_METHOD(EpAccountTokens, completeOidc)
{
	zend_object *login;
	HashTable *query;
	ep_client_object *client;
	ep_oidc_callback callback;
	ep_login redemption = { .mechanism = EP_MECHANISM_OIDC };

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(login, ep_ce_oidc_login)
		Z_PARAM_ARRAY_HT(query)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !ep_oidc_check_callback(login, query, &callback)) {
		RETURN_THROWS();
	}
	redemption.values[0] = ep_text_of_str(callback.code);
	redemption.values[1] = ep_text_of_str(callback.redirect_uri);
	redemption.values[2] = ep_text_of_str(callback.code_verifier);
	ep_roster_return_page(return_value, client, client_method_name(execute_data), &redemption);
	ep_oidc_callback_release(&callback);
}

/* --- around the logins */

PHP_METHOD(EpAccountTokens, requestOneTimePassword)
{
	zend_string *realm_id, *profile_id, *username;
	zend_object *purpose = NULL;
	ep_one_time_password_params params;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(realm_id)
		Z_PARAM_STR(profile_id)
		Z_PARAM_STR(username)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS(purpose, ep_ce_one_time_password_purpose)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !ep_check_argument(1, realm_id, &ep_rule_path_id) || !ep_check_argument(2, profile_id, &ep_rule_path_id)
		|| !ep_check_argument(3, username, &ep_rule_username)) {
		RETURN_THROWS();
	}
	params = (ep_one_time_password_params){
		.realm_id = ep_text_of_str(realm_id),
		.profile_id = ep_text_of_str(profile_id),
		.username = ep_text_of_str(username),
		/* By identity: array_walk() can put anything into an enum's value. */
		.purpose = ep_text_of(purpose && purpose == zend_enum_get_case_cstr(ep_ce_one_time_password_purpose, "ResetPassword")
				? "reset_password"
				: "passwordless_authentication"),
	};
	call = ep_call_begin(client, client_method_name(execute_data));
	ep_fetch_one_time_password(call, &params);
	ep_call_end(call);
}

PHP_METHOD(EpAccountTokens, authenticationSettings)
{
	ep_discovery discovery = { .resource = EP_RESOURCE_SETTINGS };
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_NONE();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	call = ep_call_begin(client, client_method_name(execute_data));
	if (ep_fetch_resources(call, &discovery)) {
		ep_resource_create(return_value, discovery.resource, &call->resources.items[0]);
	}
	ep_call_end(call);
}

/* Moves the cursor behind the page in hand. False: it holds no profile that has not come before. */
static bool client_pass_profiles(ep_page_cursor *cursor, const ep_resources *resources)
{
	for (size_t i = 0; i < resources->count; i++) {
		ep_cursor_note(cursor, resources->items[i].values[0].text); /* the id */
	}
	return ep_cursor_advance(cursor, resources->count, (ep_number){ 0 }, resources->total);
}

static void client_add_profiles(zval *list, ep_resource_id id, const ep_resources *resources)
{
	for (size_t i = 0; i < resources->count; i++) {
		zval profile;
		ep_resource_create(&profile, id, &resources->items[i]);
		add_next_index_zval(list, &profile);
	}
}

static void client_return_profiles(INTERNAL_FUNCTION_PARAMETERS, ep_resource_id id)
{
	ep_discovery discovery = { .resource = id, .limit = EP_MAX_LIMIT };
	zend_string *realm_id;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(realm_id)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !ep_check_argument(1, realm_id, &ep_rule_path_id)) {
		RETURN_THROWS();
	}
	discovery.realm_id = ep_text_of_str(realm_id);
	call = ep_call_begin(client, client_method_name(execute_data));
	ep_cursor_start(&call->cursor, discovery.limit, 0);
	array_init(return_value);
	while (!ep_cursor_is_end(&call->cursor) && ep_fetch_resources(call, &discovery)) {
		if (client_pass_profiles(&call->cursor, &call->resources)) {
			client_add_profiles(return_value, id, &call->resources);
		}
		discovery.offset = (int)call->cursor.offset;
	}
	ep_call_end(call);
}

PHP_METHOD(EpAccountTokens, oidcProfiles)
{
	client_return_profiles(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_RESOURCE_OIDC_PROFILES);
}

PHP_METHOD(EpAccountTokens, passwordProfiles)
{
	client_return_profiles(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_RESOURCE_PASSWORD_PROFILES);
}

/* --- for the shop's own calls */

/* A bearer given out is to last for the request that it is put into. */
enum { MIN_LIFE_SECONDS = 60 };

PHP_METHOD(EpAccountTokens, accessToken)
{
	bool renew = false;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(renew)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	call = ep_call_begin(client, client_method_name(execute_data));
	if (ep_fetch_bearer(call, renew, MIN_LIFE_SECONDS)) {
		ep_access_token_create(return_value, &call->bearer);
	}
	ep_call_end(call);
}

static void client_add_header(zval *map, const char *name, zend_string *value)
{
	zval string;

	ZVAL_STR(&string, value);
	zend_hash_str_update(Z_ARRVAL_P(map), name, strlen(name), &string);
}

static void client_fill_headers(zval *map, const ep_call *call, const zend_object *token)
{
	const ep_settings *settings = &call->client->settings;
	ep_text bearer = ep_buffer_text(&call->bearer.token);

	array_init(map);
	client_add_header(map, "Authorization", zend_string_concat2(ZEND_STRL("Bearer "), bearer.data, bearer.len));
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		const char *value = settings->extra_headers[i];
		if (value) {
			client_add_header(map, ep_extra_header_names[i], zend_string_init(value, strlen(value), false));
		}
	}
	if (token) {
		client_add_header(map, EP_TOKEN_HEADER, zend_string_copy(ep_token_object_from(token)->token));
	}
}

PHP_METHOD(EpAccountTokens, headers)
{
	zend_object *token = NULL;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(token, ep_ce_token)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !client_check_token(client, 1, token)) {
		RETURN_THROWS();
	}
	call = ep_call_begin(client, client_method_name(execute_data));
	if (ep_fetch_bearer(call, false, MIN_LIFE_SECONDS)) {
		client_fill_headers(return_value, call, token);
	}
	ep_call_end(call);
}

static bool client_can_send(const ep_client_object *client, const zend_object *request, char error[EP_SHOP_ERROR_SIZE])
{
	ep_header headers[EP_MAX_OWN_HEADERS];
	ep_shop_request shop;

	return ep_http_request_read(request, client->settings.origin, &shop, headers, error);
}

PHP_METHOD(EpAccountTokens, send)
{
	zend_object *request, *token = NULL;
	char error[EP_SHOP_ERROR_SIZE];
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(request, ep_ce_http_request)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(token, ep_ce_token)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	if (!client_can_send(client, request, error)) {
		zend_argument_value_error(1, "must be a request that can be sent: %s", error);
		RETURN_THROWS();
	}
	if (!client_check_token(client, 2, token)) {
		RETURN_THROWS();
	}
	ep_send(return_value, client, request, token);
}

/* A key of the array of requests, for messages. */
static zend_string *client_describe_key(zend_ulong index, const zend_string *key)
{
	static const ep_rule shown_rule = { EP_SHAPE_HEADER, 0, 64 };
	char error[EP_TEXT_ERROR_SIZE];

	if (!key) {
		return zend_strpprintf(0, "[" ZEND_LONG_FMT "]", (zend_long)index);
	}
	if (!ep_text_check(ep_text_of_str(key), &shown_rule, error)) {
		return zend_string_init(ZEND_STRL("a key that is not printable, or long"), false);
	}
	return zend_strpprintf(0, "[\"%s\"]", ZSTR_VAL(key));
}

/* False: thrown. */
static bool client_check_one_of(const ep_client_object *client, const zval *request, zend_ulong index, const zend_string *key)
{
	bool is_request = Z_TYPE_P(request) == IS_OBJECT && Z_OBJCE_P(request) == ep_ce_http_request;
	char error[EP_SHOP_ERROR_SIZE];
	zend_string *described;

	if (is_request && client_can_send(client, Z_OBJ_P(request), error)) {
		return true;
	}
	described = client_describe_key(index, key);
	if (is_request) {
		zend_argument_value_error(1, "must hold requests that can be sent: of %s, %s", ZSTR_VAL(described), error);
	} else {
		zend_argument_type_error(1, "must hold %s alone, but %s is of type %s", ZSTR_VAL(ep_ce_http_request->name),
			ZSTR_VAL(described), zend_zval_type_name(request));
	}
	zend_string_release(described);
	return false;
}

static bool client_check_requests(const ep_client_object *client, HashTable *requests)
{
	zend_ulong index;
	zend_string *key;
	zval *request;

	if (zend_hash_num_elements(requests) > EP_MAX_SEND) {
		zend_argument_value_error(1, "must hold at most %d requests", EP_MAX_SEND);
		return false;
	}
	ZEND_HASH_FOREACH_KEY_VAL(requests, index, key, request) {
		ZVAL_DEREF(request);
		if (!client_check_one_of(client, request, index, key)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

PHP_METHOD(EpAccountTokens, sendAll)
{
	HashTable *requests;
	zend_object *token = NULL;
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(requests)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(token, ep_ce_token)
	ZEND_PARSE_PARAMETERS_END();

	client = client_constructed(ZEND_THIS);
	if (!client || !client_check_requests(client, requests) || !client_check_token(client, 2, token)) {
		RETURN_THROWS();
	}
	if (zend_hash_num_elements(requests) == 0) {
		RETURN_EMPTY_ARRAY();
	}
	ep_send_all(return_value, client, requests, token);
}

PHP_METHOD(EpAccountTokens, baseUri)
{
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_NONE();

	client = client_constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	RETURN_STRING(client->settings.origin);
}

/* --- the worker's connections */

PHP_METHOD(EpAccountTokens, flushConnections)
{
	ZEND_PARSE_PARAMETERS_NONE();

	ep_pool_flush(ep_worker_pool());
}

PHP_METHOD(EpAccountTokens, status)
{
	ep_status_entry entries[EP_STATUS_COUNT];

	ZEND_PARSE_PARAMETERS_NONE();

	ep_worker_status(entries);
	array_init_size(return_value, EP_STATUS_COUNT);
	for (int i = 0; i < EP_STATUS_COUNT; i++) {
		add_assoc_long(return_value, entries[i].name, (zend_long)entries[i].value);
	}
}

void ep_register_client(void)
{
	ep_ce_client = register_class_EpAccountTokens(register_class_EpAccountTokensInterface());
	ep_ce_client->create_object = client_create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(ep_client_object, std);
	handlers.free_obj = client_free_object;
	handlers.get_gc = client_get_gc;
	/* with() makes another one. */
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
}
