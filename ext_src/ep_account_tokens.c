/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The module: start and end, ini, phpinfo. */

#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "call.h"

#include "ext/standard/info.h"
#include "php_ep_account_tokens.h"
#include "php_ini.h"

#include <inttypes.h>
#include <json-c/json_c_version.h>

ZEND_DECLARE_MODULE_GLOBALS(ep_account_tokens)

/* The largest values that the settings may have, as the documents promise. In milliseconds they still fit any integer. */
enum {
	MAX_MAX_CONNECTIONS = 1000,
	MAX_MAX_SECONDS = 24 * 60 * 60,
};

static bool module_parse_whole_number(zend_string *text, zend_long *number)
{
	zend_string *error = NULL;

	*number = zend_ini_parse_quantity(text, &error);
	if (error) {
		zend_string_release(error);
		return false;
	}
	/* PHP reads what holds no digit as 0, which would turn the keeping of connections off. */
	return strpbrk(ZSTR_VAL(text), "0123456789") != NULL;
}

/* What is refused here leaves the default, or what an earlier source has set. */
static zend_result module_set_limit(const zend_ini_entry *entry, zend_string *text, zend_long *limit, zend_long max)
{
	zend_long number;

	if (!module_parse_whole_number(text, &number) || number < 0 || number > max) {
		php_error_docref(NULL, E_WARNING, "%s must be a whole number from 0 to " ZEND_LONG_FMT ", \"%s\" is ignored",
			ZSTR_VAL(entry->name), max, ZSTR_VAL(text));
		return FAILURE;
	}
	*limit = number;
	return SUCCESS;
}

static ZEND_INI_MH(module_update_connections)
{
	return module_set_limit(entry, new_value, (zend_long *)ZEND_INI_GET_ADDR(), MAX_MAX_CONNECTIONS);
}

static ZEND_INI_MH(module_update_seconds)
{
	return module_set_limit(entry, new_value, (zend_long *)ZEND_INI_GET_ADDR(), MAX_MAX_SECONDS);
}

PHP_INI_BEGIN()
	STD_PHP_INI_ENTRY("ep_account_tokens.max_connections", "4", PHP_INI_SYSTEM, module_update_connections, max_connections,
		zend_ep_account_tokens_globals, ep_account_tokens_globals)
	STD_PHP_INI_ENTRY("ep_account_tokens.max_idle", "50", PHP_INI_SYSTEM, module_update_seconds, max_idle,
		zend_ep_account_tokens_globals, ep_account_tokens_globals)
	STD_PHP_INI_ENTRY("ep_account_tokens.max_lifetime", "600", PHP_INI_SYSTEM, module_update_seconds, max_lifetime,
		zend_ep_account_tokens_globals, ep_account_tokens_globals)
PHP_INI_END()

/* Each thread's globals hold libcurl open, so that it ends after the last connection, whichever thread ends last. libcurl
   counts; before 7.84 it does not lock. */
static void module_start_globals(void *globals)
{
#if defined(COMPILE_DL_EP_ACCOUNT_TOKENS) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(globals, 0, sizeof(zend_ep_account_tokens_globals));
	tsrm_env_lock();
	((zend_ep_account_tokens_globals *)globals)->has_libcurl = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
	tsrm_env_unlock();
}

static void module_end_globals(void *data)
{
	zend_ep_account_tokens_globals *globals = data;

	ep_pool_flush(&globals->pool);
	ep_kept_bearers_free(&globals->bearers);
	ep_trust_free(&globals->system_trust);
	ep_wipe(globals->redaction_key, sizeof(globals->redaction_key));
	if (globals->has_libcurl) {
		tsrm_env_lock();
		curl_global_cleanup();
		tsrm_env_unlock();
	}
}

static PHP_MINIT_FUNCTION(ep_account_tokens)
{
	if (!EP_G(has_libcurl)) {
		return FAILURE;
	}
	REGISTER_INI_ENTRIES();
	ep_register_exceptions();
	ep_register_token();
	ep_register_token_page();
	ep_register_access_token();
	ep_register_grant();
	ep_register_transfer();
	ep_register_oidc_login();
	ep_register_profiles();
	ep_register_http_message();
	ep_register_token_iterator();
	ep_register_client();
	ep_methods_hold_object(module_number);
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(ep_account_tokens)
{
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(ep_account_tokens)
{
	EP_G(cache_failure_reported) = false;
	return SUCCESS;
}

/* Not RSHUTDOWN: later than that, PHP code can still resume a Fiber that waits in a call (session handlers, user streams
   that are closed, the end of the Fiber itself). */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(ep_account_tokens)
{
	ep_calls_free();
	return SUCCESS;
}

static void module_print_status(void)
{
	ep_status_entry entries[EP_STATUS_COUNT];
	char number[24];

	ep_worker_status(entries);
	php_info_print_table_start();
	php_info_print_table_header(2, "Connections of this worker", "Count");
	for (int i = 0; i < EP_STATUS_COUNT; i++) {
		snprintf(number, sizeof(number), "%" PRIu64, entries[i].value);
		php_info_print_table_row(2, entries[i].name, number);
	}
	php_info_print_table_end();
}

/* Variables that the TLS library reads, whatever this extension does. */
static void module_print_environment(const char *name)
{
	const char *value = getenv(name); /* NOLINT(concurrency-mt-unsafe): phpinfo() reads the environment the same way */

	php_info_print_table_row(2, name, value && *value ? "set: read by the TLS library" : "not set");
}

static PHP_MINFO_FUNCTION(ep_account_tokens)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

	php_info_print_table_start();
	php_info_print_table_row(2, "ep_account_tokens support", "enabled");
	php_info_print_table_row(2, "Version", PHP_EP_ACCOUNT_TOKENS_VERSION);
	php_info_print_table_row(2, "libcurl, compiled with", LIBCURL_VERSION);
	php_info_print_table_row(2, "libcurl, running", curl->version);
	php_info_print_table_row(2, "TLS library", curl->ssl_version ? curl->ssl_version : "none");
	php_info_print_table_row(2, "json-c, compiled with", JSON_C_VERSION);
	php_info_print_table_row(2, "json-c, running", json_c_version());
	module_print_environment("SSLKEYLOGFILE");
	module_print_environment("OPENSSL_CONF");
	php_info_print_table_end();
	module_print_status();
	DISPLAY_INI_ENTRIES();
}

/* clang-format off */
static const zend_module_dep ep_account_tokens_deps[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("hash")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("random")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_END
};
/* clang-format on */

zend_module_entry ep_account_tokens_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	ep_account_tokens_deps,
	"ep_account_tokens",
	NULL,
	PHP_MINIT(ep_account_tokens),
	PHP_MSHUTDOWN(ep_account_tokens),
	PHP_RINIT(ep_account_tokens),
	NULL,
	PHP_MINFO(ep_account_tokens),
	PHP_EP_ACCOUNT_TOKENS_VERSION,
	PHP_MODULE_GLOBALS(ep_account_tokens),
	module_start_globals,
	module_end_globals,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(ep_account_tokens),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_EP_ACCOUNT_TOKENS
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(ep_account_tokens)
#endif
