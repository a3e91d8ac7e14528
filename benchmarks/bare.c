/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* A module of PHP that does nothing but load libcurl and json-c: what these alone cost at start-up. */

#include "php.h"

#include <curl/curl.h>
#include <json-c/json.h>

static PHP_MINIT_FUNCTION(bare)
{
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK && json_c_version() ? SUCCESS : FAILURE;
}

static zend_module_entry bare_module_entry = {
	STANDARD_MODULE_HEADER,
	"bare",
	NULL,
	PHP_MINIT(bare),
	NULL,
	NULL,
	NULL,
	NULL,
	"0",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(bare)
