/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The head of a reply, line by line. */

#include "reply_head.h"

#include <curl/curl.h>

#include <string.h>
#include <time.h>

void ep_reply_head_init(ep_reply_head *head)
{
	*head = (ep_reply_head){ .stated_length = -1, .retry_after = -1 };
	/* Room for all that may come: when something does not fit, it is memory that has run out. */
	ep_buffer_init(&head->headers, (size_t)2 * EP_MAX_REPLY_HEADERS);
}

void ep_reply_head_free(ep_reply_head *head)
{
	ep_buffer_free(&head->headers);
}

static bool reply_head_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static ep_text reply_head_trim(ep_text text)
{
	while (text.len && reply_head_is_blank(text.data[0])) {
		text.data++;
		text.len--;
	}
	while (text.len && reply_head_is_blank(text.data[text.len - 1])) {
		text.len--;
	}
	return text;
}

/* Splits "Name: value"; false if the line is another one. */
static bool reply_head_split_header(ep_text line, ep_text *name, ep_text *value)
{
	const char *colon = memchr(line.data, ':', line.len);

	if (!colon) {
		return false;
	}
	*name = (ep_text){ line.data, (size_t)(colon - line.data) };
	*value = reply_head_trim((ep_text){ colon + 1, line.len - name->len - 1 });
	return true;
}

/* --- what is kept of it */

/* "X-Moltin-Request-Id", or whatever the service calls it next. */
static void reply_head_keep_request_id(ep_reply_head *head, ep_text name, ep_text value)
{
	static const ep_rule rule = { EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 };
	static const size_t end_len = sizeof("request-id") - 1;
	char error[EP_TEXT_ERROR_SIZE];

	if (name.len < end_len || !ep_text_equals_nocase((ep_text){ name.data + name.len - end_len, end_len }, "request-id")) {
		return;
	}
	if (ep_text_check(value, &rule, error) && !ep_text_contains_any(value, head->secrets, head->secret_count)) {
		memcpy(head->request_id, value.data, value.len);
		head->request_id[value.len] = '\0';
	}
}

/* Of digits alone; more than the maximum is the maximum. */
static int64_t reply_head_parse_seconds(ep_text digits)
{
	int64_t seconds = 0;

	for (size_t i = 0; i < digits.len && seconds < EP_MAX_RETRY_AFTER; i++) {
		seconds = seconds * 10 + (digits.data[i] - '0');
	}
	return seconds < EP_MAX_RETRY_AFTER ? seconds : EP_MAX_RETRY_AFTER;
}

/* Seconds until a date in the future; -1: it is no date, or a past one. */
static int64_t reply_head_parse_date(ep_text value)
{
	char text[64];
	int64_t date, seconds;

	if (value.len >= sizeof(text) || memchr(value.data, '\0', value.len)) {
		return -1;
	}
	memcpy(text, value.data, value.len);
	text[value.len] = '\0';
	date = curl_getdate(text, NULL);
	seconds = date < 0 ? -1 : date - (int64_t)time(NULL);
	return seconds < EP_MAX_RETRY_AFTER ? (seconds < 0 ? -1 : seconds) : EP_MAX_RETRY_AFTER;
}

/* RFC 9110, 10.2.3: seconds in digits, or a date, which begins with the name of a day. -1: neither. */
static int64_t reply_head_parse_retry_after(ep_text value)
{
	size_t digits = ep_text_run(value, '0', '9');

	if (value.len && digits == value.len) {
		return reply_head_parse_seconds(value);
	}
	return value.len && !digits ? reply_head_parse_date(value) : -1;
}

/* Where the field is repeated, the longest counts: that is what presses the service least. */
static void reply_head_keep_retry_after(ep_reply_head *head, ep_text name, ep_text value)
{
	int64_t seconds = ep_text_equals_nocase(name, "retry-after") ? reply_head_parse_retry_after(value) : -1;

	if (seconds > head->retry_after) {
		head->retry_after = seconds;
	}
}

/* Folded lines, which RFC 9112 has done away with, have no name. */
static void reply_head_keep_header(ep_reply_head *head, ep_text name, ep_text value)
{
	ep_buffer *headers = &head->headers;
	ep_text line = { name.data, (size_t)(value.data + value.len - name.data) };

	if (!head->keeps_headers || head->malformed || !name.len || reply_head_is_blank(name.data[0])) {
		return;
	}
	/* Nearly every line looks as it is kept. */
	if (value.data == name.data + name.len + 2 && value.data[-1] == ' ') {
		ep_buffer_append(headers, line);
	} else {
		ep_buffer_append(headers, name);
		ep_buffer_append_string(headers, ": ");
		ep_buffer_append(headers, value);
	}
	ep_buffer_append(headers, (ep_text){ "", 1 });
}

