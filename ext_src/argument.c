/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Checks of arguments: what breaks one throws an error that names the argument and the rule, and never shows the value. */

#include "values.h"

#include "zend_smart_str.h"

bool ep_check_argument(uint32_t arg_num, const zend_string *argument, const ep_rule *rule)
{
	char error[EP_TEXT_ERROR_SIZE];

	if (!argument || ep_text_check(ep_text_of_str(argument), rule, error)) {
		return true;
	}
	zend_argument_value_error(arg_num, "%s", error);
	return false;
}

bool ep_check_range(uint32_t arg_num, zend_long value, zend_long min, zend_long max)
{
	if (value < min || value > max) {
		zend_argument_value_error(arg_num, "must be between " ZEND_LONG_FMT " and " ZEND_LONG_FMT, min, max);
		return false;
	}
	return true;
}

bool ep_check_seconds(uint32_t arg_num, double seconds, int64_t *ms)
{
	/* Not a number fails both comparisons. */
	if (!(seconds >= 0.001 && seconds <= 3600.0)) {
		zend_argument_value_error(arg_num, "must be between 0.001 and 3600 seconds");
		return false;
	}
	*ms = (int64_t)(seconds * 1000.0 + 0.5);
	return true;
}

/* "current, first, last, next and prev" */
static void argument_append_names(smart_str *text, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (i > 0) {
			smart_str_appends(text, i == count - 1 ? " and " : ", ");
		}
		smart_str_appends(text, names[i]);
	}
}

void ep_throw_unknown_name(uint32_t arg_num, const char *noun, const char *const *names, size_t count)
{
	smart_str list = { 0 };

	argument_append_names(&list, names, count);
	smart_str_0(&list);
	zend_argument_value_error(arg_num, "must have no %s but %s", noun, ZSTR_VAL(list.s));
	smart_str_free(&list);
}

bool ep_check_name(uint32_t arg_num, const char *noun, const zend_string *name, const char *const *names, size_t count)
{
	for (size_t i = 0; name && i < count; i++) {
		if (ep_text_equals(ep_text_of_str(name), names[i])) {
			return true;
		}
	}
	ep_throw_unknown_name(arg_num, noun, names, count);
	return false;
}
