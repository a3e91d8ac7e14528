/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Every method holds the object that it is called on.
 *
 * An ordinary call holds its object, a call by C code need not: spl_autoload_call(), MultipleIterator, the entity loader of
 * libxml and others call without a reference of their own, and lose the object where the method runs PHP code that lets go
 * of it. A method may do so already while it reads its arguments (__toString(), an error handler), so the reference is taken
 * before its first line, in one place for all.
 */

#include "classes.h"

/* The C function that the stub's table names. A class that inherits the method has a copy of its zend_function, with the
   same scope. */
static zif_handler methods_find_handler(const zend_function *method)
{
	const zend_function_entry *entry = method->common.scope->info.internal.builtin_functions;

	while (strcmp(entry->fname, ZSTR_VAL(method->common.function_name)) != 0) {
		entry++;
	}
	return entry->handler;
}

static ZEND_NAMED_FUNCTION(call_on_held_object)
{
	zif_handler handler = methods_find_handler(EX(func));
	zend_object *object = Z_OBJ_P(ZEND_THIS);

	if (ZEND_CALL_INFO(execute_data) & ZEND_CALL_RELEASE_THIS) {
		handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	/* The frame owns the reference, as in an ordinary call, so that the collector finds the reference where the frame waits
	   in a Fiber. */
	GC_ADDREF(object);
	ZEND_ADD_CALL_FLAG(execute_data, ZEND_CALL_RELEASE_THIS);
	handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	ZEND_CALL_INFO(execute_data) &= ~(uint32_t)ZEND_CALL_RELEASE_THIS;
	OBJ_RELEASE(object);
}

static bool methods_is_of_module(const zend_class_entry *ce, int module_number)
{
	return ce->type == ZEND_INTERNAL_CLASS && ce->info.internal.module
		&& ce->info.internal.module->module_number == module_number;
}

void ep_methods_hold_object(int module_number)
{
	zend_class_entry *ce;
	zend_function *method;

	ZEND_HASH_FOREACH_PTR(CG(class_table), ce) {
		if (!methods_is_of_module(ce, module_number)) {
			continue;
		}
		ZEND_HASH_FOREACH_PTR(&ce->function_table, method) {
			bool runs_on_object = !(method->common.fn_flags & (ZEND_ACC_STATIC | ZEND_ACC_ABSTRACT));
			if (runs_on_object && methods_is_of_module(method->common.scope, module_number)) {
				method->internal_function.handler = call_on_held_object;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
}
