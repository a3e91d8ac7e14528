/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Times: RFC 3339 and epoch seconds in, two forms out. */

#include "check.h"

#include <time.h>

#define REFUSED -1, 0

static const struct {
	const char *text;
	ep_time expected; /* seconds < 0: refused */
} table[] = {
	/* The API's own form */
	{ "2024-06-27T23:45:24.070Z", { 1719531924, 70000 } },
	{ "2024-06-27T23:45:24Z", { 1719531924, 0 } },
	{ "2024-06-27t23:45:24z", { 1719531924, 0 } },
	/* Fractions of 1 to 9 digits, cut to microseconds */
	{ "2024-06-27T23:45:24.1Z", { 1719531924, 100000 } },
	{ "2024-06-27T23:45:24.12Z", { 1719531924, 120000 } },
	{ "2024-06-27T23:45:24.1234Z", { 1719531924, 123400 } },
	{ "2024-06-27T23:45:24.12345Z", { 1719531924, 123450 } },
	{ "2024-06-27T23:45:24.123456Z", { 1719531924, 123456 } },
	{ "2024-06-27T23:45:24.1234567Z", { 1719531924, 123456 } },
	{ "2024-06-27T23:45:24.12345678Z", { 1719531924, 123456 } },
	{ "2024-06-27T23:45:24.999999999Z", { 1719531924, 999999 } },
	{ "2024-06-27T23:45:24.000000001Z", { 1719531924, 0 } },
	{ "2024-06-27T23:45:24.0000000001Z", { REFUSED } },
	{ "2024-06-27T23:45:24.Z", { REFUSED } },
	{ "2024-06-27T23:45:24,070Z", { REFUSED } },
	/* Offsets, over the end of a day, a month, a year */
	{ "2024-06-28T01:45:24+02:00", { 1719531924, 0 } },
	{ "2024-06-27T16:15:24.5-07:30", { 1719531924, 500000 } },
	{ "2024-06-27T23:45:24+00:00", { 1719531924, 0 } },
	{ "2024-06-27T23:45:24-00:00", { 1719531924, 0 } },
	{ "2024-01-01T00:30:00+01:00", { 1704065400, 0 } },
	{ "2023-12-31T23:30:00Z", { 1704065400, 0 } },
	{ "2023-12-31T23:30:00-01:00", { 1704069000, 0 } },
	{ "2024-03-01T00:00:00+23:59", { 1709164860, 0 } },
	{ "2024-02-28T23:59:00-23:59", { 1709251080, 0 } },
	{ "2024-06-27T23:45:24+24:00", { REFUSED } },
	{ "2024-06-27T23:45:24+01:60", { REFUSED } },
	{ "2024-06-27T23:45:24+0100", { REFUSED } },
	{ "2024-06-27T23:45:24+01", { REFUSED } },
	{ "2024-06-27T23:45:24 01:00", { REFUSED } },
	{ "2024-06-27T23:45:24", { REFUSED } },
	/* Days that exist and days that do not */
	{ "2024-02-29T00:00:00Z", { 1709164800, 0 } },
	{ "2000-02-29T00:00:00Z", { 951782400, 0 } },
	{ "2023-02-29T00:00:00Z", { REFUSED } },
	{ "2100-02-29T00:00:00Z", { REFUSED } },
	{ "2100-02-28T00:00:00Z", { 4107456000, 0 } },
	{ "2021-02-30T00:00:00Z", { REFUSED } },
	{ "2021-04-31T00:00:00Z", { REFUSED } },
	{ "2021-12-31T00:00:00Z", { 1640908800, 0 } },
	{ "2021-12-32T00:00:00Z", { REFUSED } },
	{ "2021-01-00T00:00:00Z", { REFUSED } },
	{ "2021-00-01T00:00:00Z", { REFUSED } },
	{ "2021-13-01T00:00:00Z", { REFUSED } },
	/* Times of day */
	{ "2021-01-01T23:59:59Z", { 1609545599, 0 } },
	{ "2021-01-01T24:00:00Z", { REFUSED } },
	{ "2021-01-01T00:60:00Z", { REFUSED } },
	{ "2016-12-31T23:59:60Z", { REFUSED } },
	/* The ends of what is taken */
	{ "1970-01-01T00:00:00Z", { 0, 0 } },
	{ "1970-01-01T00:00:00.000001Z", { 0, 1 } },
	{ "1969-12-31T23:59:59.999Z", { REFUSED } },
	{ "1970-01-01T00:59:59+01:00", { REFUSED } },
	{ "1969-12-31T23:00:00-01:00", { 0, 0 } },
	{ "9999-12-31T23:59:59.999Z", { EP_LAST_SECOND, 999000 } },
	{ "9999-12-31T23:59:59-00:01", { REFUSED } },
	{ "0000-01-01T00:00:00Z", { REFUSED } },
	{ "10000-01-01T00:00:00Z", { REFUSED } },
	/* Shapes that are not this one */
	{ "", { REFUSED } },
	{ "2024-06-27", { REFUSED } },
	{ "2024-06-27T23:45Z", { REFUSED } },
	{ "2024-06-27 23:45:24Z", { REFUSED } },
	{ "20240627T234524Z", { REFUSED } },
	{ "2024-6-27T23:45:24Z", { REFUSED } },
	{ " 2024-06-27T23:45:24Z", { REFUSED } },
	{ "2024-06-27T23:45:24Z ", { REFUSED } },
	{ "2024-06-27T23:45:24ZZ", { REFUSED } },
	{ "+2024-06-27T23:45:24Z", { REFUSED } },
	{ "2024-06-27T23:45:-4Z", { REFUSED } },
	{ "2024-06-27T23:45:24.07\xC3\xA4Z", { REFUSED } },
	{ "now", { REFUSED } },
	{ "Thu, 27 Jun 2024 23:45:24 GMT", { REFUSED } },
	/* Epoch seconds */
	{ "0", { 0, 0 } },
	{ "1719531924", { 1719531924, 0 } },
	{ "0001719531924", { 1719531924, 0 } },
	{ "253402300799", { EP_LAST_SECOND, 0 } },
	{ "253402300800", { REFUSED } },
	{ "99999999999999999999999999999999999999", { REFUSED } },
	{ "-1", { REFUSED } },
	{ "+1", { REFUSED } },
	{ "1719531924.5", { REFUSED } },
	{ "1e9", { REFUSED } },
	{ "0x10", { REFUSED } },
};

