/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Heads of replies, line by line, without a connection. */

#include "check.h"

#include <time.h>

static ep_reply_head head;

static int set_up(void **state)
{
	(void)state;
	ep_reply_head_init(&head);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ep_reply_head_free(&head);
	return 0;
}

static bool check_and_take(ep_reply_head *of, ep_text line)
{
	return ep_reply_head_check(of, line) && ep_reply_head_take(of, line);
}

/* Hands over one line after another, each without a byte behind it. False: one was refused, and is the last. */
static bool each_line(ep_text lines, bool (*take)(ep_reply_head *, ep_text))
{
	const char *at = lines.data, *end = at + lines.len;
	bool taken = true;

	while (taken && at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		ep_text line = exact((ep_text){ at, line_end ? (size_t)(line_end - at) + 1 : (size_t)(end - at) });
		taken = take(&head, line);
		at += line.len;
		free((char *)line.data);
	}
	return taken;
}

/* --- what is kept */

#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"

static const struct {
	const char *lines, *request_id;
	int64_t retry_after;
} lines_of_use[] = {
	{ "X-Moltin-Request-Id: abc-123", "abc-123", -1 },
	{ "epcc-request-id:\t one \t", "one", -1 },
	{ "REQUEST-ID: x", "x", -1 },
	{ "X-Request-Id: two words", "", -1 },
	{ "X-Request-Id: of-held-token", "", -1 }, /* a secret */
	{ "X-Request-Id:", "", -1 },
	{ "X-Request-Id: \xC3\xA4", "", -1 },
	{ "Request-Id-Of: x", "", -1 },
	{ "X-Requestid: x", "", -1 },
	{ "X-Request-Id: first\r\nY-Request-Id: last", "last", -1 },
	{ "X-Request-Id: kept\r\nY-Request-Id: no good", "kept", -1 },
	{ "Retry-After: 7", "", 7 },
	{ "Retry-After: 3600", "", 3600 },
	{ "retry-after:0", "", 0 },
	{ "Retry-After: 2147483647", "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: 2147483648", "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: 99999999999999999999", "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: 9" ZEROS ZEROS ZEROS ZEROS, "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: " ZEROS ZEROS ZEROS ZEROS "12", "", 12 },
	{ "Retry-After: 0000000000", "", 0 },
	{ "Retry-After:\t 7 \t", "", 7 },
	{ "Retry-After: 5\r\nRetry-After: 7\r\nRetry-After: 6", "", 7 },
	{ "Retry-After: 5\r\nRetry-After: soon", "", 5 },
	{ "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: Fri Dec 31 23:59:59 9999", "", EP_MAX_RETRY_AFTER },
	{ "Retry-After: 5, 7", "", -1 },
	{ "Retry-After: 5 s", "", -1 },
	{ "Retry-After: +5", "", -1 },
	{ "Retry-After: 0x10", "", -1 },
	{ "Retry-After: 1e3", "", -1 },
	{ "Retry-After: 2099-01-01T00:00:00Z", "", -1 },
	{ "Retry-After: Friday", "", -1 },
	{ "Retry-After: Fri, 32 Dec 2099 23:59:59 GMT", "", -1 },
	{ "Retry-After: 1.5", "", -1 },
	{ "Retry-After:", "", -1 },
	{ "X-Retry-After: 7", "", -1 },
	{ "Retry-After: -5", "", -1 },
	{ "Retry-After: soon", "", -1 },
	{ "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", "", -1 },
};

static void request_ids_and_waits_are_kept(void **state)
{
	static const ep_text secrets[] = { TEXT("another"), TEXT("held-token") };

	for (size_t i = 0; i < COUNT(lines_of_use); i++) {
		head.secrets = secrets;
		head.secret_count = COUNT(secrets);
		assert_true(each_line(ep_text_of(lines_of_use[i].lines), ep_reply_head_take));
		check(strcmp(head.request_id, lines_of_use[i].request_id) == 0, "%s: %s", lines_of_use[i].lines, head.request_id);
		check(head.retry_after == lines_of_use[i].retry_after, "%s: %lld", lines_of_use[i].lines, (long long)head.retry_after);
		tear_down(state);
		set_up(state);
	}
}

static void a_request_id_has_a_limit(void **state)
{
	for (size_t len = EP_REQUEST_ID_SIZE - 1; len <= EP_REQUEST_ID_SIZE; len++) {
		char line[EP_REQUEST_ID_SIZE + 100] = "X-Request-Id: ";
		memset(line + strlen(line), 'x', len);
		assert_true(each_line(ep_text_of(line), ep_reply_head_take));
		assert_int_equal(strlen(head.request_id), len < EP_REQUEST_ID_SIZE ? len : 0);
		tear_down(state);
		set_up(state);
	}
}

