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

void ep_roster_next_page(zval *value, ep_client_object *client, const char *operation, const zend_object *page)
{
	ep_page_view view = ep_token_page_view(page);
	zend_long count = zend_hash_num_elements(view.tokens);
	zval *first = zend_hash_index_find(view.tokens, 0);
	const zend_object *token = first ? ep_token_of(first) : NULL;
	zend_long offset = view.offset < 0 || view.offset > EP_MAX_OFFSET ? EP_MAX_OFFSET + 1 : view.offset + count;
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH };
	zend_string *held_token;

	if (!token || offset > EP_MAX_OFFSET || (view.total_accounts.known && offset >= view.total_accounts.value)) {
		ZVAL_NULL(value);
		return;
	}
	/* A reference of its own: what runs in a call may change the page. */
	held_token = zend_string_copy(ep_token_object_from(token)->token);
	login.held_token = ep_text_of_str(held_token);
	login.limit = view.limit.known && view.limit.value >= 1 && view.limit.value <= EP_MAX_LIMIT ? (int)view.limit.value : 0;
	login.offset = (int)offset;
	ep_roster_return_page(value, client, operation, &login);
	zend_string_release(held_token);
}