static void texts_are_read_so(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		ep_text text = exact(ep_text_of(table[i].text));
		ep_time time = { -2, -2 };
		bool known = ep_time_parse(text, &time);
		free((char *)text.data);
		check(known == (table[i].expected.seconds >= 0), "%s", table[i].text);
		check(!known || ep_time_compare(time, table[i].expected) == 0, "%s: %lld.%06d", table[i].text, (long long)time.seconds,
			(int)time.micros);
	}
}

/* Every text that is a start of a good one, or has a byte changed, is refused or still a time within the limits. */
static void neighbours_of_a_good_text_do_no_harm(void **state)
{
	static const char good[] = "2024-06-27T23:45:24.070+02:00";

	(void)state;
	for (size_t len = 0; len < strlen(good); len++) {
		ep_text text = exact((ep_text){ good, len });
		ep_time time;
		/* The year alone reads as epoch seconds. */
		check(ep_time_parse(text, &time) == (len >= 1 && len <= 4), "%.*s", (int)len, good);
		free((char *)text.data);
	}
	for (size_t i = 0; i < strlen(good); i++) {
		for (int c = 0; c < 256; c++) {
			ep_text text = exact(ep_text_of(good));
			ep_time time;
			((char *)text.data)[i] = (char)c;
			check(!ep_time_parse(text, &time)
					|| (time.seconds >= 0 && time.seconds <= EP_LAST_SECOND && time.micros >= 0 && time.micros < 1000000),
				"byte %zu is %d", i, c);
			free((char *)text.data);
		}
	}
}

static void digits_are_no_rfc3339(void **state)
{
	ep_time time;

	(void)state;
	assert_false(ep_time_parse_rfc3339(TEXT("1719531924"), &time));
	assert_false(ep_time_parse_rfc3339(TEXT(""), &time));
	assert_true(ep_time_parse_rfc3339(TEXT("2024-06-27T23:45:24.070Z"), &time));
}

static void epoch_seconds_have_limits(void **state)
{
	ep_time time;

	(void)state;
	assert_true(ep_time_of_epoch(0, &time));
	assert_true(ep_time_of_epoch(EP_LAST_SECOND, &time));
	assert_false(ep_time_of_epoch(-1, &time));
	assert_false(ep_time_of_epoch(EP_LAST_SECOND + 1, &time));
	assert_false(ep_time_of_epoch(INT64_MIN, &time));
	assert_false(ep_time_of_epoch(INT64_MAX, &time));
}

/* A generator of its own, so that a failure can be repeated. */
static uint64_t random_state = UINT64_C(0x9E3779B97F4A7C15);