/* RFC 9110, 5.6.7: the form to be sent, and the two that are to be understood as well. */
static void format_date(char line[100], int form, const struct tm *tm)
{
	switch (form) {
		case 0:
			strftime(line, 100, "Retry-After: %a, %d %b %Y %H:%M:%S GMT\r\n", tm);
			break;
		case 1:
			snprintf(line + strftime(line, 100, "Retry-After: %A, %d-%b-", tm), 50, "%02d %02d:%02d:%02d GMT\r\n",
				tm->tm_year % 100, tm->tm_hour, tm->tm_min, tm->tm_sec);
			break;
		default:
			strftime(line, 100, "Retry-After: %a %b %e %H:%M:%S %Y\r\n", tm);
	}
}

static void dates_are_waited_for(void **state)
{
	static const int offsets[] = { 100, 0, -100 };

	for (size_t i = 0; i < COUNT(offsets) * 3; i++) {
		int offset = offsets[i % COUNT(offsets)];
		time_t then = time(NULL) + offset;
		char line[100];
		struct tm tm;
		format_date(line, (int)(i / COUNT(offsets)), gmtime_r(&then, &tm));
		assert_true(each_line(ep_text_of(line), ep_reply_head_take));
		check(offset > 0 ? head.retry_after > 90 && head.retry_after <= 100 : head.retry_after <= 0, "%s: %lld", line,
			(long long)head.retry_after);
		tear_down(state);
		set_up(state);
	}
}

static const struct {
	ep_text lines, kept;
} kept_headers[] = {
	{ TEXT("X-A: 1\r\n"), TEXT("X-A: 1\0") },
	{ TEXT("X-A:1\n"), TEXT("X-A: 1\0") },
	{ TEXT("X-A:\t 1 \t\r\n"), TEXT("X-A: 1\0") },
	{ TEXT("X-A: a: b\r\n"), TEXT("X-A: a: b\0") },
	{ TEXT("X-A:\r\n"), TEXT("X-A: \0") },
	{ TEXT("X-A: "), TEXT("X-A: \0") },
	{ TEXT("X-A: 1\r\nx-a: 2"), TEXT("X-A: 1\0x-a: 2\0") },
	{ TEXT("X-A: 1\r\n\tX-B: folded\r\n X-C: folded\r\n"), TEXT("X-A: 1\0") },
	{ TEXT(": no name\r\n"), TEXT("") },
	{ TEXT("no colon\r\n"), TEXT("") },
	{ TEXT("HTTP/1.1 103 Hint\r\nX-A: 1\r\n\r\nHTTP/1.1 200 OK\r\nX-B: 2\r\n\r\nX-C: 3\r\n\r\n"), TEXT("X-B: 2\0") },
};

static void headers_are_kept_where_they_are_wanted(void **state)
{
	for (size_t i = 0; i < COUNT(kept_headers) * 2; i++) {
		head.keeps_headers = i % 2;
		assert_true(each_line(kept_headers[i / 2].lines, ep_reply_head_take));
		check_text(ep_buffer_text(&head.headers), head.keeps_headers ? kept_headers[i / 2].kept : TEXT(""));
		tear_down(state);
		set_up(state);
	}
}

/* --- how far it has come */

static const struct {
	const char *lines;
	ep_reply_head_state state;
} states[] = {
	{ "", EP_HEAD_BEGIN },
	{ "HTTP/1.1 100 Continue\r\n", EP_HEAD_INTERIM },
	{ "HTTP/1.1  103 Hint\r\nLink: a\r\n", EP_HEAD_INTERIM },
	{ "HTTP/1.1 103 Hint\r\nLink: a\r\n\r\n", EP_HEAD_BEGIN },
	{ "HTTP/1.1 103 Hint\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 201 Created\r\n", EP_HEAD_FINAL },
	{ "HTTP/1.1 201 Created\r\nX: y\r\n\tfolded\r\n", EP_HEAD_FINAL },
	{ "HTTP/1.1 201 Created\r\n\r\n", EP_HEAD_COMPLETE },
	{ "HTTP/1.1 201\n\n", EP_HEAD_COMPLETE },
	{ "HTTP/1.1 201 Created\r\n\r\nX-Trailer: y\r\n\r\n", EP_HEAD_COMPLETE },
};

