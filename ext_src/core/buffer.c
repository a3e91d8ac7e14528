/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Growing buffers that leave nothing behind, and the encodings that are written into them. */

#include "buffer.h"

#include "word.h"

#include <stdlib.h>
#include <string.h>

/* Through a volatile pointer the compiler cannot know the callee, so it cannot drop the store as dead. */
static void *(*const volatile overwrite)(void *, int, size_t) = memset;

void ep_wipe(void *bytes, size_t len)
{
	if (bytes && len) {
		overwrite(bytes, 0, len);
	}
}

void ep_buffer_init(ep_buffer *buffer, size_t limit)
{
	*buffer = (ep_buffer){ .limit = limit };
}

/* Not realloc(), which may leave a copy behind. */
static bool buffer_move(ep_buffer *buffer, size_t capacity)
{
	char *data = malloc(capacity);

	if (!data) {
		return false;
	}
	if (buffer->data) {
		memcpy(data, buffer->data, buffer->len);
		ep_wipe(buffer->data, buffer->capacity);
		free(buffer->data);
	}
	buffer->data = data;
	buffer->capacity = capacity;
	return true;
}

/* Makes room for more than is needed, as more is likely to come, but not for more than the limit. */
static bool buffer_grow(ep_buffer *buffer, size_t needed)
{
	size_t capacity = buffer->capacity ? buffer->capacity : 256;

	while (capacity < needed) {
		capacity *= 2;
	}
	return buffer_move(buffer, capacity - 1 < buffer->limit ? capacity : buffer->limit + 1);
}

void ep_buffer_reserve(ep_buffer *buffer, size_t len)
{
	if (len <= buffer->limit && len + 1 > buffer->capacity && buffer_move(buffer, len + 1)) {
		buffer->data[buffer->len] = '\0';
	}
}

void ep_buffer_append(ep_buffer *buffer, ep_text text)
{
	if (buffer->failed || text.len > buffer->limit - buffer->len) {
		buffer->failed = true;
		return;
	}
	if (buffer->len + text.len + 1 > buffer->capacity && !buffer_grow(buffer, buffer->len + text.len + 1)) {
		buffer->failed = true;
		return;
	}
	if (text.len) {
		memcpy(buffer->data + buffer->len, text.data, text.len);
		buffer->len += text.len;
	}
	buffer->data[buffer->len] = '\0';
}

void ep_buffer_append_string(ep_buffer *buffer, const char *string)
{
	ep_buffer_append(buffer, ep_text_of(string));
}

static const char hex[] = "0123456789ABCDEF";

/* How JSON writes a character that cannot stand as it is: the letter after the backslash, 'u' for \u00XX, 0 for none needed. */
static char buffer_json_escape(unsigned char c)
{
	switch (c) {
		case '"':
		case '\\':
			return (char)c;
		case '\b':
			return 'b';
		case '\f':
			return 'f';
		case '\n':
			return 'n';
		case '\r':
			return 'r';
		case '\t':
			return 't';
		default:
			return c < 0x20 || c == 0x7F ? 'u' : 0;
	}
}

/* How many bytes stand before the first one that needs an escape. Tokens are long and need none: as long as eight bytes are
   all plain, they are looked at together. */
static size_t buffer_json_run(ep_text text)
{
	/* Finds control characters and '"', and '\\'. DEL is the third to look for. */
	static const ep_word_test special = {
		.a = EP_EACH_BYTE(0x02),
		.b = EP_EACH_BYTE(0x21),
		.c = EP_EACH_BYTE('\\' ^ 0x7F),
		.d = EP_EACH_BYTE(1),
	};
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t i = 0;

	for (; text.len - i >= sizeof(uint64_t); i += sizeof(uint64_t)) {
		uint64_t word = ep_word_load(bytes + i);
		if ((ep_word_find(word, special) | (word + EP_EACH_BYTE(1))) & EP_EACH_BYTE(0x80)) {
			break;
		}
	}
	while (i < text.len && !buffer_json_escape(bytes[i])) {
		i++;
	}
	return i;
}

static void buffer_append_json_escape(ep_buffer *buffer, unsigned char c)
{
	char escape = buffer_json_escape(c);

	ep_buffer_append(buffer, (ep_text){ (char[]){ '\\', escape }, 2 });
	if (escape == 'u') {
		ep_buffer_append(buffer, (ep_text){ (char[]){ '0', '0', hex[c >> 4], hex[c & 15] }, 4 });
	}
}

void ep_buffer_append_json_content(ep_buffer *buffer, ep_text text)
{
	size_t run = buffer_json_run(text);

	ep_buffer_append(buffer, (ep_text){ text.data, run });
	while (run < text.len) {
		buffer_append_json_escape(buffer, (unsigned char)text.data[run]);
		text = (ep_text){ text.data + run + 1, text.len - run - 1 };
		run = buffer_json_run(text);
		ep_buffer_append(buffer, (ep_text){ text.data, run });
	}
}

void ep_buffer_append_json(ep_buffer *buffer, ep_text text)
{
	ep_buffer_append_string(buffer, "\"");
	ep_buffer_append_json_content(buffer, text);
	ep_buffer_append_string(buffer, "\"");
}

void ep_buffer_append_form(ep_buffer *buffer, ep_text text)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];
		if (c && strchr(plain, c)) {
			ep_buffer_append(buffer, (ep_text){ text.data + i, 1 });
		} else {
			ep_buffer_append(buffer, (ep_text){ (char[]){ '%', hex[c >> 4], hex[c & 15] }, 3 });
		}
	}
}

/* The length of the longest secret that stands at the start of the text; 0: none does. */
static size_t buffer_secret_at(ep_text text, const ep_text *secrets, size_t secret_count)
{
	size_t longest = 0;

	for (size_t i = 0; i < secret_count; i++) {
		if (secrets[i].len > longest && secrets[i].len <= text.len && memcmp(secrets[i].data, text.data, secrets[i].len) == 0) {
			longest = secrets[i].len;
		}
	}
	return longest;
}

static void buffer_cut_at_character(ep_buffer *buffer, size_t max)
{
	if (buffer->len <= max) {
		return;
	}
	while (max > 0 && ((unsigned char)buffer->data[max] & 0xC0) == 0x80) {
		max--;
	}
	buffer->len = max;
	buffer->data[max] = '\0';
}

void ep_buffer_append_scrubbed(ep_buffer *buffer, ep_text text, const ep_text *secrets, size_t secret_count, size_t max)
{
	size_t start = buffer->len, i = 0;

	while (i < text.len && buffer->len - start <= max && !buffer->failed) {
		size_t secret = buffer_secret_at((ep_text){ text.data + i, text.len - i }, secrets, secret_count);
		if (secret) {
			ep_buffer_append_string(buffer, "***");
			i += secret;
		} else {
			ep_buffer_append(buffer, (ep_text){ text.data + i, 1 });
			i++;
		}
	}
	buffer_cut_at_character(buffer, start + max);
}

ep_text ep_buffer_text(const ep_buffer *buffer)
{
	return (ep_text){ buffer->data ? buffer->data : "", buffer->len };
}

void ep_buffer_free(ep_buffer *buffer)
{
	ep_wipe(buffer->data, buffer->capacity);
	free(buffer->data);
	ep_buffer_init(buffer, buffer->limit);
}

char *ep_copy(ep_text text)
{
	char *copy = malloc(text.len + 1);

	if (copy) {
		memcpy(copy, text.data, text.len);
		copy[text.len] = '\0';
	}
	return copy;
}

void ep_free_secret(char *string)
{
	if (string) {
		ep_wipe(string, strlen(string));
		free(string);
	}
}