/* What stands behind the version and its blanks. */
static ep_text reply_head_status_of(ep_text status_line)
{
	size_t at = 0;

	while (at < status_line.len && status_line.data[at] != ' ') {
		at++;
	}
	while (at < status_line.len && status_line.data[at] == ' ') {
		at++;
	}
	return (ep_text){ status_line.data + at, status_line.len - at };
}

/* Whether the reply whose status line this is announces another one: any 1xx, where no 101 is let through. */
static bool reply_head_is_interim(ep_text status_line)
{
	ep_text status = reply_head_status_of(status_line);

	return status.len >= 3 && status.data[0] == '1';
}

static void reply_head_end(ep_reply_head *head)
{
	if (head->state != EP_HEAD_INTERIM) {
		head->state = EP_HEAD_COMPLETE;
		return;
	}
	/* What an interim reply said does not count. */
	head->request_id[0] = '\0';
	head->retry_after = -1;
	ep_buffer_free(&head->headers);
	head->state = EP_HEAD_BEGIN;
}

static void reply_head_take_line(ep_reply_head *head, ep_text line)
{
	ep_text name, value;

	if (head->state == EP_HEAD_COMPLETE) {
		/* Trailer fields, which are not to be merged with the headers (RFC 9110, 6.5.1). */
	} else if (head->state == EP_HEAD_BEGIN && line.len >= 5 && memcmp(line.data, "HTTP/", 5) == 0) {
		head->state = reply_head_is_interim(line) ? EP_HEAD_INTERIM : EP_HEAD_FINAL;
	} else if (ep_text_equals(line, "\r\n") || ep_text_equals(line, "\n")) {
		reply_head_end(head);
	} else if (reply_head_split_header(line, &name, &value)) {
		reply_head_keep_request_id(head, name, value);
		reply_head_keep_retry_after(head, name, value);
		reply_head_keep_header(head, name, value);
	}
}

bool ep_reply_head_take(ep_reply_head *head, ep_text line)
{
	head->bytes += line.len;
	if (head->bytes > EP_MAX_REPLY_HEADERS) {
		return false;
	}
	reply_head_take_line(head, line);
	return !head->headers.failed;
}

/* --- whether it is clear where the body ends */

enum { MINOR_VERSION_AT = sizeof("HTTP/1.") - 1 };

/* A lone CR counts as a blank for some readers, as the end of the line for others, and for some versions of libcurl, where it
   begins a line, as the end of the head (RFC 9112, 2.2). */
static bool reply_head_has_lone_cr(ep_text line)
{
	const char *cr = memchr(line.data, '\r', line.len);

	return cr && (cr + 2 != line.data + line.len || cr[1] != '\n');
}

/* RFC 9112, 4, but for the reason, which may be missing with the space before it. What begins like a status line and is none
   counts as status 200 for some versions of libcurl. */
static bool reply_head_is_status_line(ep_text line)
{
	size_t at = MINOR_VERSION_AT;

	if (line.len < at || memcmp(line.data, "HTTP/1.", at) != 0
		|| ep_text_run((ep_text){ line.data + at, line.len - at }, '0', '9') != 1) {
		return false;
	}
	for (at++; at < line.len && line.data[at] == ' '; at++) {}
	return line.data[at - 1] == ' ' && ep_text_run((ep_text){ line.data + at, line.len - at }, '0', '9') == 3 && at + 3 < line.len
		&& reply_head_is_blank(line.data[at + 3]);
}

/* -1: it is no length, or a longer one than any reply has. */
static int64_t reply_head_parse_length(ep_text digits)
{
	int64_t length = 0;

	while (digits.len > 1 && digits.data[0] == '0') {
		digits.data++;
		digits.len--;
	}
	if (!digits.len || digits.len > 18 || ep_text_run(digits, '0', '9') != digits.len) {
		return -1;
	}
	for (size_t i = 0; i < digits.len; i++) {
		length = length * 10 + (digits.data[i] - '0');
	}
	return length;
}