static void it_ends_with_the_reply_proper(void **state)
{
	for (size_t i = 0; i < COUNT(states); i++) {
		assert_true(each_line(ep_text_of(states[i].lines), check_and_take));
		check(head.state == states[i].state, "%s: state %d", states[i].lines, (int)head.state);
		assert_int_equal(head.bytes, strlen(states[i].lines));
		tear_down(state);
		set_up(state);
	}
}

static const struct {
	const char *lines, *request_id;
	int64_t retry_after;
} heads_among_others[] = {
	{ "HTTP/1.1 103 Hint\r\nX-Request-Id: bad\r\nRetry-After: 9\r\n\r\nHTTP/1.1 201 Created\r\n\r\n", "", -1 },
	{ "HTTP/1.1 429 Too Many\r\nRetry-After: 1\r\n\r\nRetry-After: 100\r\n\r\n", "", 1 },
	{ "HTTP/1.1 429 Too Many\r\n\r\nRetry-After: 100\r\n\r\n", "", -1 },
	{ "HTTP/1.1 201 Created\r\nX-Request-Id: good\r\n\r\nX-Request-Id: bad\r\n\r\n", "good", -1 },
	{ "HTTP/1.1 201 Created\r\nX-Request-Id: good\r\n\r\nHTTP/x: y\r\n\r\n", "good", -1 },
	{ "HTTP/1.1 201 Created\r\nX-Request-Id: good\r\n\r\nHTTP/1.1 100 x: y\r\n\r\n", "good", -1 },
	{ "HTTP/1.1 103 Hint\r\nHTTP/x: y\r\nX-Request-Id: bad\r\n\r\nHTTP/1.1 201 Created\r\nX-Request-Id: good\r\n\r\n"
	  "X-Request-Id: bad\r\n\r\n",
		"good", -1 },
};

static void interim_replies_and_trailers_do_not_count(void **state)
{
	for (size_t i = 0; i < COUNT(heads_among_others); i++) {
		assert_true(each_line(ep_text_of(heads_among_others[i].lines), ep_reply_head_take));
		check(strcmp(head.request_id, heads_among_others[i].request_id) == 0, "row %zu: %s", i, head.request_id);
		check(head.retry_after == heads_among_others[i].retry_after, "row %zu: %lld", i, (long long)head.retry_after);
		tear_down(state);
		set_up(state);
	}
}

static void lines_have_a_cap(void **state)
{
	static const char bytes[EP_MAX_REPLY_HEADERS];

	(void)state;
	assert_true(ep_reply_head_take(&head, (ep_text){ bytes, EP_MAX_REPLY_HEADERS }));
	assert_false(ep_reply_head_take(&head, (ep_text){ bytes, 1 }));
}

/* --- whether it is clear where the body ends */

#define CREATED "HTTP/1.1 201 Created\r\n"

enum { NOT_STATED = -1, NOT_CLEAR = -2 };

