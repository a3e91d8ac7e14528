/* class EpAccountTokens: parameters in, one call, objects out */

#include "ep_private.h"

#include "SAPI.h"
#include "main/fopen_wrappers.h"
#include "php_ep_account_tokens.h"
#include "php_ini.h"
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
	ep_bearer_free(&client->bearer);
	ep_pool_close(&client->pool);
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

/* --- checks of arguments */

bool ep_check_argument(uint32_t arg_num, const zend_string *argument, const ep_rule *rule)
{
	char breach[EP_RULE_BREACH_SIZE];

	if (!argument || ep_text_keeps(ep_text_of_str(argument), rule, breach)) {
		return true;
	}
	zend_argument_value_error(arg_num, "%s", breach);
	return false;
}

static bool check_range(uint32_t arg_num, zend_long value, zend_long min, zend_long max)
{
	if (value < min || value > max) {
		zend_argument_value_error(arg_num, "must be between " ZEND_LONG_FMT " and " ZEND_LONG_FMT, min, max);
		return false;
	}
	return true;
}

static bool check_seconds(uint32_t arg_num, double seconds, int64_t *ms)
{
	/* Not a number fails both comparisons. */
	if (!(seconds >= 0.001 && seconds <= 3600.0)) {
		zend_argument_value_error(arg_num, "must be between 0.001 and 3600 seconds");
		return false;
	}
	*ms = (int64_t)(seconds * 1000.0 + 0.5);
	return true;
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

/* --- the constructor */

typedef struct client_arguments {
	zend_object *grant;
	zend_string *base_uri, *ca_file, *proxy, *user_agent_suffix;
	double timeout, connect_timeout;
	zend_long ip_version;
	bool any_ip_version, lowercase_usernames;
	HashTable *headers;
} client_arguments;

/* Their places in the signature. */
enum {
	ARG_BASE_URI = 2,
	ARG_TIMEOUT,
	ARG_CONNECT_TIMEOUT,
	ARG_CA_FILE,
	ARG_PROXY,
	ARG_IP_VERSION,
	ARG_HEADERS,
	ARG_USER_AGENT_SUFFIX,
};

/* What PHP does not hand over where an argument is left out. */
static const char US_EAST[] = "https://useast.api.elasticpath.com";

static bool set_origin(ep_settings *settings, const zend_string *base_uri)
{
	char breach[EP_RULE_BREACH_SIZE];

	settings->origin = ep_url_origin(base_uri ? ep_text_of_str(base_uri) : ep_text_of(US_EAST), breach);
	if (!settings->origin) {
		zend_argument_value_error(ARG_BASE_URI, "%s", *breach ? breach : "could not be copied");
		return false;
	}
	return true;
}

static bool set_user_agent(ep_settings *settings, const zend_string *suffix)
{
	char *agent;

	if (!ep_check_argument(ARG_USER_AGENT_SUFFIX, suffix, &ep_rule_user_agent_suffix)) {
		return false;
	}
	spprintf(&agent, 0, "ep_account_tokens/%s PHP/%s%s%s", PHP_EP_ACCOUNT_TOKENS_VERSION, PHP_VERSION, suffix && ZSTR_LEN(suffix) ? " " : "",
		suffix ? ZSTR_VAL(suffix) : "");
	settings->user_agent = pestrdup(agent, true);
	efree(agent);
	return true;
}

static bool set_proxy(ep_settings *settings, const zend_string *proxy)
{
	if (!proxy) {
		return true;
	}
	if (!ep_url_is_proxy(ep_text_of_str(proxy))) {
		zend_argument_value_error(ARG_PROXY, "must be a URL such as http://user:pass@host:port or https://host:port");
		return false;
	}
	settings->proxy = pestrdup(ZSTR_VAL(proxy), true);
	return true;
}

static bool set_headers(ep_settings *settings, HashTable *headers)
{
	char breach[EP_RULE_BREACH_SIZE];
	zend_string *name;
	zval *value;

	if (!headers) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		int index = name ? ep_shop_header_index(ep_text_of_str(name)) : -1;
		ZVAL_DEREF(value);
		if (index < 0) {
			zend_argument_value_error(ARG_HEADERS, "must have no names but EP-Channel, EP-Context-Tag, EP-Beta-Features, X-MOLTIN-CURRENCY, X-MOLTIN-LANGUAGE, traceparent, tracestate and baggage");
			return false;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			zend_argument_type_error(ARG_HEADERS, "must hold strings alone, but \"%s\" is none", ep_shop_header_names[index]);
			return false;
		}
		if (!ep_text_keeps(ep_text_of_str(Z_STR_P(value)), &ep_rule_header_value, breach)) {
			zend_argument_value_error(ARG_HEADERS, "must hold header values, but \"%s\" %s", ep_shop_header_names[index], breach);
			return false;
		}
		free(settings->shop_headers[index]);
		settings->shop_headers[index] = pestrdup(Z_STRVAL_P(value), true);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* A setting of php.ini, also one of an extension that is not loaded; NULL: not set. */
static const char *ini_value(const char *name)
{
	const char *value = zend_ini_string(name, strlen(name), 0);
	zval *configured;

	if (!value) {
		configured = cfg_get_entry(name, strlen(name));
		value = configured && Z_TYPE_P(configured) == IS_STRING ? Z_STRVAL_P(configured) : NULL;
	}
	return value && *value ? value : NULL;
}

static bool set_own_ca_file(ep_settings *settings, zend_string *ca_file)
{
	char path[MAXPATHLEN];
	zend_stat_t status;

	if (ZSTR_LEN(ca_file) != strlen(ZSTR_VAL(ca_file)) || !expand_filepath(ZSTR_VAL(ca_file), path) || VCWD_ACCESS(path, R_OK) != 0
		|| VCWD_STAT(path, &status) != 0 || !S_ISREG(status.st_mode)) {
		zend_argument_value_error(ARG_CA_FILE, "must be a readable file");
		return false;
	}
	if (php_check_open_basedir_ex(path, false) != 0) {
		zend_argument_value_error(ARG_CA_FILE, "must be inside open_basedir");
		return false;
	}
	settings->trust.ca_file = pestrdup(path, true);
	return true;
}

static bool set_trust(ep_settings *settings, zend_string *ca_file)
{
	const char *file = ini_value("curl.cainfo"), *directory = ini_value("openssl.capath");

	if (ca_file) {
		return set_own_ca_file(settings, ca_file);
	}
	file = file ? file : ini_value("openssl.cafile");
	if (file) {
		settings->trust.ca_file = pestrdup(file, true);
		return true;
	}
	if (directory) {
		settings->trust.ca_path = pestrdup(directory, true);
		return true;
	}
	if (!EP_G(has_system_trust)) {
		EP_G(has_system_trust) = ep_trust_of_system(&EP_G(system_trust));
	}
	if (!EP_G(has_system_trust) || !ep_trust_copy(&settings->trust, &EP_G(system_trust))) {
		zend_throw_error(ep_ce_error, "The system's trusted certificates could not be set: memory ran out");
		return false;
	}
	return true;
}

static bool set_up(ep_settings *settings, const client_arguments *arguments)
{
	if (!arguments->any_ip_version && arguments->ip_version != 4 && arguments->ip_version != 6) {
		zend_argument_value_error(ARG_IP_VERSION, "must be 4, 6 or null");
		return false;
	}
	settings->ip_version = arguments->any_ip_version ? 0 : (int)arguments->ip_version;
	settings->lowercase_usernames = arguments->lowercase_usernames;
	return set_origin(settings, arguments->base_uri) && check_seconds(ARG_TIMEOUT, arguments->timeout, &settings->timeout_ms)
		&& check_seconds(ARG_CONNECT_TIMEOUT, arguments->connect_timeout, &settings->connect_timeout_ms)
		&& set_trust(settings, arguments->ca_file) && set_proxy(settings, arguments->proxy) && set_headers(settings, arguments->headers)
		&& set_user_agent(settings, arguments->user_agent_suffix);
}

PHP_METHOD(EpAccountTokens, __construct)
{
	client_arguments arguments = { .timeout = 5.0, .connect_timeout = 2.0, .any_ip_version = true };
	ep_client_object *client = ep_client_object_from(Z_OBJ_P(ZEND_THIS));
	ep_settings settings = { 0 };

	ZEND_PARSE_PARAMETERS_START(1, 10)
		Z_PARAM_OBJ_OF_CLASS(arguments.grant, ep_ce_grant)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(arguments.base_uri)
		Z_PARAM_DOUBLE(arguments.timeout)
		Z_PARAM_DOUBLE(arguments.connect_timeout)
		Z_PARAM_STR_OR_NULL(arguments.ca_file)
		Z_PARAM_STR_OR_NULL(arguments.proxy)
		Z_PARAM_LONG_OR_NULL(arguments.ip_version, arguments.any_ip_version)
		Z_PARAM_ARRAY_HT(arguments.headers)
		Z_PARAM_STR(arguments.user_agent_suffix)
		Z_PARAM_BOOL(arguments.lowercase_usernames)
	ZEND_PARSE_PARAMETERS_END();

	if (client->grant) {
		zend_throw_error(ep_ce_error, "The client is constructed already");
		RETURN_THROWS();
	}
	if (!set_up(&settings, &arguments)) {
		ep_settings_free(&settings);
		RETURN_THROWS();
	}
	client->settings = settings;
	client->grant = arguments.grant;
	GC_ADDREF(client->grant);
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
	if (!arguments->no_limit && !check_range(count + 1, arguments->limit, 1, EP_MAX_LIMIT)) {
		return false;
	}
	login->limit = arguments->no_limit ? 0 : (int)arguments->limit;
	return true;
}

static void return_page(zval *return_value, ep_client_object *client, const ep_login *login)
{
	ep_call *call = ep_call_begin(client);

	if (ep_call_fetch_page(call, login)) {
		ep_hydrate_page(return_value, &call->page);
	}
	ep_call_end(call);
}

static void log_in(INTERNAL_FUNCTION_PARAMETERS, ep_mechanism_id mechanism, const login_arguments *arguments)
{
	ep_client_object *client = constructed(ZEND_THIS);
	ep_login login = { .mechanism = mechanism };

	(void)execute_data;
	if (client && check_login(arguments, &login)) {
		return_page(return_value, client, &login);
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
	if (!login.held_token.data || (!no_limit && !check_range(2, limit, 1, EP_MAX_LIMIT)) || !check_range(3, offset, 0, EP_MAX_OFFSET)) {
		RETURN_THROWS();
	}
	login.limit = no_limit ? 0 : (int)limit;
	login.offset = (int)offset;
	return_page(return_value, client, &login);
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

/* Whether another page may follow: the total may lie, so an empty page ends the roster as well. */
static bool move_to_next_page(ep_login *login, const ep_page *page)
{
	int64_t offset = (int64_t)login->offset + (int64_t)page->count;

	login->offset = (int)offset;
	return page->count > 0 && offset <= EP_MAX_OFFSET && (!page->total_accounts.known || offset < page->total_accounts.value);
}

/* Reads the roster page by page, all within one deadline, until the account turns up. */
static void switch_account(zval *return_value, ep_client_object *client, ep_text held_token, zend_string *account_id)
{
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH, .held_token = held_token, .limit = EP_MAX_LIMIT };
	ep_call *call = ep_call_begin(client);
	const ep_account_token *found = NULL;
	bool more;

	do {
		if (!ep_call_fetch_page(call, &login)) {
			ep_call_end(call);
			return;
		}
		found = find_account(&call->page, account_id);
		more = move_to_next_page(&login, &call->page);
	} while (!found && more);
	if (found) {
		ep_hydrate_token(return_value, found, &call->page);
	} else {
		ep_throw_account_not_available(account_id);
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
	switch_account(return_value, client, held_token, account_id);
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
	switch_account(return_value, client, held_token, ep_token_account_id(token));
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
	call = ep_call_begin(client);
	if (ep_call_fetch_bearer(call, renew, LEAST_LIFE_SECONDS)) {
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
	call = ep_call_begin(client);
	if (ep_call_fetch_bearer(call, false, LEAST_LIFE_SECONDS)) {
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

void ep_register_client(void)
{
	ep_ce_client = register_class_EpAccountTokens(register_class_EpAccountTokensInterface());
	ep_ce_client->create_object = create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = XtOffsetOf(ep_client_object, std);
	handlers.free_obj = free_object;
	handlers.get_gc = get_gc;
	/* Two objects on one connection and one bearer would each free them. */
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
}
