/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A buffer of bytes that grows, and never leaves a copy of them behind: what it gives back to the heap is overwritten first.
 *
 * Initialise it with the most it may hold, append to it, and look once at the end whether `failed` is set. After a failure
 * everything that is appended is dropped, so that no caller has to check in between, and what the buffer holds is incomplete and
 * must not be used. A buffer of zeros may be freed, and one that was freed may be initialised again.
 */

#ifndef EP_BUFFER_H
#define EP_BUFFER_H

#include "text.h"

/* Owner: the struct that it stands in, which frees it by ep_buffer_free(). */
typedef struct ep_buffer {
	char *data; /* always followed by a NUL that `len` does not count; NULL while nothing was appended */
	size_t len;
	size_t capacity;
	size_t limit; /* the most it may hold */
	bool failed;  /* something did not fit, or memory ran out */
} ep_buffer;

/* Overwrites the bytes, in a way that no compiler leaves out. */
void ep_wipe(void *bytes, size_t len);

void ep_buffer_init(ep_buffer *buffer, size_t limit);
/* Makes room for `len` bytes in all, where the limit allows it. Saves the copying and wiping that growing in steps costs. */
void ep_buffer_reserve(ep_buffer *buffer, size_t len);
void ep_buffer_append(ep_buffer *buffer, ep_text text);
void ep_buffer_append_string(ep_buffer *buffer, const char *string);
void ep_buffer_append_json(ep_buffer *buffer, ep_text text);         /* as a JSON string, quotes included */
void ep_buffer_append_json_content(ep_buffer *buffer, ep_text text); /* without the quotes */
void ep_buffer_append_form(ep_buffer *buffer, ep_text text);         /* as a form value, percent-encoded */
/* Appends the text with each of the secrets replaced by "***", and at most `max` bytes of that, never a part of a character. */
void ep_buffer_append_scrubbed(ep_buffer *buffer, ep_text text, const ep_text *secrets, size_t secret_count, size_t max);
/* A view of what the buffer holds, valid until something is appended or the buffer is freed. */
ep_text ep_buffer_text(const ep_buffer *buffer);
/* Wipes and frees the bytes, and leaves the buffer empty. */
void ep_buffer_free(ep_buffer *buffer);

/* A NUL-terminated copy, which the caller frees; NULL when memory ran out. */
char *ep_copy(ep_text text);
/* Wipes and frees a NUL-terminated copy; NULL is allowed. */
void ep_free_secret(char *string);

#endif
