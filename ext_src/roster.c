/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Rosters: a page, the pages after it, and the account that is on one of them. */

#include "call.h"

void ep_roster_return_page(zval *value, ep_client_object *client, const char *method_name, const ep_login *login)
{
	ep_call *call = ep_call_begin(client, method_name);

	if (ep_fetch_page(call, login)) {
		ep_hydrate_page(value, &call->page, login->offset);
	}
	ep_call_end(call);
}

/* --- pages side by side */

typedef struct pending_page {
	ep_call *call; /* the method's own, or a prefetch's, which ends with the page */
	int offset;
} pending_page;

/* Pages in their order. While one is awaited, the next few are under way. The method's own call has the cursor, and outlives the
   run. */
typedef struct page_run {
	ep_call *call;
	const ep_login *login;
	ep_throttle *throttle;
	int pages_left;                                /* that it may still bring */
	pending_page pending[EP_MAX_CONCURRENT_PAGES]; /* the next one first */
	int pending_count;
	pending_page current;
	const ep_page *page;      /* the current one's, when it has come */
	bool prefetch_once;       /* a prefetched page is asked for once, and where that fails the run ends and throws nothing */
	bool brought_new_account; /* the current page holds one that no page before it held */
	/* No page may follow in this run. The current one failed, or had to be asked for again, so that the service is not to be
	   pressed; or it was not full, so that the pages under way do not begin where it ends. */
	bool must_end;
} page_run;

static void roster_begin_run(page_run *run, ep_call *call, const ep_login *login, ep_throttle *throttle)
{
	*run = (page_run){ .call = call, .login = login, .throttle = throttle, .pages_left = INT_MAX };
}

static ep_login roster_login_for(const page_run *run, int offset)
{
	ep_login login = *run->login;

	login.limit = run->call->cursor.limit;
	login.offset = offset;
	return login;
}

/* A call of the same method, under the same deadline. */
static ep_call *roster_begin_prefetch_call(const ep_call *first)
{
	ep_call *call = ep_call_begin(first->client, first->method_name);

	call->started = first->started;
	call->deadline = first->deadline;
	return call;
}

/* How many pages may be under way. */
static int roster_concurrency(const page_run *run)
{
	int most = MIN(run->throttle->concurrency, run->pages_left);

	return ep_cursor_count_prefetchable(&run->call->cursor, MIN(most, ep_call_max_concurrency(run->call)));
}

/* Lets the method's own call fetch the page at the cursor. If others are to be prefetched, it is sent at once, since they use the
   bearer that it obtains. If not, it is sent when it is awaited. False: an exception is under way. */
static bool roster_begin_first(page_run *run, int concurrency)
{
	int offset = (int)run->call->cursor.offset;
	ep_login login = roster_login_for(run, offset);
	bool begun;

	if (concurrency > 1) {
		begun = ep_fetch_page_begin(run->call, &login);
	} else {
		begun = ep_call_wait_until(run->call, run->throttle->not_before);
	}
	if (begun) {
		run->pending[run->pending_count++] = (pending_page){ run->call, offset };
	}
	return begun;
}

/* Begins to fetch the page after the last pending one. False: memory ran out, which does the pages before it no harm. */
static bool roster_prefetch_next(page_run *run)
{
	pending_page *last = &run->pending[run->pending_count - 1];
	int offset = last->offset + run->call->cursor.limit;
	ep_login login = roster_login_for(run, offset);
	ep_call *call = roster_begin_prefetch_call(run->call);

	if (!ep_try_prefetch_page(call, &login, run->call, run->prefetch_once)) {
		ep_call_end(call);
		return false;
	}
	last->call->next_concurrent = call;
	run->pending[run->pending_count++] = (pending_page){ call, offset };
	return true;
}

/* Puts as many pages under way as may be. False: an exception is under way. */
static bool roster_fill_pending(page_run *run)
{
	int concurrency = roster_concurrency(run);
	bool going_on = true;

	if (!run->pending_count && !roster_begin_first(run, concurrency)) {
		return false;
	}
	while (going_on && run->pending_count < concurrency) {
		going_on = roster_prefetch_next(run);
	}
	return true;
}

static void roster_take_first_pending(page_run *run)
{
	run->current = run->pending[0];
	run->pending_count--;
	for (int i = 0; i < run->pending_count; i++) {
		run->pending[i] = run->pending[i + 1];
	}
}

