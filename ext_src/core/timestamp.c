/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Times of the API: RFC 3339 text or epoch seconds, without a date library. */

#include "timestamp.h"

#include <stdio.h>

/* Days since 1970-01-01 of a date of the Gregorian calendar; years begin in March, so that a leap day comes last. */
static int64_t timestamp_days_of_date(int64_t year, int month, int day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = y / 400;
	int64_t year_of_era = y % 400;
	int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static void timestamp_date_of_days(int64_t days, int64_t *year, int *month, int *day)
{
	int64_t z = days + 719468;
	int64_t era = z / 146097;
	int64_t day_of_era = z % 146097;
	int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t m = (5 * day_of_year + 2) / 153;

	*day = (int)(day_of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = year_of_era + era * 400 + (*month <= 2);
}

static int timestamp_days_of_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

bool ep_time_of_epoch(int64_t seconds, ep_time *time)
{
	*time = (ep_time){ seconds, 0 };
	return seconds >= 0 && seconds <= EP_LAST_SECOND;
}

/* What is left to read. */
typedef struct cursor {
	const char *at, *end;
} cursor;

static bool timestamp_take(cursor *c, const char *any_of)
{
	for (; *any_of; any_of++) {
		if (c->at < c->end && *c->at == *any_of) {
			c->at++;
			return true;
		}
	}
	return false;
}

static bool timestamp_take_digits(cursor *c, int count, int *number)
{
	*number = 0;
	for (int i = 0; i < count; i++, c->at++) {
		if (c->at == c->end || *c->at < '0' || *c->at > '9') {
			return false;
		}
		*number = *number * 10 + (*c->at - '0');
	}
	return true;
}

/* 1 to 9 digits, cut to microseconds. */
static bool timestamp_take_fraction(cursor *c, int32_t *micros)
{
	int digits = 0;

	*micros = 0;
	for (; c->at < c->end && *c->at >= '0' && *c->at <= '9'; c->at++, digits++) {
		if (digits < 6) {
			*micros = *micros * 10 + (*c->at - '0');
		}
	}
	for (int i = digits; i < 6; i++) {
		*micros *= 10;
	}
	return digits >= 1 && digits <= 9;
}

static bool timestamp_take_offset(cursor *c, int64_t *seconds)
{
	int sign, hours, minutes;

	*seconds = 0;
	if (timestamp_take(c, "Zz")) {
		return true;
	}
	sign = c->at < c->end && *c->at == '-' ? -1 : 1;
	if (!timestamp_take(c, "+-") || !timestamp_take_digits(c, 2, &hours) || !timestamp_take(c, ":")
		|| !timestamp_take_digits(c, 2, &minutes) || hours > 23 || minutes > 59) {
		return false;
	}
	*seconds = (int64_t)sign * (hours * 60 + minutes) * 60;
	return true;
}

bool ep_time_parse_rfc3339(ep_text text, ep_time *time)
{
	cursor c = { text.data, text.data + text.len };
	int year, month, day, hour, minute, second;
	int32_t micros = 0;
	int64_t offset;

	if (!timestamp_take_digits(&c, 4, &year) || !timestamp_take(&c, "-") || !timestamp_take_digits(&c, 2, &month)
		|| !timestamp_take(&c, "-") || !timestamp_take_digits(&c, 2, &day) || !timestamp_take(&c, "Tt")
		|| !timestamp_take_digits(&c, 2, &hour) || !timestamp_take(&c, ":") || !timestamp_take_digits(&c, 2, &minute)
		|| !timestamp_take(&c, ":") || !timestamp_take_digits(&c, 2, &second)) {
		return false;
	}
	if ((timestamp_take(&c, ".") && !timestamp_take_fraction(&c, &micros)) || !timestamp_take_offset(&c, &offset)
		|| c.at != c.end) {
		return false;
	}
	if (month < 1 || month > 12 || day < 1 || day > timestamp_days_of_month(year, month) || hour > 23 || minute > 59
		|| second > 59) {
		return false;
	}
	if (!ep_time_of_epoch(((timestamp_days_of_date(year, month, day) * 24 + hour) * 60 + minute) * 60 + second - offset, time)) {
		return false;
	}
	time->micros = micros;
	return true;
}

bool ep_time_parse(ep_text text, ep_time *time)
{
	int64_t seconds = 0;

	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] < '0' || text.data[i] > '9') {
			return ep_time_parse_rfc3339(text, time);
		}
		seconds = seconds > EP_LAST_SECOND ? seconds : seconds * 10 + (text.data[i] - '0');
	}
	return text.len > 0 && ep_time_of_epoch(seconds, time);
}

void ep_time_format(ep_time time, ep_time_form form, char out[EP_TIME_SIZE])
{
	int64_t year;
	int month, day, second = (int)(time.seconds % 86400), length;

	timestamp_date_of_days(time.seconds / 86400, &year, &month, &day);
	length = snprintf(
		out, EP_TIME_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d", (int)year, month, day, second / 3600, second / 60 % 60, second % 60);
	if (form == EP_TIME_STORED) {
		snprintf(out + length, EP_TIME_SIZE - (size_t)length, ".%03dZ", (int)(time.micros / 1000));
	} else {
		snprintf(out + length, EP_TIME_SIZE - (size_t)length, ".%06d+00:00", (int)time.micros);
	}
}

int ep_time_compare(ep_time a, ep_time b)
{
	if (a.seconds != b.seconds) {
		return a.seconds < b.seconds ? -1 : 1;
	}
	return (a.micros > b.micros) - (a.micros < b.micros);
}
