/* Checks of arguments: what breaks one throws an error that names the argument and the rule, and never shows the value. */

#include "values.h"

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
