/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The place that has been reached in a list that is read page by page, and whether the list has ended. */

#ifndef EP_CURSOR_H
#define EP_CURSOR_H

#include "reply.h"

enum {
	EP_MAX_LIMIT = 100,    /* entries a page */
	EP_MAX_OFFSET = 10000, /* entries before a page */
};

/* Which ids a list has brought. Owner: the cursor. */
typedef struct ep_seen_ids {
	uint64_t *places; /* hashes; 0: empty */
	size_t count, capacity;
} ep_seen_ids;

/*
 * A list that is read page by page, whichever list it is. The offset counts what was asked for and what came, whatever a
 * reply says of itself: replies leave their offset out, and state wrong ones.
 *
 * For each page: ask for it with `limit` and `offset`, note the id of each entry, then advance. The list ends at an empty
 * page, at a page without a new id, at the stated total, and beyond EP_MAX_OFFSET. An entry that moves up between two pages,
 * since one before it has gone, is not seen: the API has offsets, and no marks that would stay with an entry.
 *
 * Owner: the call while PHP code may run, else the iterator; freed by ep_cursor_free(), after which it is at its end.
 */
typedef struct ep_page_cursor {
	int limit;       /* entries a page is asked for with; 0: the service's own choice, until a page says which */
	int64_t offset;  /* where the next page begins */
	ep_number total; /* entries of the list, as the last page said */
	/* Whether the last page, if there was one, held `limit` entries. Only then is it known where the pages after the next one
	   begin. */
	bool last_page_full;
	bool brought_new; /* the page in hand holds an id that had not come before */
	bool ended;
	ep_seen_ids seen;
} ep_page_cursor;

/* Starts at that offset, or at the end where the service has no such offset. */
void ep_cursor_start(ep_page_cursor *cursor, int limit, int64_t offset);
/* Notes the id of an entry of the page in hand. */
void ep_cursor_note(ep_page_cursor *cursor, ep_text id);
/* Moves behind the page in hand. `limit` and `total` are what the reply says. False: it held nothing that had not come before. */
bool ep_cursor_advance(ep_page_cursor *cursor, size_t count, ep_number limit, ep_number total);
bool ep_cursor_is_end(const ep_page_cursor *cursor);
/* How many pages can be asked for at once, the one at the cursor included: from 1 to `most`. Not to be called at the end. */
int ep_cursor_count_prefetchable(const ep_page_cursor *cursor, int most);
void ep_cursor_free(ep_page_cursor *cursor);

#endif
