/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* A list read page by page: where the next page begins, and when there is none. */

#include "check.h"

#define KNOWN(number) ((ep_number){ (number), true })
#define UNKNOWN       ((ep_number){ 0, false })

/* Notes entries of the numbers from `first` on, and moves behind them. */
static bool bring(ep_page_cursor *cursor, int first, size_t count, ep_number limit, ep_number total)
{
	char id[32];

	for (size_t i = 0; i < count; i++) {
		snprintf(id, sizeof(id), "account-%d", first + (int)i);
		ep_cursor_note(cursor, ep_text_of(id));
	}
	return ep_cursor_advance(cursor, count, limit, total);
}

static ep_page_cursor started(int limit, int64_t offset)
{
	ep_page_cursor cursor;

	ep_cursor_start(&cursor, limit, offset);
	return cursor;
}

/* What a list of so many entries comes to when it is read as a service with that page length serves it. */
static int read_list(int entries, int page_length, ep_number total, int *pages)
{
	ep_page_cursor cursor = started(100, 0);
	int read = 0;

	for (*pages = 0; !ep_cursor_is_end(&cursor); ++*pages) {
		int left = entries - (int)cursor.offset;
		int count = left < 0 ? 0 : left < page_length ? left : page_length;
		read += bring(&cursor, (int)cursor.offset, (size_t)count, UNKNOWN, total) ? count : 0;
	}
	ep_cursor_free(&cursor);
	return read;
}

