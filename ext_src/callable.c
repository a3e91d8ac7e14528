/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Callables that an object keeps. */

#include "values.h"

#include "zend_exceptions.h"

bool ep_callable_is_set(const ep_callable *callable)
{
	return !Z_ISUNDEF(callable->info.function_name);
}

void ep_callable_set(ep_callable *callable, const zend_fcall_info *info, const zend_fcall_info_cache *cache)
{
	callable->info = *info;
	callable->cache = *cache;
	/* A trampoline serves one call: without it each call looks the function up again. */
	if (cache->function_handler && (cache->function_handler->common.fn_flags & ZEND_ACC_CALL_VIA_TRAMPOLINE)) {
		zend_release_fcall_info_cache(&callable->cache);
		callable->cache.function_handler = NULL;
	}
	ep_callable_addref(callable);
}

void ep_callable_addref(ep_callable *callable)
{
	if (ep_callable_is_set(callable)) {
		Z_TRY_ADDREF(callable->info.function_name);
		if (callable->cache.object) {
			GC_ADDREF(callable->cache.object);
		}
	}
}

void ep_callable_release(ep_callable *callable)
{
	if (ep_callable_is_set(callable)) {
		zval_ptr_dtor(&callable->info.function_name);
		if (callable->cache.object) {
			OBJ_RELEASE(callable->cache.object);
		}
		ZVAL_UNDEF(&callable->info.function_name);
	}
}

void ep_callable_add_to_gc(ep_callable *callable, zend_get_gc_buffer *buffer)
{
	if (ep_callable_is_set(callable)) {
		zend_get_gc_buffer_add_zval(buffer, &callable->info.function_name);
		if (callable->cache.object) {
			zend_get_gc_buffer_add_obj(buffer, callable->cache.object);
		}
	}
}

bool ep_can_call(void)
{
	if (EG(active)) {
		return true;
	}
	/* As exit() would: an exception needs a trace, and for that PHP would have to make objects. */
	zend_throw_graceful_exit();
	return false;
}

bool ep_callable_call(const ep_callable *callable, zval *argument, zval *answer)
{
	zend_fcall_info info = callable->info;
	zend_fcall_info_cache cache = callable->cache;

	ZVAL_UNDEF(answer);
	if (!ep_can_call()) {
		return false;
	}
	info.params = argument;
	info.param_count = 1;
	info.retval = answer;
	return zend_call_function(&info, cache.function_handler ? &cache : NULL) == SUCCESS && !EG(exception);
}
