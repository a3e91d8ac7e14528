/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Dates: PHP's objects outside, seconds and microseconds inside. */

#include "values.h"

#include "ext/date/php_date.h"

#include <time.h>

ep_time ep_now(void)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	return (ep_time){ (int64_t)now.tv_sec, (int32_t)(now.tv_nsec / 1000) };
}

/* "1719531924 070123": the base class's own method, whatever a subclass makes of it. */
static zend_string *date_format_seconds_and_micros(zend_object *date)
{
	zend_function *format = zend_hash_str_find_ptr(&php_date_get_date_ce()->function_table, ZEND_STRL("format"));
	zval pattern, text;

	if (!ep_can_call()) {
		return NULL;
	}
	ZVAL_UNDEF(&text);
	ZVAL_STRING(&pattern, "U u");
	zend_call_known_function(format, date, date->ce, &text, 1, &pattern, NULL);
	zval_ptr_dtor(&pattern);
	return Z_TYPE(text) == IS_STRING ? Z_STR(text) : NULL;
}

bool ep_time_of_argument(uint32_t arg_num, zend_object *date, ep_time *time)
{
	zend_string *text;
	char *end;

	if (!date) {
		*time = ep_now();
		return true;
	}
	text = date_format_seconds_and_micros(date);
	if (!text) {
		return false;
	}
	time->seconds = ZEND_STRTOL(ZSTR_VAL(text), &end, 10);
	time->micros = (int32_t)ZEND_STRTOL(end, NULL, 10);
	zend_string_release(text);
	if (time->seconds < 0 || time->seconds > EP_LAST_SECOND) {
		zend_argument_value_error(arg_num, "must be a date of the years 1970 to 9999");
		return false;
	}
	return true;
}

static zend_object *date_create_date(ep_time time)
{
	zval date;

	php_date_instantiate(php_date_get_immutable_ce(), &date);
#if PHP_VERSION_ID >= 80400
	php_date_initialize_from_ts_long(Z_PHPDATE_P(&date), time.seconds, time.micros);
#else
	char text[EP_TIME_SIZE];
	ep_time_format(time, EP_TIME_OFFSET, text);
	php_date_initialize(Z_PHPDATE_P(&date), text, strlen(text), NULL, NULL, 0);
#endif
	return Z_OBJ(date);
}

void ep_date_read(ep_date *date, zval *value)
{
	if (!date->object) {
		date->object = date_create_date(date->time);
	}
	ZVAL_OBJ_COPY(value, date->object);
}

void ep_date_release(ep_date *date)
{
	if (date->object) {
		OBJ_RELEASE(date->object);
		date->object = NULL;
	}
}

void ep_date_copy(ep_date *copy, const ep_date *date)
{
	*copy = *date;
	if (copy->object) {
		GC_ADDREF(copy->object);
	}
}

zend_string *ep_time_to_str(ep_time time)
{
	char text[EP_TIME_SIZE];

	ep_time_format(time, EP_TIME_STORED, text);
	return zend_string_init(text, strlen(text), false);
}

bool ep_time_is_within(ep_time time, zend_long seconds, ep_time now)
{
	/* Beyond the last date there is nothing to tell apart, and nothing to overflow. */
	if (seconds > EP_LAST_SECOND) {
		return true;
	}
	now.seconds += seconds;
	return ep_time_compare(time, now) <= 0;
}
