/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Lists in pages: where the next page begins, and when there is none. */

#include "cursor.h"

#include <stdlib.h>

/* --- the ids that came, as hashes in an open-addressed table */

static uint64_t cursor_hash_id(ep_text id)
{
	uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */

	for (size_t i = 0; i < id.len; i++) {
		hash = (hash ^ (unsigned char)id.data[i]) * UINT64_C(1099511628211);
	}
	return hash ? hash : 1; /* 0 is an empty place */
}

/* The place of that hash in the table, or the empty one where it belongs. */
static uint64_t *cursor_find_place(uint64_t *places, size_t capacity, uint64_t hash)
{
	size_t i = (size_t)hash & (capacity - 1);

	while (places[i] && places[i] != hash) {
		i = (i + 1) & (capacity - 1);
	}
	return &places[i];
}

/* Half of the table stays empty. */
static bool cursor_make_room(ep_seen_ids *seen)
{
	size_t capacity = seen->capacity ? seen->capacity * 2 : 256;
	uint64_t *places;

	if (seen->count < seen->capacity / 2) {
		return true;
	}
	places = calloc(capacity, sizeof(*places));
	if (!places) {
		return false;
	}
	for (size_t i = 0; i < seen->capacity; i++) {
		if (seen->places[i]) {
			*cursor_find_place(places, capacity, seen->places[i]) = seen->places[i];
		}
	}
	free(seen->places);
	seen->places = places;
	seen->capacity = capacity;
	return true;
}

/* True if it was not there. Without memory every id is taken for a new one: the largest offset ends such a list. */
static bool cursor_add_id(ep_seen_ids *seen, ep_text id)
{
	uint64_t hash = cursor_hash_id(id), *place;

	if (!cursor_make_room(seen)) {
		return true;
	}
	place = cursor_find_place(seen->places, seen->capacity, hash);
	if (*place) {
		return false;
	}
	*place = hash;
	seen->count++;
	return true;
}

/* --- the cursor */

void ep_cursor_start(ep_page_cursor *cursor, int limit, int64_t offset)
{
	bool exists = offset >= 0 && offset <= EP_MAX_OFFSET;

	*cursor = (ep_page_cursor){ .limit = limit, .offset = exists ? offset : 0, .last_page_full = true, .ended = !exists };
}

void ep_cursor_note(ep_page_cursor *cursor, ep_text id)
{
	cursor->brought_new |= cursor_add_id(&cursor->seen, id);
}

bool ep_cursor_advance(ep_page_cursor *cursor, size_t count, ep_number limit, ep_number total)
{
	bool brought_new = cursor->brought_new;

	if (!cursor->limit && limit.known && limit.value >= 1 && limit.value <= EP_MAX_LIMIT) {
		cursor->limit = (int)limit.value;
	}
	cursor->brought_new = false;
	cursor->ended |= !brought_new || (int64_t)count > EP_MAX_OFFSET - cursor->offset;
	if (!cursor->ended) {
		cursor->offset += (int64_t)count;
		cursor->ended = total.known && cursor->offset >= total.value;
	}
	cursor->total = total;
	cursor->last_page_full = count == (size_t)cursor->limit;
	return brought_new;
}

bool ep_cursor_is_end(const ep_page_cursor *cursor)
{
	return cursor->ended;
}

int ep_cursor_count_prefetchable(const ep_page_cursor *cursor, int most)
{
	int64_t last = EP_MAX_OFFSET, count;

	if (!cursor->limit || !cursor->last_page_full || !cursor->total.known || cursor->total.value <= cursor->offset) {
		return 1;
	}
	if (cursor->total.value <= last) {
		last = cursor->total.value - 1;
	}
	count = (last - cursor->offset) / cursor->limit + 1;
	return count < most ? (int)count : most;
}

void ep_cursor_free(ep_page_cursor *cursor)
{
	free(cursor->seen.places);
	*cursor = (ep_page_cursor){ .ended = true };
}
