/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Lists in pages, whatever the pages say of themselves: beside a reading of the rules that keeps what it has seen in an array. */

#include "fuzz.h"

/* What a page is allowed to be asked for with. */
static void check_place(const ep_page_cursor *cursor)
{
	enum { MOST = 8 };
	int ahead = ep_cursor_count_prefetchable(cursor, MOST);
	int64_t last = cursor->offset + (int64_t)(ahead - 1) * cursor->limit;

	hold(cursor->offset >= 0 && cursor->offset <= EP_MAX_OFFSET && cursor->limit >= 0 && cursor->limit <= EP_MAX_LIMIT);
	hold(ahead >= 1 && ahead <= MOST && last <= EP_MAX_OFFSET);
	hold(ahead == 1 || (cursor->total.known && last < cursor->total.value));
}

static ep_number take_optional_number(ep_text *left)
{
	uint64_t kind = take_number(left, 1);

	/* Small ones, and any. */
	return (ep_number){ (int64_t)take_number(left, kind & 2 ? 8 : 1), kind & 1 };
}

/* Notes the ids of a page, of which there are 256; returns whether one is new. */
static bool note_ids(ep_page_cursor *cursor, ep_text *left, size_t count, bool seen[256])
{
	bool brought_new = false;

	for (size_t i = 0; i < count; i++) {
		unsigned char id = (unsigned char)take_number(left, 1);
		ep_cursor_note(cursor, (ep_text){ (const char *)&id, 1 });
		brought_new |= !seen[id];
		seen[id] = true;
	}
	return brought_new;
}

static void check_page(ep_page_cursor *cursor, ep_text *left, bool seen[256])
{
	size_t count = (size_t)take_number(left, 1);
	int64_t offset = cursor->offset + (int64_t)count;
	ep_number limit = take_optional_number(left), total = take_optional_number(left);
	bool brought_new = note_ids(cursor, left, count, seen);

	hold(ep_cursor_advance(cursor, count, limit, total) == brought_new);
	hold(ep_cursor_is_end(cursor) == (!brought_new || offset > EP_MAX_OFFSET || (total.known && offset >= total.value)));
	hold(ep_cursor_is_end(cursor) || cursor->offset == offset);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text left = { (const char *)data, size };
	int limit = (int)(take_number(&left, 1) % (EP_MAX_LIMIT + 1));
	int64_t offset = (int64_t)take_number(&left, 2) - 100;
	bool seen[256] = { false };
	ep_page_cursor cursor;

	ep_cursor_start(&cursor, limit, offset);
	hold(ep_cursor_is_end(&cursor) == (offset < 0 || offset > EP_MAX_OFFSET));
	/* An input that is used up is an empty page, which is the last. */
	while (!ep_cursor_is_end(&cursor)) {
		check_place(&cursor);
		check_page(&cursor, &left, seen);
	}
	ep_cursor_free(&cursor);
	return 0;
}