static uint64_t next_random(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

static void check_forms(ep_time time)
{
	char array_form[EP_TIME_SIZE], offset[EP_TIME_SIZE], expected[128];
	time_t seconds = (time_t)time.seconds;
	struct tm tm;
	ep_time back;

	assert_non_null(gmtime_r(&seconds, &tm));
	snprintf(expected, sizeof(expected), "%04d-%02d-%02dT%02d:%02d:%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
		tm.tm_hour, tm.tm_min, tm.tm_sec);
	ep_time_format(time, EP_TIME_STORED, array_form);
	ep_time_format(time, EP_TIME_OFFSET, offset);
	check(strncmp(array_form, expected, 19) == 0 && strlen(array_form) == 24, "%s instead of %s", array_form, expected);
	check(strncmp(offset, expected, 19) == 0 && strlen(offset) == 32 && strcmp(offset + 26, "+00:00") == 0, "%s instead of %s",
		offset, expected);
	check(ep_time_parse(ep_text_of(offset), &back) && ep_time_compare(back, time) == 0, "%s", offset);
	check(ep_time_parse(ep_text_of(array_form), &back)
			&& ep_time_compare(back, (ep_time){ time.seconds, time.micros / 1000 * 1000 }) == 0,
		"%s", array_form);
}

static void times_are_written_as_the_c_library_does(void **state)
{
	(void)state;
	check_forms((ep_time){ 0, 0 });
	check_forms((ep_time){ EP_LAST_SECOND, 999999 });
	for (int64_t day = 0; day <= EP_LAST_SECOND / 86400; day += 7) {
		check_forms((ep_time){ day * 86400, 0 });
		check_forms((ep_time){ day * 86400 + 86399, 1 });
	}
	for (int i = 0; i < 200000; i++) {
		check_forms((ep_time){ (int64_t)(next_random() % (uint64_t)(EP_LAST_SECOND + 1)), (int32_t)(next_random() % 1000000) });
	}
}

/* Dates that need not exist, against what timegm() makes of them. */
static void dates_are_judged_as_the_c_library_does(void **state)
{
	(void)state;
	for (int i = 0; i < 200000; i++) {
		struct tm tm = { .tm_year = (int)(next_random() % 9999) - 1900 + 1,
			.tm_mon = (int)(next_random() % 14) - 1,
			.tm_mday = (int)(next_random() % 34),
			.tm_hour = (int)(next_random() % 25),
			.tm_min = (int)(next_random() % 61),
			.tm_sec = (int)(next_random() % 61) };
		struct tm asked = tm;
		int offset = (int)(next_random() % 2879) - 1439;
		char text[80];
		ep_time time;
		snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			tm.tm_hour, tm.tm_min, tm.tm_sec, offset < 0 ? '-' : '+', abs(offset) / 60, abs(offset) % 60);
		int64_t seconds = (int64_t)timegm(&tm) - offset * 60;
		/* timegm() moves what does not exist to a date that does. */
		bool exists = tm.tm_year == asked.tm_year && tm.tm_mon == asked.tm_mon && tm.tm_mday == asked.tm_mday
			&& tm.tm_hour == asked.tm_hour && tm.tm_min == asked.tm_min && tm.tm_sec == asked.tm_sec && seconds >= 0
			&& seconds <= EP_LAST_SECOND;
		check(ep_time_parse(ep_text_of(text), &time) == exists, "%s", text);
		check(!exists || time.seconds == seconds, "%s: %lld instead of %lld", text, (long long)time.seconds, (long long)seconds);
	}
}

static void comparison_looks_at_seconds_first(void **state)
{
	(void)state;
	assert_true(ep_time_compare((ep_time){ 1, 999999 }, (ep_time){ 2, 0 }) < 0);
	assert_true(ep_time_compare((ep_time){ 2, 0 }, (ep_time){ 1, 999999 }) > 0);
	assert_true(ep_time_compare((ep_time){ 2, 1 }, (ep_time){ 2, 2 }) < 0);
	assert_true(ep_time_compare((ep_time){ 2, 2 }, (ep_time){ 2, 1 }) > 0);
	assert_int_equal(ep_time_compare((ep_time){ 2, 2 }, (ep_time){ 2, 2 }), 0);
	assert_true(ep_time_compare((ep_time){ 0, 0 }, (ep_time){ EP_LAST_SECOND, 0 }) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_read_so),
		cmocka_unit_test(neighbours_of_a_good_text_do_no_harm),
		cmocka_unit_test(digits_are_no_rfc3339),
		cmocka_unit_test(epoch_seconds_have_limits),
		cmocka_unit_test(times_are_written_as_the_c_library_does),
		cmocka_unit_test(dates_are_judged_as_the_c_library_does),
		cmocka_unit_test(comparison_looks_at_seconds_first),
	};

	return cmocka_run_group_tests_name("timestamp", tests, NULL, NULL);
}