/* A bearer that was renewed for a page serves those after it too. Where memory runs out there is none, and they get it anew. */
static void roster_take_over_bearer(ep_call *call, const ep_call *prefetch)
{
	if (prefetch->fresh_bearer && !call->fresh_bearer) {
		call->fresh_bearer = true;
		ep_bearer_copy(&call->bearer, &prefetch->bearer);
	}
}

/* Waits for the current page. A prefetched page is asked for again by the same rules as any other, and what fails is thrown. But
   where it is asked for once alone, its failure is not thrown: the method's own call asks for that page in another run. */
static bool roster_await_current(page_run *run)
{
	ep_login login = roster_login_for(run, run->current.offset);
	bool came;

	if (run->prefetch_once && run->current.call != run->call) {
		return ep_try_fetch_page(run->current.call, &login);
	}
	came = ep_fetch_page(run->current.call, &login);
	roster_take_over_bearer(run->call, run->current.call);
	return came;
}

static void roster_drop_current(page_run *run)
{
	ep_call *call = run->current.call;

	if (!call) {
		return;
	}
	run->page = NULL;
	run->current.call = NULL;
	if (call == run->call) {
		call->next_concurrent = NULL;
		ep_page_free(&call->page);
	} else {
		ep_call_end(call);
	}
}

static void roster_back_off(ep_throttle *throttle, const ep_attempt *failed)
{
	throttle->concurrency = 1;
	if (failed->head.retry_after > 0) {
		throttle->not_before = ep_php_platform.now() + failed->head.retry_after * 1000;
	}
}

/* Moves the cursor behind the current page. */
static void roster_advance_past_page(page_run *run)
{
	ep_page_cursor *cursor = &run->call->cursor;

	for (size_t i = 0; i < run->page->count; i++) {
		ep_cursor_note(cursor, run->page->tokens[i].account_id);
	}
	run->brought_new_account = ep_cursor_advance(cursor, run->page->count, run->page->limit, run->page->total_accounts);
	run->must_end = run->current.call->stats.attempts > 1 || !cursor->last_page_full;
	run->pages_left--;
}

/* Makes the next page the current one. False: the run is over, perhaps by trouble that another run may get around, or an
   exception was thrown. */
static bool roster_move_to_next(page_run *run)
{
	roster_drop_current(run);
	if (run->must_end || !run->pages_left || ep_cursor_is_end(&run->call->cursor) || !roster_fill_pending(run)) {
		return false;
	}
	roster_take_first_pending(run);
	if (!roster_await_current(run)) {
		roster_back_off(run->throttle, &run->current.call->attempt);
		run->must_end = true;
		return false;
	}
	run->page = &run->current.call->page;
	roster_advance_past_page(run);
	return true;
}

/* Gives up what is still under way. */
static void roster_end_run(page_run *run)
{
	if (run->pending_count && run->must_end) {
		roster_back_off(run->throttle, &run->pending[0].call->attempt);
	}
	roster_drop_current(run);
	for (int i = 0; i < run->pending_count; i++) {
		if (run->pending[i].call != run->call) {
			ep_call_end(run->pending[i].call);
		}
	}
}

/* --- one account */

/* Makes the account's Token, if the page that was asked for with that offset holds it. Ids are compared byte by byte, their case
   included. */
static bool roster_take_from_page(zval *value, const ep_page *page, int offset, const zend_string *account_id)
{
	for (size_t i = 0; i < page->count; i++) {
		ep_text id = page->tokens[i].account_id;
		if (id.len == ZSTR_LEN(account_id) && memcmp(id.data, ZSTR_VAL(account_id), id.len) == 0) {
			ep_hydrate_token(value, page, i, offset);
			return true;
		}
	}
	return false;
}

/* Asks for the one entry where the account stood. Where it does not stand there any more, the reply tells how long the
   roster is. */
static bool roster_take_from_offset(zval *value, ep_call *call, const ep_login *login, int offset, const zend_string *account_id)
{
	ep_login entry = *login;

	entry.limit = 1;
	entry.offset = offset;
	if (!ep_fetch_page(call, &entry)) {
		return false;
	}
	call->cursor.total = call->page.total_accounts;
	return roster_take_from_page(value, &call->page, offset, account_id);
}

