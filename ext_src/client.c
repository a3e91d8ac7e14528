/* class EpAccountTokens: parameters in, one call, objects out */

#include "ep_private.h"

#include "zend_attributes.h"
#include "client_arginfo.h"

zend_class_entry *ep_ce_client;

static zend_object_handlers handlers;

/* --- the object */

static zend_object *create_object(zend_class_entry *ce)
{
	ep_client_object *client = zend_object_alloc(sizeof(*client), ce);

	zend_object_std_init(&client->std, ce);
	client->std.handlers = &handlers;
	return &client->std;
}

static void free_object(zend_object *object)
{
	ep_client_object *client = ep_client_object_from(object);

	ep_settings_free(&client->settings);
	ep_callable_release(&client->observer);
	if (client->grant) {
		OBJ_RELEASE(client->grant);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	ep_client_object *client = ep_client_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (client->grant) {
		zend_get_gc_buffer_add_obj(buffer, client->grant);
	}
	ep_callable_add_to_gc(&client->observer, buffer);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* The constructed client; NULL: thrown. */
static ep_client_object *constructed(zval *this)
{
	ep_client_object *client = ep_client_object_from(Z_OBJ_P(this));

	if (!client->grant) {
		zend_throw_error(ep_ce_error, "The client was not constructed");
		return NULL;
	}
	return client;
}

/* The secret in a Token|string argument; data NULL: thrown. */
static ep_text held_token_of(uint32_t arg_num, zend_object *token, const zend_string *string)
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

/* --- construction */

PHP_METHOD(EpAccountTokens, __construct)
{
	ep_client_arguments arguments = { .timeout = 5.0, .connect_timeout = 2.0, .max_retries = 2, .any_ip_version = true };
	ep_client_object *client = ep_client_object_from(Z_OBJ_P(ZEND_THIS));
	zend_fcall_info observer = empty_fcall_info;
	zend_fcall_info_cache observer_cache = empty_fcall_info_cache;
	ep_settings settings = { 0 };

	ZEND_PARSE_PARAMETERS_START(1, 12)
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
		Z_PARAM_FUNC_OR_NULL(observer, observer_cache)
	ZEND_PARSE_PARAMETERS_END();

	if (client->grant) {
		zend_throw_error(ep_ce_error, "The client is constructed already");
	} else if (ep_settings_set_up(&settings, &arguments)) {
		client->settings = settings;
		client->grant = arguments.grant;
		GC_ADDREF(client->grant);
		ep_bearer_identify(&client->bearer_identity, &client->settings, ep_grant_object_from(client->grant));
		if (ZEND_FCI_INITIALIZED(observer)) {
			ep_callable_set(&client->observer, &observer, &observer_cache);
		}
		return;
	}
	ep_settings_free(&settings);
	zend_release_fcall_info_cache(&observer_cache);
}

/* Another object on the same grant and observer; bearer and connections are the worker's anyway. */
static ep_client_object *derive(const ep_client_object *client)
{
	ep_client_object *other = ep_client_object_from(create_object(ep_ce_client));

	if (!ep_settings_copy(&other->settings, &client->settings)) {
		zend_throw_error(ep_ce_error, "The client could not be copied: memory ran out");
	}
	other->grant = client->grant;
	GC_ADDREF(other->grant);
	other->bearer_identity = client->bearer_identity;
	other->observer = client->observer;
	ep_callable_addref(&other->observer);
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

	client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	other = derive(client);
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
static const char *method_name(const zend_execute_data *execute_data)
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

static bool check_login(const login_arguments *arguments, ep_login *login)
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

static void return_page(zval *return_value, ep_client_object *client, const char *operation, const ep_login *login)
{
	ep_call *call = ep_call_begin(client, operation);

	if (ep_fetch_page(call, login)) {
		ep_hydrate_page(return_value, &call->page);
	}
	ep_call_end(call);
}

static void log_in(INTERNAL_FUNCTION_PARAMETERS, ep_mechanism_id mechanism, const login_arguments *arguments)
{
	ep_client_object *client = constructed(ZEND_THIS);
	ep_login login = { .mechanism = mechanism };

	if (client && check_login(arguments, &login)) {
		return_page(return_value, client, method_name(execute_data), &login);
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

	log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_PASSWORD, &arguments);
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

	log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_OIDC, &arguments);
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

	log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_PASSWORDLESS, &arguments);
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

	log_in(INTERNAL_FUNCTION_PARAM_PASSTHRU, EP_MECHANISM_SELF_SIGNUP, &arguments);
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

	client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	login.held_token = held_token_of(1, token, string);
	if (!login.held_token.data || (!no_limit && !ep_check_range(2, limit, 1, EP_MAX_LIMIT)) || !ep_check_range(3, offset, 0, EP_MAX_OFFSET)) {
		RETURN_THROWS();
	}
	login.limit = no_limit ? 0 : (int)limit;
	login.offset = (int)offset;
	return_page(return_value, client, method_name(execute_data), &login);
}

static const ep_account_token *find_account(const ep_page *page, const zend_string *account_id)
{
	for (size_t i = 0; i < page->count; i++) {
		ep_text id = page->tokens[i].account_id;
		if (id.len == ZSTR_LEN(account_id) && memcmp(id.data, ZSTR_VAL(account_id), id.len) == 0) {
			return &page->tokens[i];
		}
	}
	return NULL;
}

/* Whether the page begins as the one before it did: then the service does not move on. `first_id` is the one before's, and becomes this one's. */
static bool repeats(const ep_page *page, char first_id[EP_MAX_ID + 1])
{
	ep_text id = page->count ? page->tokens[0].account_id : (ep_text){ "", 0 };
	bool same = ep_text_equals(id, first_id);

	memcpy(first_id, id.data, id.len);
	first_id[id.len] = '\0';
	return same;
}

/* Whether another page may follow. The total may lie, so an empty page ends the roster as well. */
static bool move_to_next_page(ep_login *login, const ep_page *page)
{
	int64_t offset = (int64_t)login->offset + (int64_t)page->count;

	login->offset = (int)offset;
	return page->count > 0 && offset <= EP_MAX_OFFSET && (!page->total_accounts.known || offset < page->total_accounts.value);
}

/* Reads the roster page by page, all within one deadline, until the account turns up. False: thrown. */
static bool find_in_roster(ep_call *call, ep_login *login, const zend_string *account_id, const ep_account_token **found)
{
	char first_id[EP_MAX_ID + 1] = "";

	do {
		if (!ep_fetch_page(call, login)) {
			return false;
		}
		*found = find_account(&call->page, account_id);
	} while (!*found && !repeats(&call->page, first_id) && move_to_next_page(login, &call->page));
	return true;
}

static void switch_account(INTERNAL_FUNCTION_PARAMETERS, ep_client_object *client, ep_text held_token, zend_string *account_id)
{
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH, .held_token = held_token, .limit = EP_MAX_LIMIT };
	ep_call *call = ep_call_begin(client, method_name(execute_data));
	const ep_account_token *found = NULL;

	if (find_in_roster(call, &login, account_id, &found)) {
		if (found) {
			ep_hydrate_token(return_value, found, &call->page);
		} else {
			ep_throw_account_not_available(account_id);
		}
	}
	ep_call_end(call);
}

