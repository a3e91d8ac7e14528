/* Rosters: a page, the page after it, and the account that is on one of them. */

#include "ep_private.h"

void ep_roster_return_page(zval *value, ep_client_object *client, const char *operation, const ep_login *login)
{
	ep_call *call = ep_call_begin(client, operation);

	if (ep_fetch_page(call, login)) {
		ep_hydrate_page(value, &call->page);
	}
	ep_call_end(call);
}

static const ep_account_token *find_account(const ep_page *page, const zend_string *account_id)
{
	for (size_t i = 0; i < page->count; i++) {
		ep_text id = page->tokens[i].account_id;
		if (id.len == ZSTR_LEN(account_id) && memcmp(id.data, ZSTR_VAL(account_id), id.len) == 0) {
			return &page->tokens[i];
		}
	}
	return NULL;
}

/* Whether the page begins as the one before it did: then the service does not move on. `first_id` is the one before's, and becomes this one's. */
static bool repeats(const ep_page *page, char first_id[EP_MAX_ID + 1])
{
	ep_text id = page->count ? page->tokens[0].account_id : (ep_text){ "", 0 };
	bool same = ep_text_equals(id, first_id);

	memcpy(first_id, id.data, id.len);
	first_id[id.len] = '\0';
	return same;
}

/* Whether another page may follow. The total may lie, so an empty page ends the roster as well. */
static bool move_to_next_page(ep_login *login, const ep_page *page)
{
	int64_t offset = (int64_t)login->offset + (int64_t)page->count;

	login->offset = (int)offset;
	return page->count > 0 && offset <= EP_MAX_OFFSET && (!page->total_accounts.known || offset < page->total_accounts.value);
}

/* Reads the roster page by page, all within one deadline, until the account turns up. False: thrown. */
static bool find_in_roster(ep_call *call, ep_login *login, const zend_string *account_id, const ep_account_token **found)
{
	char first_id[EP_MAX_ID + 1] = "";

	do {
		if (!ep_fetch_page(call, login)) {
			return false;
		}
		*found = find_account(&call->page, account_id);
	} while (!*found && !repeats(&call->page, first_id) && move_to_next_page(login, &call->page));
	return true;
}

void ep_roster_switch(zval *value, ep_client_object *client, const char *operation, ep_text held_token, zend_string *account_id)
{
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH, .held_token = held_token, .limit = EP_MAX_LIMIT };
	ep_call *call = ep_call_begin(client, operation);
	const ep_account_token *found = NULL;

	if (find_in_roster(call, &login, account_id, &found)) {
		if (found) {
			ep_hydrate_token(value, found, &call->page);
		} else {
			ep_throw_account_not_available(account_id);
		}
	}
	ep_call_end(call);
}

/* What the page after this one is asked for with; its held token is a reference, since what runs in a call may change the page. */
static bool follow(const ep_page_view *view, ep_login *login, zend_string **held_token)
{
	zend_long count = zend_hash_num_elements(view->tokens);
	zval *first = zend_hash_index_find(view->tokens, 0);
	const zend_object *token = first ? ep_token_of(first) : NULL;
	zend_long offset = view->offset < 0 || view->offset > EP_MAX_OFFSET ? EP_MAX_OFFSET + 1 : view->offset + count;

	if (!token || offset > EP_MAX_OFFSET || (view->total_accounts.known && offset >= view->total_accounts.value)) {
		return false;
	}
	*held_token = zend_string_copy(ep_token_object_from(token)->token);
	*login = (ep_login){ .mechanism = EP_MECHANISM_SWITCH, .held_token = ep_text_of_str(*held_token), .offset = (int)offset };
	login->limit = view->limit.known && view->limit.value >= 1 && view->limit.value <= EP_MAX_LIMIT ? (int)view->limit.value : 0;
	return true;
}

/* How many pages are known to follow, as far as one can tell where each begins. */
static int count_pages_ahead(const ep_page_view *view, const ep_login *login, int most)
{
	zend_long left, last;

	if (!login->limit || !view->total_accounts.known || zend_hash_num_elements(view->tokens) != (uint32_t)login->limit) {
		return 1;
	}
	left = (view->total_accounts.value - login->offset - 1) / login->limit + 1;
	last = (EP_MAX_OFFSET - login->offset) / login->limit + 1;
	return (int)MIN(most, MIN(left, last));
}

/* How many are under way; 0: thrown. */
static int begin_pages(ep_call **calls, const ep_login *logins, int asked)
{
	int begun = ep_fetch_page_ahead(calls[0], &logins[0]);

	while (begun && begun < asked && ep_fetch_page_beside(calls[begun], &logins[begun], calls[0])) {
		calls[begun - 1]->ahead = calls[begun];
		begun++;
	}
	return begun;
}

/* Each page in its turn. The first one's failure is thrown; a later one that fails, or is behind trouble or a page shorter than asked for,
   is left out. */
static int await_pages(zval *pages, ep_call **calls, const ep_login *logins, int begun)
{
	int count = 0;
	bool smooth = true;

	while (smooth && count < begun && (count ? ep_fetch_page_silently : ep_fetch_page)(calls[count], &logins[count])) {
		const ep_call *call = calls[count];
		ep_hydrate_page(&pages[count++], &call->page);
		smooth = call->tally.attempts == 1 && call->page.count == (size_t)logins[0].limit;
	}
	return count;
}

static void slow_down(ep_pace *pace, const ep_attempt *failed)
{
	pace->at_once = 1;
	if (failed->retry_after > 0) {
		pace->not_before = ep_php_host.now() + failed->retry_after * 1000;
	}
}

int ep_roster_next_pages(zval pages[EP_MAX_PAGES_AT_ONCE], ep_pace *pace, ep_client_object *client, const char *operation, const zend_object *page)
{
	ep_page_view view = ep_token_page_view(page);
	ep_login logins[EP_MAX_PAGES_AT_ONCE];
	ep_call *calls[EP_MAX_PAGES_AT_ONCE];
	zend_string *held_token;
	int asked, begun, count;

	if (!follow(&view, &logins[0], &held_token)) {
		return 0;
	}
	asked = ep_callable_is_set(&client->transport) ? 1 : count_pages_ahead(&view, &logins[0], pace->at_once);
	for (int i = 0; i < asked; i++) {
		logins[i] = logins[0];
		logins[i].offset += i * logins[0].limit;
		calls[i] = ep_call_begin(client, operation);
	}
	begun = asked > 1 ? begin_pages(calls, logins, asked) : ep_call_wait_until(calls[0], pace->not_before);
	count = await_pages(pages, calls, logins, begun);
	if (count < begun) {
		slow_down(pace, &calls[count]->attempt);
	}
	for (int i = 0; i < asked; i++) {
		ep_call_end(calls[i]);
	}
	zend_string_release(held_token);
	return count;
}

void ep_roster_next_page(zval *value, ep_client_object *client, const char *operation, const zend_object *page)
{
	ep_pace pace = { .at_once = 1 };

	if (!ep_roster_next_pages(value, &pace, client, operation, page)) {
		ZVAL_NULL(value);
	}
}
