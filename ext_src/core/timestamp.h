/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Dates as the API and this extension write them, read and written without PHP's date parser, which costs ten times as much. */

#ifndef EP_TIMESTAMP_H
#define EP_TIMESTAMP_H

#include "text.h"

#include <stdint.h>

/* A moment of the years 1970 to 9999, in UTC. */
typedef struct ep_time {
	int64_t seconds; /* since 1970-01-01T00:00:00Z */
	int32_t micros;
} ep_time;

typedef enum ep_time_form {
	EP_TIME_STORED, /* 2024-06-27T23:45:24.070Z */
	EP_TIME_OFFSET, /* 2024-06-27T23:45:24.070123+00:00, which PHP's date parser reads at a tenth of the cost of Z */
} ep_time_form;

#define EP_LAST_SECOND INT64_C(253402300799) /* 9999-12-31T23:59:59Z */

enum { EP_TIME_SIZE = 40 };

/* False where the moment lies outside the years 1970 to 9999. The same holds for the functions that read a time. */
bool ep_time_of_epoch(int64_t seconds, ep_time *time);
/* Reads a date of RFC 3339, or epoch seconds in digits. */
bool ep_time_parse(ep_text text, ep_time *time);
bool ep_time_parse_rfc3339(ep_text text, ep_time *time);
/* Writes the time into `out`, NUL-terminated. */
void ep_time_format(ep_time time, ep_time_form form, char out[EP_TIME_SIZE]);
/* Less than 0 where `a` is before `b`, 0 where they are the same, else more than 0. */
int ep_time_compare(ep_time a, ep_time b);

#endif
