/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Reply text to PHP objects without a network: a PHP function of benchmarks alone, linked with the objects of the extension as users build
 * it (see run).
 */

#include "call.h"

/* bench_hydrate(string $body): EpAccountTokens\TokenPage */
ZEND_FUNCTION(bench_hydrate)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	zend_string *body;
	ep_page page;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(body)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_reply_read_page((ep_text){ ZSTR_VAL(body), ZSTR_LEN(body) }, &page, protocol_error)) {
		ep_hydrate_page(return_value, &page, 0);
	} else {
		zend_throw_error(NULL, "%s", protocol_error);
	}
	ep_page_free(&page);
}

ZEND_BEGIN_ARG_INFO_EX(arginfo_bench_hydrate, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	ZEND_FE(bench_hydrate, arginfo_bench_hydrate)
	ZEND_FE_END
};

extern zend_module_entry ep_account_tokens_module_entry;

__attribute__((constructor)) static void add_bench_hydrate(void)
{
	ep_account_tokens_module_entry.functions = functions;
}
