/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Checks the client's arguments and makes settings of them. */

#include "classes.h"

#include "SAPI.h"
#include "main/fopen_wrappers.h"
#include "php_ep_account_tokens.h"
#include "php_ini.h"

/* The constructor's arguments, by their numbers in its signature. */
enum {
	ARG_BASE_URI = 2,
	ARG_TIMEOUT,
	ARG_CONNECT_TIMEOUT,
	ARG_MAX_RETRIES,
	ARG_CA_FILE,
	ARG_PROXY,
	ARG_IP_VERSION,
	ARG_HEADERS,
	ARG_USER_AGENT_SUFFIX,
	ARG_CACHE = 12,
};

/* The default of baseUri: PHP leaves it to us where the argument is left out. */
static const char US_EAST[] = "https://useast.api.elasticpath.com";

static bool settings_set_origin(ep_settings *settings, const zend_string *base_uri)
{
	char error[EP_TEXT_ERROR_SIZE];

	settings->origin = ep_url_origin(base_uri ? ep_text_of_str(base_uri) : ep_text_of(US_EAST), error);
	if (settings->origin) {
		return true;
	}
	if (*error) {
		zend_argument_value_error(ARG_BASE_URI, "%s", error);
	} else {
		zend_throw_error(ep_ce_error, "The base URI could not be read: memory ran out");
	}
	return false;
}

static bool settings_set_user_agent(ep_settings *settings, const zend_string *suffix)
{
	bool has_suffix = suffix && ZSTR_LEN(suffix);
	char *agent;

	if (!ep_check_argument(ARG_USER_AGENT_SUFFIX, suffix, &ep_rule_user_agent_suffix)) {
		return false;
	}
	spprintf(&agent, 0, "ep_account_tokens/%s PHP/%s%s%s", PHP_EP_ACCOUNT_TOKENS_VERSION, PHP_VERSION, has_suffix ? " " : "",
		has_suffix ? ZSTR_VAL(suffix) : "");
	settings->user_agent = pestrdup(agent, true);
	efree(agent);
	return true;
}

static bool settings_set_proxy(ep_settings *settings, const zend_string *proxy)
{
	if (!proxy) {
		return true;
	}
	switch (ep_url_is_proxy(ep_text_of_str(proxy))) {
		case EP_URL_YES:
			settings->proxy = pestrdup(ZSTR_VAL(proxy), true);
			return true;
		case EP_URL_NO:
			zend_argument_value_error(ARG_PROXY, "must be a URL such as http://user:pass@host:port or https://host:port");
			return false;
		default:
			zend_throw_error(ep_ce_error, "The proxy's URL could not be read: memory ran out");
			return false;
	}
}