static void the_next_page_begins_behind_what_came(void **state)
{
	ep_page_cursor cursor = started(10, 40);

	(void)state;
	assert_true(bring(&cursor, 0, 10, UNKNOWN, KNOWN(1000)));
	assert_int_equal(cursor.offset, 50);
	assert_true(bring(&cursor, 10, 3, UNKNOWN, KNOWN(1000)));
	assert_int_equal(cursor.offset, 53);
	assert_int_equal(cursor.limit, 10);
	assert_false(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

static void lists_are_read_to_their_end(void **state)
{
	static const struct {
		const char *what;
		int entries, page_length;
		ep_number total;
		int read, pages;
	} lists[] = {
		{ "nothing", 0, 100, { 0, true }, 0, 1 },
		{ "one page", 70, 100, { 70, true }, 70, 1 },
		{ "two pages", 200, 100, { 200, true }, 200, 2 },
		{ "no total", 250, 100, { 0, false }, 250, 4 },
		{ "no total, and pages shorter than asked for", 250, 25, { 0, false }, 250, 11 },
		{ "shorter than asked for", 250, 25, { 250, true }, 250, 10 },
		{ "a total that is too high", 250, 100, { 1000000, true }, 250, 4 },
		{ "the highest total", 250, 100, { INT64_MAX, true }, 250, 4 },
		{ "a total that is too low", 250, 100, { 120, true }, 200, 2 },
		{ "a total of nought", 250, 100, { 0, true }, 100, 1 },
		{ "a negative total", 250, 100, { -1, true }, 100, 1 },
		{ "the lowest total", 250, 100, { INT64_MIN, true }, 100, 1 },
		{ "no end", 1000000, 100, { INT64_MAX, true }, 10100, 101 },
		{ "one entry a page", 1000000, 1, { 0, false }, 10001, 10001 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(lists); i++) {
		int pages, read = read_list(lists[i].entries, lists[i].page_length, lists[i].total, &pages);
		check(read == lists[i].read && pages == lists[i].pages, "%s: %d entries on %d pages", lists[i].what, read, pages);
	}
}

static void a_page_without_a_new_id_ends_it(void **state)
{
	ep_page_cursor cursor = started(10, 0);

	(void)state;
	assert_true(bring(&cursor, 0, 10, UNKNOWN, UNKNOWN));
	assert_true(bring(&cursor, 5, 10, UNKNOWN, UNKNOWN));
	assert_false(ep_cursor_is_end(&cursor));
	assert_false(bring(&cursor, 3, 12, UNKNOWN, UNKNOWN));
	assert_true(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

static void pages_that_take_turns_end_it(void **state)
{
	ep_page_cursor cursor = started(10, 0);

	(void)state;
	assert_true(bring(&cursor, 0, 10, UNKNOWN, UNKNOWN));
	assert_true(bring(&cursor, 10, 10, UNKNOWN, UNKNOWN));
	assert_false(bring(&cursor, 0, 10, UNKNOWN, UNKNOWN));
	assert_true(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

static void ids_are_told_apart(void **state)
{
	ep_page_cursor cursor = started(100, 0);
	char longest[EP_MAX_ID + 1];

	(void)state;
	memset(longest, 'x', EP_MAX_ID);
	longest[EP_MAX_ID] = '\0';
	for (size_t len = 0; len <= EP_MAX_ID; len++) {
		ep_cursor_note(&cursor, (ep_text){ longest, len });
		assert_true(ep_cursor_advance(&cursor, 1, UNKNOWN, UNKNOWN));
	}
	ep_cursor_note(&cursor, ep_text_of(longest));
	assert_false(ep_cursor_advance(&cursor, 1, UNKNOWN, UNKNOWN));
	ep_cursor_free(&cursor);
}

static void the_largest_offset_is_asked_for(void **state)
{
	ep_page_cursor cursor = started(100, 9900);

	(void)state;
	assert_true(bring(&cursor, 0, 100, UNKNOWN, KNOWN(20000)));
	assert_false(ep_cursor_is_end(&cursor));
	assert_int_equal(cursor.offset, EP_MAX_OFFSET);
	assert_true(bring(&cursor, 100, 1, UNKNOWN, KNOWN(20000)));
	assert_true(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

static void offsets_that_do_not_exist_are_the_end(void **state)
{
	static const int64_t offsets[] = { -1, EP_MAX_OFFSET + 1, INT64_MAX, INT64_MIN };

	(void)state;
	for (size_t i = 0; i < COUNT(offsets); i++) {
		ep_page_cursor cursor = started(0, offsets[i]);
		assert_true(ep_cursor_is_end(&cursor));
		/* A page of that offset may be in hand. */
		bring(&cursor, 0, 10, KNOWN(10), KNOWN(INT64_MAX));
		assert_true(ep_cursor_is_end(&cursor));
		ep_cursor_free(&cursor);
	}
}

static void more_entries_than_there_are_offsets_end_it(void **state)
{
	ep_page_cursor cursor = started(0, 5000);

	(void)state;
	ep_cursor_note(&cursor, ep_text_of("account-1"));
	assert_true(ep_cursor_advance(&cursor, SIZE_MAX / 2, UNKNOWN, KNOWN(INT64_MAX)));
	assert_true(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

static void a_limit_left_to_the_service_is_learnt_from_its_pages(void **state)
{
	static const struct {
		ep_number limit;
		int learnt;
	} limits[] = {
		{ { 25, true }, 25 },
		{ { 1, true }, 1 },
		{ { 100, true }, 100 },
		{ { 0, true }, 0 },
		{ { 101, true }, 0 },
		{ { -25, true }, 0 },
		{ { INT64_MAX, true }, 0 },
		{ { 0, false }, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(limits); i++) {
		ep_page_cursor cursor = started(0, 0);
		bring(&cursor, 0, 25, limits[i].limit, UNKNOWN);
		assert_int_equal(cursor.limit, limits[i].learnt);
		/* What was asked for stays. */
		ep_cursor_free(&cursor);
		cursor = started(50, 0);
		bring(&cursor, 0, 25, limits[i].limit, UNKNOWN);
		assert_int_equal(cursor.limit, 50);
		ep_cursor_free(&cursor);
	}
}

static void pages_ahead_are_counted_where_it_is_known_where_they_begin(void **state)
{
	static const struct {
		const char *what;
		int64_t offset;
		size_t came;
		ep_number total;
		int next_prefetch;
	} pages[] = {
		{ "no total", 0, 100, { 0, false }, 1 },
		{ "one left", 0, 100, { 101, true }, 1 },
		{ "one full one left", 0, 100, { 200, true }, 1 },
		{ "two left", 0, 100, { 201, true }, 2 },
		{ "many left", 0, 100, { 2500, true }, 4 },
		{ "the highest total", 0, 100, { INT64_MAX, true }, 4 },
		{ "a short page", 0, 99, { 2500, true }, 1 },
		{ "a long page", 0, 101, { 2500, true }, 1 },
		{ "before the largest offset", 9700, 100, { 20000, true }, 3 },
		{ "at the largest offset", 9900, 100, { INT64_MAX, true }, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pages); i++) {
		ep_page_cursor cursor = started(100, pages[i].offset);
		bring(&cursor, 0, pages[i].came, UNKNOWN, pages[i].total);
		check(ep_cursor_count_prefetchable(&cursor, 4) == pages[i].next_prefetch, "%s: %d", pages[i].what,
			ep_cursor_count_prefetchable(&cursor, 4));
		assert_int_equal(ep_cursor_count_prefetchable(&cursor, 1), 1);
		ep_cursor_free(&cursor);
	}
}

static void pages_are_counted_before_the_first_one_by_a_total_from_elsewhere(void **state)
{
	static const struct {
		ep_number total;
		int next_prefetch;
	} totals[] = {
		{ { 250, true }, 3 },
		{ { 1, true }, 1 },
		{ { 0, true }, 1 },
		{ { -1, true }, 1 },
		{ { INT64_MIN, true }, 1 },
		{ { INT64_MAX, true }, 4 },
		{ { 0, false }, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(totals); i++) {
		ep_page_cursor cursor = started(100, 0);
		cursor.total = totals[i].total;
		assert_int_equal(ep_cursor_count_prefetchable(&cursor, 4), totals[i].next_prefetch);
		assert_false(ep_cursor_is_end(&cursor));
		ep_cursor_free(&cursor);
	}
}

static void a_freed_cursor_is_at_its_end(void **state)
{
	ep_page_cursor cursor = started(100, 0);

	(void)state;
	ep_cursor_free(&cursor);
	assert_true(ep_cursor_is_end(&cursor));
	ep_cursor_free(&cursor);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_next_page_begins_behind_what_came),
		cmocka_unit_test(lists_are_read_to_their_end),
		cmocka_unit_test(a_page_without_a_new_id_ends_it),
		cmocka_unit_test(pages_that_take_turns_end_it),
		cmocka_unit_test(ids_are_told_apart),
		cmocka_unit_test(the_largest_offset_is_asked_for),
		cmocka_unit_test(offsets_that_do_not_exist_are_the_end),
		cmocka_unit_test(more_entries_than_there_are_offsets_end_it),
		cmocka_unit_test(a_limit_left_to_the_service_is_learnt_from_its_pages),
		cmocka_unit_test(pages_ahead_are_counted_where_it_is_known_where_they_begin),
		cmocka_unit_test(pages_are_counted_before_the_first_one_by_a_total_from_elsewhere),
		cmocka_unit_test(a_freed_cursor_is_at_its_end),
	};

	return cmocka_run_group_tests_name("cursor", tests, NULL, NULL);
}
