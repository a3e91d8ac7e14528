/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The part of the extension that needs PHP, under libFuzzer: PHP's embed library runs in the fuzzer's process, with the extension
 * linked in, and each input goes to the function fuzz() of face.php, which says what must hold. What it throws is a fault.
 */

#include "sapi/embed/php_embed.h"
#include "zend_exceptions.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "php_ep_account_tokens.h"

extern zend_module_entry ep_account_tokens_module_entry;

const char *__asan_default_options(void);
int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A request holds on to what it has once needed, so that it ends now and then. */
enum { INPUTS_A_REQUEST = 20000 };

/* PHP is never shut down. The step "asan" looks for leaks. */
const char *__asan_default_options(void)
{
	return "detect_leaks=0";
}

static int startup(sapi_module_struct *sapi)
{
	return php_module_startup(sapi, &ep_account_tokens_module_entry);
}

static void load_function(void)
{
	const char *path = getenv("EP_FUZZ_FACE");
	zend_file_handle file;

	if (!path) {
		fprintf(stderr, "EP_FUZZ_FACE must be the path of face.php\n");
		exit(1);
	}
	zend_stream_init_filename(&file, path);
	if (!php_execute_script(&file)) {
		abort();
	}
	zend_destroy_file_handle(&file);
}

int LLVMFuzzerInitialize(int *count, char ***arguments)
{
	(void)count, (void)arguments;
	/* So that the sanitizer sees each block; what a request leaves behind goes with it. */
	setenv("USE_ZEND_ALLOC", "0", 1);
	setenv("USE_TRACKED_ALLOC", "1", 1);
	php_embed_module.startup = startup;
	php_embed_module.php_ini_ignore = 1;
	if (php_embed_init(0, NULL) == FAILURE) {
		abort();
	}
	load_function();
	return 0;
}

static void begin_request_again(void)
{
	php_request_shutdown(NULL);
	if (php_request_startup() == FAILURE) {
		abort();
	}
	load_function();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static int inputs;
	zval function, input, result;

	if (++inputs % INPUTS_A_REQUEST == 0) {
		begin_request_again();
	}
	ZVAL_UNDEF(&result);
	ZVAL_STRING(&function, "fuzz");
	ZVAL_STRINGL(&input, (const char *)data, size);
	zend_first_try {
		call_user_function(NULL, NULL, &function, &result, 1, &input);
	}
	zend_catch {
		fprintf(stderr, "a fatal error\n");
		abort();
	}
	zend_end_try();
	if (EG(exception)) {
		zend_exception_error(EG(exception), E_WARNING);
		abort();
	}
	zval_ptr_dtor(&function);
	zval_ptr_dtor(&input);
	zval_ptr_dtor(&result);
	return 0;
}