static const struct {
	const char *lines;
	int64_t length;
} framings[] = {
	{ CREATED "\r\n", NOT_STATED },
	{ CREATED "Content-Length: 0\r\n\r\n", 0 },
	{ CREATED "content-length:2\r\n\r\n", 2 },
	{ CREATED "Content-Length: 2\r\nContent-Length: 2\r\n\r\n", 2 },
	{ CREATED "Content-Length: 2, 2\r\n\r\n", 2 },
	{ CREATED "Content-Length:\t002 \r\n\r\n", 2 },
	{ CREATED "Content-Length: 00000000000000000002\r\n\r\n", 2 },
	{ CREATED "Content-Length: 00000000000000000000\r\n\r\n", 0 },
	{ CREATED "Content-Length: 999999999999999999\r\n\r\n", 999999999999999999 },
	{ CREATED "Transfer-Encoding: Chunked\r\n\r\nContent-Length: x\r\n\r\n", NOT_STATED },
	{ CREATED "X-Content-Length: x\r\nX: Content-Length: x\r\n\r\n", NOT_STATED },
	{ CREATED "X: y\r\n 0\r\nContent-Length: 2\r\n\r\n", 2 },
	{ CREATED "Content-Length: 2\r\nX: y\r\n 0\r\n\r\n", 2 },
	{ "HTTP/1.0 201\r\nContent-Length: 2\r\n\r\n", 2 },
	{ "HTTP/1.1   201 \r\n\r\n", NOT_STATED },
	{ "HTTP/1.1 103 Early Hints\r\nLink: a\r\n b\r\n\r\n" CREATED "Content-Length: 2\r\n\r\n", 2 },
	{ CREATED "Content-Length: 20\r\nContent-Length: 2\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2\r\nX: y\r\nContent-Length: 1\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2, 20\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2,\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2x\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: +2\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: -2\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2 0\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2\r\n 0\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 1000000000000000000\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 99999999999999999999\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: \r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: identity\r\nContent-Length: 1\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked, identity\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked;a=b\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: \vchunked\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding:\r\n chunked\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked\r\n\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n", NOT_STATED },
	{ "HTTP/1.0 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.0 103 Hint\r\n\r\n" CREATED "Transfer-Encoding: chunked\r\n\r\n", NOT_STATED },
	{ CREATED "Transfer-Encoding: chunked\r\n\t, identity\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.1 103 Hint\r\nContent-Length: 2\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.1 103 Hint\r\nTransfer-Encoding: chunked\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.1 101 Switching Protocols\r\n", NOT_CLEAR },
	{ "HTTP/1.1  101\r\n", NOT_CLEAR },
	{ CREATED " Content-Length: 2\r\n\r\n", NOT_CLEAR },
	{ CREATED "\t\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.1 103 Hint\r\nX: y\r\n\r\n" CREATED " z\r\n", NOT_CLEAR },
	{ "HTTP/1.1 201 Created\rContent-Length: 2\r\n\r\n", NOT_CLEAR },
	{ "HTTP/1.1 201 Created\r\r\n\r\n", NOT_CLEAR },
	{ CREATED "X: y\rContent-Length: 2\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2\r\r\n\r\n", NOT_CLEAR },
	{ CREATED "Content-Length: 2\r", NOT_CLEAR },
	{ CREATED "\rX: y\r\n", NOT_CLEAR },
	{ CREATED "\r\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked\r\n\r\nX: \ry\r\n\r\n", NOT_CLEAR },
	{ "X: y\r\n", NOT_CLEAR },
	{ "\r\n", NOT_CLEAR },
	{ "HTTP/1.1 103 Hint\r\n\r\nX: y\r\n\r\n", NOT_CLEAR },
	{ "HTTP/x 503 Service Unavailable\r\n", NOT_CLEAR },
	{ "HTTP/1.10 503 Service Unavailable\r\n", NOT_CLEAR },
	{ "HTTP/2 503\r\n", NOT_CLEAR },
	{ "http/1.1 503 Service Unavailable\r\n", NOT_CLEAR },
	{ "HTTP/1.1 2010 Created\r\n", NOT_CLEAR },
	{ "HTTP/1.1 20 Created\r\n", NOT_CLEAR },
	{ "HTTP/1.1 201Created\r\n", NOT_CLEAR },
	{ "HTTP/1.1201 Created\r\n", NOT_CLEAR },
	{ "HTTP/1.1 201", NOT_CLEAR },
	{ "HTTP/1.1", NOT_CLEAR },
	{ CREATED "X: y\r\n \r\n\r\n", NOT_STATED },
	{ CREATED "Transfer-Encoding: chunked\r\n\r\nX: y\r\n z\r\n\r\n", NOT_STATED },
	{ CREATED "no field\r\n", NOT_CLEAR },
	{ CREATED ": no name\r\n", NOT_CLEAR },
	{ CREATED "Content-Length : 2\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding\t: chunked\r\n", NOT_CLEAR },
	{ CREATED "X : y\r\n", NOT_CLEAR },
	{ CREATED "X Content-Length: 2\r\n", NOT_CLEAR },
	{ CREATED "\vTransfer-Encoding: chunked\r\n", NOT_CLEAR },
	{ CREATED "Content-Length\x85: 2\r\n", NOT_CLEAR },
	{ CREATED "\"Content-Length\": 2\r\n", NOT_CLEAR },
	{ CREATED "!#$%&'*+-.^_`|~: y\r\n\r\n", NOT_STATED },
	{ CREATED "Transfer-Encoding: chunked\r\n\r\nHTTP/1.1 100 x: y\r\n", NOT_CLEAR },
	{ "HTTP/1.1 103 Hint\r\nno field\r\n", NOT_CLEAR },
	{ CREATED "Transfer-Encoding: chunked\r\n\r\nno field\r\n", NOT_CLEAR },
};

static void what_has_no_clear_end_is_malformed(void **state)
{
	for (size_t i = 0; i < COUNT(framings); i++) {
		bool clear = framings[i].length != NOT_CLEAR;
		check(each_line(ep_text_of(framings[i].lines), check_and_take) == clear, "%s", framings[i].lines);
		check(head.malformed == !clear, "%s", framings[i].lines);
		check(!clear || head.stated_length == framings[i].length, "%s: %lld", framings[i].lines, (long long)head.stated_length);
		tear_down(state);
		set_up(state);
	}
}

