/* Bytes on the heap that are wiped before they are given back, and what is appended to them in JSON and in forms. */

#ifndef EP_BUFFER_H
#define EP_BUFFER_H

#include "text.h"

/* Bytes on the heap, overwritten before they are given back. Owner: the struct it stands in; freed by ep_buffer_free(). */
typedef struct ep_buffer {
	char *data; /* always followed by a NUL that `len` does not count; NULL while nothing was appended */
	size_t len;
	size_t capacity;
	size_t limit; /* the most it may hold */
	bool failed;  /* something did not fit, or memory ran out: what it holds is incomplete */
} ep_buffer;

void ep_wipe(void *bytes, size_t len);
void ep_buffer_init(ep_buffer *buffer, size_t limit);
/* Makes room for what is expected, if it may be held: growing copies, and wipes what it leaves. */
void ep_buffer_reserve(ep_buffer *buffer, size_t len);
void ep_buffer_append(ep_buffer *buffer, ep_text text);
void ep_buffer_append_string(ep_buffer *buffer, const char *string);
void ep_buffer_append_json(ep_buffer *buffer, ep_text text);         /* as a JSON string, quotes included */
void ep_buffer_append_json_content(ep_buffer *buffer, ep_text text); /* without the quotes */
void ep_buffer_append_form(ep_buffer *buffer, ep_text text);         /* as a form value, percent-encoded */
/* The text with each secret in it replaced, cut to `max` bytes at a character. */
void ep_buffer_append_scrubbed(ep_buffer *buffer, ep_text text, const ep_text *secrets, size_t secret_count, size_t max);
ep_text ep_buffer_text(const ep_buffer *buffer);
void ep_buffer_free(ep_buffer *buffer);

/* A NUL-terminated copy on the heap; NULL when memory ran out. */
char *ep_copy(ep_text text);
void ep_free_secret(char *string);

#endif
