/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A second reader of HTTP/1.x replies, for those targets that hold libcurl and the core against it. It goes by RFC 9112
 * alone, has the whole reply before it, and answers two questions apart: whether it is complete, and whether it is plain,
 * that is, written in a way that no reader may refuse. What it takes as complete is meant to be as much as a reader may
 * take, and no more.
 */

#ifndef EP_TESTS_HTTP_REPLY_H
#define EP_TESTS_HTTP_REPLY_H

#include "fuzz.h"

enum { MAX_REPLY_LINES = 2000 };

typedef struct http_reply {
	bool complete;
	bool plain;
	bool encoded;      /* the body has a Content-Encoding */
	bool ambiguous;    /* its framing is invalid (RFC 9112, 6.3), or a field is one for some readers alone: what its body is
	                      depends on who reads it */
	long status;       /* 0: there is no status line */
	size_t head_bytes; /* of all heads, those of interim replies included */
	size_t end;        /* where the final head ends */
	ep_buffer body;
} http_reply;

typedef struct http_reader {
	ep_text left;
	bool has_length, is_chunked, has_coding;
	bool is_old; /* HTTP/1.0, which knows no chunks (RFC 9112, 6.1) */
	uint64_t length;
	http_reply *reply;
} http_reader;

/* Takes a line without its end. False: none is complete. */
static bool http_take_line(http_reader *r, ep_text *line)
{
	const char *end = r->left.len ? memchr(r->left.data, '\n', r->left.len) : NULL;

	if (!end) {
		return false;
	}
	*line = (ep_text){ r->left.data, (size_t)(end - r->left.data) };
	r->left = (ep_text){ end + 1, r->left.len - line->len - 1 };
	if (line->len && line->data[line->len - 1] == '\r') {
		line->len--;
	} else {
		r->reply->plain = false;
	}
	if (memchr(line->data, '\r', line->len) || memchr(line->data, '\0', line->len)) {
		r->reply->plain = false;
	}
	return true;
}

static bool http_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Its status; 0: the line is no status line. */
static long http_status_of(ep_text line)
{
	size_t at = 5;

	if (line.len < 5 || memcmp(line.data, "HTTP/", 5) != 0) {
		return 0;
	}
	while (at < line.len && line.data[at] != ' ') {
		at++;
	}
	while (at < line.len && line.data[at] == ' ') {
		at++;
	}
	if (line.len - at < 3 || !http_is_digit(line.data[at]) || !http_is_digit(line.data[at + 1])
		|| !http_is_digit(line.data[at + 2])) {
		return 0;
	}
	return (line.data[at] - '0') * 100 + (line.data[at + 1] - '0') * 10 + (line.data[at + 2] - '0');
}

static bool http_is_plain_status_line(ep_text line)
{
	bool is_ascii = true;

	for (size_t i = 0; i < line.len; i++) {
		is_ascii &= line.data[i] >= 0x20 && line.data[i] <= 0x7E;
	}
	return is_ascii && line.len >= 13 && memcmp(line.data, "HTTP/1.1 ", 9) == 0 && line.data[12] == ' ';
}

/* A lone CR counts as a space (RFC 9112, 2.2). */
static bool http_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static ep_text http_trim(ep_text text)
{
	while (text.len && http_is_blank(text.data[0])) {
		text.data++;
		text.len--;
	}
	while (text.len && http_is_blank(text.data[text.len - 1])) {
		text.len--;
	}
	return text;
}

static bool http_is_token(ep_text name)
{
	static const char others[] = "!#$%&'*+-.^_`|~";

	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];
		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !http_is_digit(c) && !(c && strchr(others, c))) {
			return false;
		}
	}
	return name.len > 0;
}

static bool http_is_plain_value(ep_text value)
{
	for (size_t i = 0; i < value.len; i++) {
		if ((unsigned char)value.data[i] < 0x20 || value.data[i] == 0x7F) {
			return false;
		}
	}
	return true;
}

/* One of the members of a Content-Length, which is a list of them where proxies have merged fields. */
static void http_read_length(http_reader *r, ep_text digits)
{
	uint64_t length = 0;

	digits = http_trim(digits);
	for (size_t i = 0; i < digits.len; i++) {
		if (!http_is_digit(digits.data[i]) || length > INT64_MAX / 10 - 1) {
			r->reply->ambiguous = true;
			return;
		}
		length = length * 10 + (uint64_t)(digits.data[i] - '0');
	}
	if (digits.len == 0 || (r->has_length && r->length != length)) {
		r->reply->ambiguous = true;
		return;
	}
	/* Repeated, it may be refused. */
	r->reply->plain &= !r->has_length;
	r->has_length = true;
	r->length = length;
}

static void http_read_lengths(http_reader *r, ep_text list)
{
	for (;;) {
		const char *comma = list.len ? memchr(list.data, ',', list.len) : NULL;
		size_t len = comma ? (size_t)(comma - list.data) : list.len;
		http_read_length(r, (ep_text){ list.data, len });
		if (!comma) {
			return;
		}
		list = (ep_text){ comma + 1, list.len - len - 1 };
	}
}