static void a_line_with_a_nul_is_malformed(void **state)
{
	static const struct {
		const char *before;
		ep_text line;
	} rows[] = {
		{ "", TEXT("HTTP/1.1 201 a\0b\r\n") },
		{ CREATED, TEXT("X: a\0b\r\n") },
		{ CREATED, TEXT("a\0b: X\r\n") },
		{ CREATED "X: y\r\n", TEXT(" a\0b\r\n") },
		{ CREATED "\r\n", TEXT("X: a\0b\r\n") },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_true(each_line(ep_text_of(rows[i].before), check_and_take));
		check(!ep_reply_head_check(&head, rows[i].line), "row %zu", i);
		check(head.malformed, "row %zu", i);
		tear_down(state);
		set_up(state);
	}
}

static void what_is_malformed_stays_so(void **state)
{
	(void)state;
	assert_false(ep_reply_head_check(&head, TEXT("hello\r\n")));
	assert_false(ep_reply_head_check(&head, TEXT(CREATED)));
	assert_true(head.malformed);
}

/* --- a libcurl that shows heads before it stores them: what is folded must not come before a header is stored */

static const struct {
	const char *pieces; /* each ends with "|", and a line with "\n" */
	long statuses[2];   /* that libcurl has read at the end of the first head, and of the second */
	bool refused, ended;
} shown_heads[] = {
	{ "HTTP/1.1 201 Created\r\n| X: folded\r\n|", { 201 }, true, false },
	{ "HTTP/1.1 201 Created\r\n|\tX: folded\r\n|", { 201 }, true, false },
	{ "HTTP/1.1 100 Continue\r\n|\r\n|HTTP/1.1 201 Created\r\n| X: folded\r\n|", { 100, 201 }, true, false },
	{ "HTTP/1.1 103 Hint\r\n|\rX-Not: a header\n| X: folded\r\n|", { 103 }, true, false },
	{ "HTTP/1.1 201 Created\r\n|X: y\r\n| folded\r\n|\r\n|", { 201 }, false, true },
	{ "HTTP/1.1 103 Hint\r\n|X: y\r\n|\r\n|HTTP/1.1 201 Created\r\n| folded\r\n|\r\n|", { 103, 201 }, false, true },
	{ "HTTP/1.1 201 Created\r\n|X: long| piece\r\n|\r\n|", { 201 }, false, true },
	{ "HTTP/1.1 201 Created\r\n|\r\n|", { 201 }, false, true },
	{ "HTTP/1.1 101 Switching Protocols\r\n|\r\n|", { 101 }, false, true },
	{ "HTTP/1.1 100 Continue\r\n|\r\n|", { 100 }, false, false },
};

/* libcurl shows each piece, and hands over the line that it is the end of. False: a piece was refused. */
static bool show(ep_shown_head *shown, const char *pieces, const long statuses[2])
{
	const char *line = pieces, *end;
	char whole[200];
	size_t len = 0;

	for (; (end = strchr(line, '|')); line = end + 1) {
		ep_text piece = exact((ep_text){ line, (size_t)(end - line) });
		bool is_end = piece.data[piece.len - 1] == '\n', taken = ep_shown_head_look(shown, piece);
		memcpy(whole + len, piece.data, piece.len);
		len += piece.len;
		free((char *)piece.data);
		if (!taken) {
			return false;
		}
		if (is_end) {
			ep_shown_head_note(shown, (ep_text){ whole, len }, *statuses);
			statuses += whole[0] == '\r' || whole[0] == '\n';
			len = 0;
		}
	}
	return true;
}

static void what_is_folded_first_is_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(shown_heads); i++) {
		ep_shown_head shown = { .wanted = true };
		check(
			show(&shown, shown_heads[i].pieces, shown_heads[i].statuses) == !shown_heads[i].refused, "%s", shown_heads[i].pieces);
		check(shown.refused == shown_heads[i].refused && shown.ended == shown_heads[i].ended, "%s", shown_heads[i].pieces);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(request_ids_and_waits_are_kept),
		TEST(a_request_id_has_a_limit),
		TEST(dates_are_waited_for),
		TEST(headers_are_kept_where_they_are_wanted),
		TEST(it_ends_with_the_reply_proper),
		TEST(interim_replies_and_trailers_do_not_count),
		TEST(lines_have_a_cap),
		TEST(what_has_no_clear_end_is_malformed),
		TEST(a_line_with_a_nul_is_malformed),
		TEST(what_is_malformed_stays_so),
		TEST(what_is_folded_first_is_refused),
	};

	return cmocka_run_group_tests_name("reply_head", tests, NULL, NULL);
}