PHP_METHOD(EpAccountTokens, switchAccount)
{
	zend_object *token;
	zend_string *string, *account_id;
	ep_client_object *client;
	ep_text held_token;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS_OR_STR(token, ep_ce_token, string)
		Z_PARAM_STR(account_id)
	ZEND_PARSE_PARAMETERS_END();

	client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	held_token = held_token_of(1, token, string);
	if (!held_token.data || !ep_check_argument(2, account_id, &ep_rule_account_id)) {
		RETURN_THROWS();
	}
	switch_account(INTERNAL_FUNCTION_PARAM_PASSTHRU, client, held_token, account_id);
}

PHP_METHOD(EpAccountTokens, refresh)
{
	zend_object *token;
	ep_client_object *client;
	ep_text held_token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(token, ep_ce_token)
	ZEND_PARSE_PARAMETERS_END();

	client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	held_token = held_token_of(1, token, NULL);
	if (!held_token.data) {
		RETURN_THROWS();
	}
	switch_account(INTERNAL_FUNCTION_PARAM_PASSTHRU, client, held_token, ep_token_account_id(token));
}

/* --- for the shop's own calls */

/* A bearer given out is to last for the request that it is put into. */
enum { LEAST_LIFE_SECONDS = 60 };

PHP_METHOD(EpAccountTokens, accessToken)
{
	bool renew = false;
	ep_client_object *client;
	ep_call *call;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(renew)
	ZEND_PARSE_PARAMETERS_END();

	client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	call = ep_call_begin(client, method_name(execute_data));
	if (ep_fetch_bearer(call, renew, LEAST_LIFE_SECONDS)) {
		ep_access_token_create(return_value, &call->bearer);
	}
	ep_call_end(call);
}

static void add_header(zval *map, const char *name, zend_string *value)
{
	zval string;

	ZVAL_STR(&string, value);
	zend_hash_str_update(Z_ARRVAL_P(map), name, strlen(name), &string);
}

static void fill_headers(zval *map, const ep_call *call, const zend_object *token)
{
	const ep_settings *settings = &call->client->settings;
	ep_text bearer = ep_buffer_text(&call->bearer.token);

	array_init(map);
	add_header(map, "Authorization", zend_string_concat2(ZEND_STRL("Bearer "), bearer.data, bearer.len));
	for (int i = 0; i < EP_SHOP_HEADER_COUNT; i++) {
		const char *value = settings->shop_headers[i];
		if (value) {
			add_header(map, ep_shop_header_names[i], zend_string_init(value, strlen(value), false));
		}
	}
	if (token) {
		add_header(map, EP_TOKEN_HEADER, zend_string_copy(ep_token_object_from(token)->token));
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

	client = constructed(ZEND_THIS);
	if (!client || (token && !held_token_of(1, token, NULL).data)) {
		RETURN_THROWS();
	}
	if (token && ep_grant_object_from(client->grant)->kind == EP_GRANT_CLIENT_CREDENTIALS) {
		zend_throw_error(ep_ce_error,
			"The API forbids an account token together with a bearer of %s::clientCredentials(): use a client with %s::implicit() for shoppers",
			ZSTR_VAL(ep_ce_grant->name), ZSTR_VAL(ep_ce_grant->name));
		RETURN_THROWS();
	}
	call = ep_call_begin(client, method_name(execute_data));
	if (ep_fetch_bearer(call, false, LEAST_LIFE_SECONDS)) {
		fill_headers(return_value, call, token);
	}
	ep_call_end(call);
}

PHP_METHOD(EpAccountTokens, baseUri)
{
	ep_client_object *client;

	ZEND_PARSE_PARAMETERS_NONE();

	client = constructed(ZEND_THIS);
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
	ep_ce_client->create_object = create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = XtOffsetOf(ep_client_object, std);
	handlers.free_obj = free_object;
	handlers.get_gc = get_gc;
	/* with() makes another one. */
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
}