/* A proxy may have made one field of several, which is then a list. */
static bool reply_head_agree_on_length(ep_reply_head *head, ep_text list)
{
	for (;;) {
		const char *comma = list.len ? memchr(list.data, ',', list.len) : NULL;
		size_t len = comma ? (size_t)(comma - list.data) : list.len;
		int64_t length = reply_head_parse_length(reply_head_trim((ep_text){ list.data, len }));
		if (length < 0 || (head->stated_length >= 0 && head->stated_length != length)) {
			return false;
		}
		head->stated_length = length;
		if (!comma) {
			return true;
		}
		list = (ep_text){ comma + 1, list.len - len - 1 };
	}
}

/* Of the codings we ask for none, so that there is only the chunked one, once, and not in HTTP/1.0 (RFC 9112, 6.1 and 7). */
static bool reply_head_agree_on_coding(ep_reply_head *head, ep_text coding)
{
	bool agrees = head->may_be_chunked && !head->is_chunked && ep_text_equals_nocase(coding, "chunked");

	head->is_chunked = true;
	return agrees;
}

/*
 * Whether the line leaves it clear where the body ends. RFC 9112, 6.3, wants a reply discarded whose length is no number, or two
 * numbers. libcurl takes the digits that a length begins with, the last of several lengths, and the end of the connection in
 * place of one that is too large: a reply that was cut off would pass for a whole one. One with both a length and chunks may
 * have been put together by somebody in between, and ought to be an error. An interim reply must have neither (RFC 9110, 8.6;
 * RFC 9112, 6.1). A folded line goes on with the value of the line before, which libcurl does not see; after the status line it
 * is a field for some readers (RFC 9112, 2.2).
 */
static bool reply_head_is_framed_by(ep_reply_head *head, ep_text line)
{
	bool is_folded = line.data[0] == ' ' || line.data[0] == '\t', no_fold = head->no_fold, agrees;
	ep_text name, value;

	head->no_fold = false;
	if (is_folded || !reply_head_split_header(line, &name, &value)) {
		return !(is_folded && no_fold);
	}
	if (ep_text_equals_nocase(name, "content-length")) {
		agrees = reply_head_agree_on_length(head, value);
	} else if (ep_text_equals_nocase(name, "transfer-encoding")) {
		agrees = reply_head_agree_on_coding(head, value);
	} else {
		return true;
	}
	head->no_fold = true;
	return agrees && head->state != EP_HEAD_INTERIM && !(head->is_chunked && head->stated_length >= 0);
}

/* A field line, whose name is a token that ends at the colon: anything else would hide a length from libcurl, and not from
   everybody (RFC 9112, 5.1). Or it is one that continues the line before it, or the empty line at the end. */
static bool reply_head_is_field_line(ep_text line)
{
	ep_text name, value;

	return reply_head_is_blank(line.data[0]) || (reply_head_split_header(line, &name, &value) && ep_text_is_token(name));
}

/* Each of these is passed on by some version of libcurl. */
static bool reply_head_is_well_formed(ep_reply_head *head, ep_text line)
{
	if (memchr(line.data, '\0', line.len) || reply_head_has_lone_cr(line)) {
		return false;
	}
	if (head->state == EP_HEAD_BEGIN) {
		bool is_status_line = reply_head_is_status_line(line);
		head->may_be_chunked = is_status_line && line.data[MINOR_VERSION_AT] != '0';
		head->no_fold = true;
		/* After a 101 no HTTP would follow, and no other protocol is ever asked for (RFC 9110, 7.8). */
		return is_status_line && memcmp(reply_head_status_of(line).data, "101", 3) != 0;
	}
	return reply_head_is_field_line(line) && (head->state == EP_HEAD_COMPLETE || reply_head_is_framed_by(head, line));
}

bool ep_reply_head_check(ep_reply_head *head, ep_text line)
{
	head->malformed |= line.len && !reply_head_is_well_formed(head, line);
	return !head->malformed;
}

/* --- a libcurl that shows heads before it stores them */

bool ep_shown_head_look(ep_shown_head *shown, ep_text piece)
{
	shown->refused = !shown->within_line && !shown->has_header && (piece.data[0] == ' ' || piece.data[0] == '\t');
	shown->within_line = piece.data[piece.len - 1] != '\n';
	return !shown->refused;
}

void ep_shown_head_note(ep_shown_head *shown, ep_text line, long status)
{
	bool ends_head = line.data[0] == '\r' || line.data[0] == '\n';

	if (ends_head) {
		shown->ended = status / 100 != 1 || status == 101;
	}
	shown->has_header |= shown->has_status && !ends_head;
	shown->has_status = !ends_head;
}