/* Reads the roster from its start, until the account turns up. */
static bool roster_take_from_roster(
	zval *value, ep_call *call, const ep_login *login, ep_throttle *throttle, const zend_string *account_id)
{
	bool found = false;

	while (!found && !EG(exception) && !ep_cursor_is_end(&call->cursor)) {
		page_run run;
		roster_begin_run(&run, call, login, throttle);
		while (!found && roster_move_to_next(&run)) {
			found = roster_take_from_page(value, run.page, run.current.offset, account_id);
		}
		roster_end_run(&run);
	}
	return found;
}

void ep_roster_switch(zval *value, ep_client_object *client, const char *method_name, ep_text held_token, zend_string *account_id,
	ep_number roster_offset)
{
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH, .held_token = held_token };
	ep_throttle throttle = { .concurrency = EP_MAX_CONCURRENT_PAGES };
	ep_call *call = ep_call_begin(client, method_name);
	bool found = false;

	ep_cursor_start(&call->cursor, EP_MAX_LIMIT, 0);
	if (roster_offset.known) {
		found = roster_take_from_offset(value, call, &login, (int)roster_offset.value, account_id);
		throttle.concurrency = call->stats.attempts > 1 ? 1 : throttle.concurrency;
	}
	if (!found && !EG(exception)) {
		found = roster_take_from_roster(value, call, &login, &throttle, account_id);
	}
	if (!found && !EG(exception)) {
		ep_throw_account_not_available(account_id);
	}
	ep_call_end(call);
}

/* --- the pages after a page in hand */

void ep_roster_start_behind(ep_page_cursor *cursor, const zend_object *page)
{
	ep_page_view view = ep_token_page_view(page);
	zval *token;

	ep_cursor_start(cursor, 0, view.asked_offset);
	ZEND_HASH_FOREACH_VAL(view.tokens, token) {
		const zend_object *object = ep_token_of(token);
		if (object) {
			ep_cursor_note(cursor, ep_text_of_str(ep_token_account_id(object)));
		}
	}
	ZEND_HASH_FOREACH_END();
	ep_cursor_advance(cursor, zend_hash_num_elements(view.tokens), view.limit, view.total_accounts);
}

/* The token that the pages after this one are asked for with, as a reference of its own: what runs in a call may change the
   page. */
static zend_string *roster_hold_first_token(const zend_object *page)
{
	zval *first = zend_hash_index_find(ep_token_page_view(page).tokens, 0);
	const zend_object *token = first ? ep_token_of(first) : NULL;

	return token ? zend_string_copy(ep_token_object_from(token)->token) : NULL;
}

/* `only_new` leaves out pages that hold no new account; nextPage() wants those too, since it shows what the service says. */
static int roster_fetch_pages(zval *pages, ep_throttle *throttle, ep_call *call, const zend_object *page, bool only_new)
{
	zend_string *held_token = ep_cursor_is_end(&call->cursor) ? NULL : roster_hold_first_token(page);
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH };
	page_run run;
	int count = 0;

	if (!held_token) {
		return 0;
	}
	login.held_token = ep_text_of_str(held_token);
	roster_begin_run(&run, call, &login, throttle);
	/* What comes together is returned before more is asked for, and is not held up by what fails behind it. */
	run.pages_left = roster_concurrency(&run);
	run.prefetch_once = true;
	while (roster_move_to_next(&run)) {
		if (run.brought_new_account || !only_new) {
			ep_hydrate_page(&pages[count++], run.page, run.current.offset);
		}
	}
	roster_end_run(&run);
	ep_release_secret(held_token);
	return count;
}

int ep_roster_next_pages(zval pages[EP_MAX_CONCURRENT_PAGES], ep_throttle *throttle, ep_page_cursor *cursor,
	ep_client_object *client, const char *method_name, const zend_object *page)
{
	ep_call *call = ep_call_begin(client, method_name);
	int count;

	call->cursor = *cursor;
	count = roster_fetch_pages(pages, throttle, call, page, true);
	*cursor = call->cursor;
	call->cursor = (ep_page_cursor){ 0 };
	ep_call_end(call);
	/* PHP code that ran while a later page was fetched may have thrown. */
	while (EG(exception) && count) {
		zval_ptr_dtor(&pages[--count]);
	}
	return count;
}

void ep_roster_next_page(zval *value, ep_client_object *client, const char *method_name, const zend_object *page)
{
	ep_throttle throttle = { .concurrency = 1 };
	ep_call *call = ep_call_begin(client, method_name);

	ep_roster_start_behind(&call->cursor, page);
	if (!roster_fetch_pages(value, &throttle, call, page, false)) {
		ZVAL_NULL(value);
	}
	ep_call_end(call);
}