bool ep_settings_set_headers(ep_settings *settings, uint32_t arg_num, HashTable *headers)
{
	char error[EP_TEXT_ERROR_SIZE];
	zend_string *name;
	zval *value;

	if (!headers) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		int index = name ? ep_extra_header_index(ep_text_of_str(name)) : -1;
		ZVAL_DEREF(value);
		if (index < 0) {
			ep_throw_unknown_name(arg_num, "names", ep_extra_header_names, EP_EXTRA_HEADER_COUNT);
			return false;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			zend_argument_type_error(arg_num, "must hold strings alone, but \"%s\" is none", ep_extra_header_names[index]);
			return false;
		}
		if (!ep_text_check(ep_text_of_str(Z_STR_P(value)), &ep_rule_header_value, error)) {
			zend_argument_value_error(arg_num, "must hold header values, but \"%s\" %s", ep_extra_header_names[index], error);
			return false;
		}
		free(settings->extra_headers[index]);
		settings->extra_headers[index] = pestrdup(Z_STRVAL_P(value), true);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* A setting of php.ini; NULL: not set, or empty. The extension that it belongs to need not be loaded. */
static const char *settings_ini_value(const char *name)
{
	const char *value = zend_ini_string(name, strlen(name), 0);

	if (!value) {
		zval *configured = cfg_get_entry(name, strlen(name));
		if (configured && Z_TYPE_P(configured) == IS_STRING) {
			value = Z_STRVAL_P(configured);
		}
	}
	return (value && *value) ? value : NULL;
}

static bool settings_set_own_ca_file(ep_settings *settings, zend_string *ca_file)
{
	char path[MAXPATHLEN];
	zend_stat_t status;
	bool is_path = ZSTR_LEN(ca_file) == strlen(ZSTR_VAL(ca_file)) && expand_filepath(ZSTR_VAL(ca_file), path);

	/* Asked first, so that the errors below tell nothing about files outside. */
	if (is_path && php_check_open_basedir_ex(path, false) != 0) {
		zend_argument_value_error(ARG_CA_FILE, "must be inside open_basedir");
		return false;
	}
	if (!is_path || VCWD_ACCESS(path, R_OK) != 0 || VCWD_STAT(path, &status) != 0 || !S_ISREG(status.st_mode)) {
		zend_argument_value_error(ARG_CA_FILE, "must be a readable file");
		return false;
	}
	settings->trust.source = EP_TRUST_CA_FILE;
	settings->trust.ca_file = pestrdup(path, true);
	return true;
}

const char *const ep_trust_ini_names[EP_TRUST_SOURCE_COUNT] = {
	[EP_TRUST_INI_CURL_CAINFO] = "curl.cainfo",
	[EP_TRUST_INI_OPENSSL_CAFILE] = "openssl.cafile",
	[EP_TRUST_INI_OPENSSL_CAPATH] = "openssl.capath",
};

/* The first one that is set counts, in the order of the enum. */
static bool settings_set_configured_trust(ep_trust *trust)
{
	for (int source = 0; source < EP_TRUST_SOURCE_COUNT; source++) {
		const char *value = ep_trust_ini_names[source] ? settings_ini_value(ep_trust_ini_names[source]) : NULL;
		if (!value) {
			continue;
		}
		trust->source = (ep_trust_source)source;
		if (source == EP_TRUST_INI_OPENSSL_CAPATH) {
			trust->ca_path = pestrdup(value, true);
		} else {
			trust->ca_file = pestrdup(value, true);
		}
		return true;
	}
	return false;
}

static bool settings_set_trust(ep_settings *settings, zend_string *ca_file)
{
	if (ca_file) {
		return settings_set_own_ca_file(settings, ca_file);
	}
	if (settings_set_configured_trust(&settings->trust)) {
		return true;
	}
	if (!EP_G(has_system_trust)) {
		EP_G(has_system_trust) = ep_trust_of_system(&EP_G(system_trust));
	}
	if (!EP_G(has_system_trust) || !ep_trust_copy(&settings->trust, &EP_G(system_trust))) {
		zend_throw_error(ep_ce_error, "The system's trusted certificates could not be looked at: memory or descriptors ran out");
		return false;
	}
	return true;
}

static ep_text settings_optional_text(const char *string)
{
	return string ? ep_text_of(string) : (ep_text){ NULL, 0 };
}

static void settings_identify(ep_settings *settings)
{
	const char ip_version = (char)('0' + settings->ip_version);
	ep_text parts[] = {
		ep_text_of(settings->origin),
		settings_optional_text(settings->proxy),
		settings_optional_text(settings->trust.ca_file),
		settings_optional_text(settings->trust.ca_path),
		{ &ip_version, sizeof(ip_version) },
	};

	ep_identify(&settings->identity, parts, sizeof(parts) / sizeof(*parts));
}

static bool settings_has_public_method(const zend_object *object, const char *name)
{
	const zend_function *method = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

	return method && (method->common.fn_flags & ZEND_ACC_PUBLIC);
}

bool ep_settings_set_up(ep_settings *settings, const ep_client_arguments *arguments)
{
	if (!ep_check_range(ARG_MAX_RETRIES, arguments->max_retries, 0, EP_MAX_RETRIES)) {
		return false;
	}
	if (!arguments->any_ip_version && arguments->ip_version != 4 && arguments->ip_version != 6) {
		zend_argument_value_error(ARG_IP_VERSION, "must be 4, 6 or null");
		return false;
	}
	if (arguments->cache
		&& !(settings_has_public_method(arguments->cache, "get") && settings_has_public_method(arguments->cache, "set"))) {
		zend_argument_type_error(ARG_CACHE, "must have the methods get and set of a PSR-16 cache");
		return false;
	}
	settings->max_retries = (int)arguments->max_retries;
	settings->ip_version = arguments->any_ip_version ? 0 : (int)arguments->ip_version;
	settings->lowercase_usernames = arguments->lowercase_usernames;
	if (!settings_set_origin(settings, arguments->base_uri)
		|| !ep_check_seconds(ARG_TIMEOUT, arguments->timeout, &settings->timeout_ms)
		|| !ep_check_seconds(ARG_CONNECT_TIMEOUT, arguments->connect_timeout, &settings->connect_timeout_ms)) {
		return false;
	}
	if (!settings_set_trust(settings, arguments->ca_file) || !settings_set_proxy(settings, arguments->proxy)
		|| !ep_settings_set_headers(settings, ARG_HEADERS, arguments->headers)
		|| !settings_set_user_agent(settings, arguments->user_agent_suffix)) {
		return false;
	}
	settings_identify(settings);
	return true;
}