static void http_read_field(http_reader *r, ep_text line)
{
	const char *colon = memchr(line.data, ':', line.len);
	ep_text name, value;

	if (!colon) {
		r->reply->plain = false;
		return;
	}
	name = (ep_text){ line.data, (size_t)(colon - line.data) };
	value = http_trim((ep_text){ colon + 1, line.len - name.len - 1 });
	r->reply->plain &= http_is_token(name) && http_is_plain_value(value);
	/* Who takes away what is none in a name, such as a blank before the colon (RFC 9112, 5.1), reads the field. */
	r->reply->ambiguous |= !http_is_blank(line.data[0]) && !http_is_token(name);
	if (ep_text_equals_nocase(name, "content-length")) {
		http_read_lengths(r, value);
	} else if (ep_text_equals_nocase(name, "transfer-encoding")) {
		r->reply->plain &= ep_text_equals(value, "chunked");
		/* Chunks within chunks are for a sender to leave alone (RFC 9112, 6.1). */
		r->reply->ambiguous |= r->is_old || r->has_coding;
		r->has_coding = true;
		/* The last coding is the one that frames the message. */
		r->is_chunked = value.len >= 7 && ep_text_equals_nocase((ep_text){ value.data + value.len - 7, 7 }, "chunked");
	} else if (ep_text_equals_nocase(name, "content-encoding")) {
		r->reply->encoded = true;
	} else if (ep_text_equals_nocase(name, "connection") || ep_text_equals_nocase(name, "upgrade")) {
		r->reply->plain &= ep_text_equals_nocase(value, "close") || ep_text_equals_nocase(value, "keep-alive");
	}
}

/* Takes a line of a head. A lone CR is for a reader to refuse or to take as a space (RFC 9112, 2.2), and some take it as the
   end of the line. */
static bool http_take_head_line(http_reader *r, ep_text *line)
{
	bool taken = http_take_line(r, line);

	r->reply->ambiguous |= taken && memchr(line->data, '\r', line->len);
	return taken;
}

/* Reads a status line and the fields behind it. False: there is not all of it. */
static bool http_read_head(http_reader *r)
{
	const char *start = r->left.data;
	ep_text line;
	size_t lines = 0;

	r->has_length = r->is_chunked = r->has_coding = false;
	r->reply->encoded = false;
	if (!http_take_head_line(r, &line)) {
		return false;
	}
	r->reply->status = http_status_of(line);
	r->reply->plain &= http_is_plain_status_line(line);
	r->is_old = line.len >= 8 && memcmp(line.data, "HTTP/1.0", 8) == 0;
	do {
		if (r->reply->status == 0 || !http_take_head_line(r, &line)) {
			return false;
		}
		if (line.len) {
			/* Who ignores the blank reads the field (RFC 9112, 2.2). */
			r->reply->ambiguous |= lines == 0 && http_is_blank(line.data[0]);
			http_read_field(r, line);
		}
		r->reply->plain &= ++lines < MAX_REPLY_LINES;
	} while (line.len);
	r->reply->head_bytes += (size_t)(r->left.data - start);
	/* Both may be an attempt at smuggling, and nobody asked for another protocol. */
	r->reply->ambiguous |= (r->has_coding && r->has_length) || r->reply->status == 101;
	return true;
}

static int http_hex(char c)
{
	return http_is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Reads the size of a chunk, the line with it, and its data. False: there is not all of it, or it is no chunk. */
static bool http_read_chunk(http_reader *r, uint64_t *size)
{
	ep_text line;
	size_t digits = 0;

	if (!http_take_line(r, &line)) {
		return false;
	}
	for (*size = 0; digits < line.len && digits < 15 && http_hex(line.data[digits]) >= 0; digits++) {
		*size = *size * 16 + (uint64_t)http_hex(line.data[digits]);
	}
	r->reply->plain &= digits == line.len;
	if (digits == 0 || *size > r->left.len) {
		return false;
	}
	ep_buffer_append(&r->reply->body, (ep_text){ r->left.data, (size_t)*size });
	r->left = (ep_text){ r->left.data + *size, r->left.len - (size_t)*size };
	return true;
}

static bool http_read_chunks(http_reader *r)
{
	uint64_t size;
	ep_text line;

	for (;;) {
		if (!http_read_chunk(r, &size)) {
			return false;
		}
		if (size == 0) {
			break;
		}
		if (!http_take_line(r, &line) || line.len) {
			return false;
		}
	}
	do {
		if (!http_take_line(r, &line)) {
			return false;
		}
		r->reply->plain &= line.len == 0;
	} while (line.len);
	return true;
}

static bool http_read_body(http_reader *r, bool for_head, bool closed)
{
	if (for_head || r->reply->status / 100 == 1 || r->reply->status == 204 || r->reply->status == 304) {
		r->reply->plain &= !r->has_coding && (for_head || !r->has_length);
		return true;
	}
	if (r->is_chunked) {
		return http_read_chunks(r);
	}
	r->reply->plain &= !r->has_coding;
	if (r->has_length && !r->has_coding) {
		if (r->left.len < r->length) {
			return false;
		}
		ep_buffer_append(&r->reply->body, (ep_text){ r->left.data, (size_t)r->length });
		return true;
	}
	ep_buffer_append(&r->reply->body, r->left);
	return closed;
}

/* Reads the reply that the bytes begin with, behind any interim ones. `closed`: the connection was closed, and not reset, behind
   them. The body is to be freed. */
static http_reply http_read_reply(ep_text bytes, bool for_head, bool closed)
{
	http_reply reply = { .plain = true };
	http_reader r = { .left = bytes, .reply = &reply };

	ep_buffer_init(&reply.body, bytes.len);
	for (;;) {
		if (!http_read_head(&r)) {
			reply.plain = false;
			return reply;
		}
		if (reply.status / 100 != 1 || reply.status == 101) {
			break;
		}
		/* An interim reply has no body, and must not say how long one is. */
		reply.ambiguous |= r.has_length || r.has_coding;
	}
	reply.end = (size_t)(r.left.data - bytes.data);
	reply.complete = http_read_body(&r, for_head, closed) && !reply.ambiguous;
	reply.plain &= reply.complete;
	return reply;
}

#endif
