/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Bearers: when they end, by which clock, and when they are renewed. */

#include "check.h"

enum { HOUR = 3600, OBTAINED = 1700000000 };

/* Both clocks as many seconds after the bearer was obtained; the monotonic one began at another moment. */
static ep_clock clocks_after(int64_t wall, int64_t monotonic)
{
	return (ep_clock){ (OBTAINED + wall) * 1000, (5000 + monotonic) * 1000 };
}

static ep_clock after(int64_t seconds)
{
	return clocks_after(seconds, seconds);
}

static ep_lifetime of_an_hour(double random)
{
	ep_lifetime lifetime;

	ep_lifetime_begin(&lifetime, OBTAINED, OBTAINED + HOUR, after(0), random);
	return lifetime;
}

static void it_ends_when_it_was_said_to(void **state)
{
	ep_lifetime lifetime = of_an_hour(0.5);

	(void)state;
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(0)), HOUR * 1000);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(HOUR - 1)), 1000);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(HOUR)), 0);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(HOUR + 1)), -1000);
}

static void the_clock_by_which_it_ends_earlier_counts(void **state)
{
	ep_lifetime lifetime = of_an_hour(0.5);

	(void)state;
	/* The wall clock was set back by two hours. */
	assert_int_equal(ep_lifetime_ms_left(&lifetime, clocks_after(600 - 7200, 600)), (HOUR - 600) * 1000);
	assert_true(ep_lifetime_ms_left(&lifetime, clocks_after(HOUR - 7200, HOUR)) <= 0);
	/* It was set forward. */
	assert_true(ep_lifetime_ms_left(&lifetime, clocks_after(7200, 600)) <= 0);
}

static void one_that_was_found_later_ends_no_later(void **state)
{
	ep_lifetime lifetime;

	(void)state;
	ep_lifetime_begin(&lifetime, OBTAINED, OBTAINED + HOUR, clocks_after(600, 0), 0.0);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, clocks_after(600, 0)), (HOUR - 600) * 1000);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, clocks_after(0, 600)), (HOUR - 1200) * 1000);
}

static void renewal_is_due_in_the_last_5_to_10_percent(void **state)
{
	static const struct {
		double random;
		int64_t due;
	} table[] = { { 0.0, HOUR - 180 }, { 0.5, HOUR - 270 }, { 1.0, HOUR - 360 } };

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		ep_lifetime lifetime = of_an_hour(table[i].random);
		check(!ep_lifetime_is_renewal_due(&lifetime, after(table[i].due - 1)), "%g: a second before", table[i].random);
		check(ep_lifetime_is_renewal_due(&lifetime, after(table[i].due)), "%g", table[i].random);
		/* Likewise when the wall clock was set back, or forward. */
		check(ep_lifetime_is_renewal_due(&lifetime, clocks_after(0, table[i].due)), "%g: back", table[i].random);
		check(ep_lifetime_is_renewal_due(&lifetime, clocks_after(table[i].due, 0)), "%g: forward", table[i].random);
	}
}

static void after_a_renewal_was_asked_for_none_is_due_for_30_to_60_seconds(void **state)
{
	static const struct {
		double random;
		int64_t pause;
	} table[] = { { 0.0, 30 }, { 0.5, 45 }, { 1.0, 60 } };
	int64_t asked = HOUR - 100;

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		ep_lifetime lifetime = of_an_hour(0.0);
		ep_lifetime_postpone_renewal(&lifetime, after(asked), table[i].random);
		check(!ep_lifetime_is_renewal_due(&lifetime, after(asked)), "%g: at once", table[i].random);
		check(!ep_lifetime_is_renewal_due(&lifetime, after(asked + table[i].pause - 1)), "%g: a second before", table[i].random);
		check(ep_lifetime_is_renewal_due(&lifetime, after(asked + table[i].pause)), "%g", table[i].random);
		/* A wall clock that is set back does not make it longer. */
		check(ep_lifetime_is_renewal_due(&lifetime, clocks_after(0, asked + table[i].pause)), "%g: back", table[i].random);
		check(ep_lifetime_ms_left(&lifetime, after(asked)) == 100 * 1000, "%g: its end stays", table[i].random);
	}
}

static void one_whose_end_is_not_known_lives_on(void **state)
{
	ep_lifetime lifetime = { 0 };

	(void)state;
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(INT32_MAX)), INT64_MAX);
	assert_false(ep_lifetime_is_renewal_due(&lifetime, after(INT32_MAX)));
}

static void odd_ends_do_no_harm(void **state)
{
	static const int64_t ends[] = { OBTAINED, OBTAINED - 5, 0 };
	ep_lifetime lifetime;

	(void)state;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		ep_lifetime_begin(&lifetime, OBTAINED, ends[i], after(0), 0.5);
		check(ep_lifetime_ms_left(&lifetime, after(0)) <= 0, "%lld", (long long)ends[i]);
	}
	ep_lifetime_begin(&lifetime, OBTAINED, EP_LAST_SECOND, after(0), 0.9);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(0)), (EP_LAST_SECOND - OBTAINED) * 1000);
	assert_false(ep_lifetime_is_renewal_due(&lifetime, after(0)));
	ep_lifetime_begin(&lifetime, 0, EP_LAST_SECOND, after(0), 0.9);
	assert_int_equal(ep_lifetime_ms_left(&lifetime, after(0)), (EP_LAST_SECOND - OBTAINED) * 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_ends_when_it_was_said_to),
		cmocka_unit_test(the_clock_by_which_it_ends_earlier_counts),
		cmocka_unit_test(one_that_was_found_later_ends_no_later),
		cmocka_unit_test(renewal_is_due_in_the_last_5_to_10_percent),
		cmocka_unit_test(after_a_renewal_was_asked_for_none_is_due_for_30_to_60_seconds),
		cmocka_unit_test(one_whose_end_is_not_known_lives_on),
		cmocka_unit_test(odd_ends_do_no_harm),
	};

	return cmocka_run_group_tests_name("lifetime", tests, NULL, NULL);
}
