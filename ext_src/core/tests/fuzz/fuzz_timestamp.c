/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Times, against a second reader made of the C library's parts. */

#include "fuzz.h"

#include <time.h>

/* '0' stands for a digit, 'T' and 'Z' for either case, '+' for either sign, any other for itself. */
static bool has_form(const char *text, const char *form)
{
	for (; *form; form++, text++) {
		const char *allowed = *form == '0' ? "0123456789"
			: *form == 'T'                 ? "Tt"
			: *form == 'Z'                 ? "Zz"
			: *form == '+'                 ? "+-"
										   : (char[]){ *form, '\0' };
		if (!*text || !strchr(allowed, *text)) {
			return false;
		}
	}
	return true;
}

static bool reference_rfc3339(const char *text, size_t len, ep_time *time)
{
	struct tm tm = { 0 }, asked;
	int hours = 0, minutes = 0, offset = 0;
	size_t at = 19;
	char micros[7] = "000000";

	if (len < 20 || !has_form(text, "0000-00-00T00:00:00")) {
		return false;
	}
	sscanf(text, "%4d-%2d-%2d%*c%2d:%2d:%2d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min, &tm.tm_sec);
	if (text[at] == '.') {
		size_t digits = strspn(text + 20, "0123456789");
		if (digits < 1 || digits > 9) {
			return false;
		}
		memcpy(micros, text + 20, digits < 6 ? digits : 6);
		at = 20 + digits;
	}
	if (len == at + 6 && has_form(text + at, "+00:00")) {
		sscanf(text + at + 1, "%2d:%2d", &hours, &minutes);
		offset = (text[at] == '-' ? -60 : 60) * (hours * 60 + minutes);
	} else if (len != at + 1 || !has_form(text + at, "Z")) {
		return false;
	}
	tm.tm_year -= 1900;
	tm.tm_mon -= 1;
	asked = tm;
	time->seconds = (int64_t)timegm(&tm) - offset;
	time->micros = atoi(micros);
	/* timegm() moves what does not exist to what does. */
	return hours < 24 && minutes < 60 && tm.tm_year == asked.tm_year && tm.tm_mon == asked.tm_mon && tm.tm_mday == asked.tm_mday
		&& tm.tm_hour == asked.tm_hour && tm.tm_min == asked.tm_min && tm.tm_sec == asked.tm_sec && time->seconds >= 0
		&& time->seconds <= EP_LAST_SECOND;
}

static bool reference(const char *text, size_t len, ep_time *time)
{
	size_t zeros = strspn(text, "0");

	if (len == 0 || strspn(text, "0123456789") != len) {
		return reference_rfc3339(text, len, time);
	}
	*time = (ep_time){ len - zeros <= 15 ? strtoll(text, NULL, 10) : INT64_MAX, 0 };
	return time->seconds <= EP_LAST_SECOND;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text text = { (const char *)data, size };
	char *copy = ep_copy(text), written[EP_TIME_SIZE];
	ep_time time = { 0 }, expected = { 0 }, again;
	bool known = ep_time_parse(text, &time);

	hold(copy);
	hold(known == reference(copy, size, &expected));
	free(copy);
	if (known) {
		hold(ep_time_compare(time, expected) == 0);
		ep_time_format(time, EP_TIME_OFFSET, written);
		hold(ep_time_parse_rfc3339(ep_text_of(written), &again) && ep_time_compare(time, again) == 0);
		ep_time_format(time, EP_TIME_STORED, written);
		hold(ep_time_parse_rfc3339(ep_text_of(written), &again) && again.seconds == time.seconds
			&& again.micros == time.micros / 1000 * 1000);
	}
	return 0;
}
