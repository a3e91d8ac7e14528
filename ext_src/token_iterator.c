/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\TokenIterator */

#include "call.h"

#include "zend_interfaces.h"
#include "token_iterator_arginfo.h"

zend_class_entry *ep_ce_token_iterator;

static zend_object_handlers handlers;

enum { MAX_TOKENS = 10000 };

typedef struct token_iterator {
	zend_object *client, *first_page;              /* NULL: not made by eachToken() */
	zend_object *page;                             /* the one in hand; NULL: ended */
	uint32_t index;                                /* on it */
	zend_object *fetched[EP_MAX_CONCURRENT_PAGES]; /* the pages behind it, the next one first */
	int fetched_count;
	ep_page_cursor cursor; /* behind the last page that was fetched */
	ep_throttle throttle;
	zend_long key;
	zend_object std;
} token_iterator;

static token_iterator *token_iterator_from(const zend_object *object)
{
	return (token_iterator *)((char *)object - offsetof(token_iterator, std));
}

static zend_object *token_iterator_create_object(zend_class_entry *ce)
{
	token_iterator *iterator = zend_object_alloc(sizeof(*iterator), ce);

	zend_object_std_init(&iterator->std, ce);
	iterator->throttle.concurrency = EP_MAX_CONCURRENT_PAGES;
	iterator->std.handlers = &handlers;
	return &iterator->std;
}

/* Takes the reference. To be done last: what hangs on the old page may have a destructor that uses the iterator. */
static void token_iterator_set_page(token_iterator *iterator, zend_object *page)
{
	zend_object *old = iterator->page;

	iterator->page = page;
	iterator->index = 0;
	if (old) {
		OBJ_RELEASE(old);
	}
}

static void token_iterator_drop_fetched(token_iterator *iterator)
{
	while (iterator->fetched_count) {
		OBJ_RELEASE(iterator->fetched[--iterator->fetched_count]);
	}
}

static void token_iterator_free_object(zend_object *object)
{
	token_iterator *iterator = token_iterator_from(object);

	/* First, since a destructor of what hangs on a page may jump out. */
	ep_cursor_free(&iterator->cursor);
	zend_object_std_dtor(object);
	token_iterator_set_page(iterator, NULL);
	token_iterator_drop_fetched(iterator);
	if (iterator->client) {
		OBJ_RELEASE(iterator->client);
		OBJ_RELEASE(iterator->first_page);
	}
}

static HashTable *token_iterator_get_gc(zend_object *object, zval **table, int *count)
{
	token_iterator *iterator = token_iterator_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (iterator->client) {
		zend_get_gc_buffer_add_obj(buffer, iterator->client);
		zend_get_gc_buffer_add_obj(buffer, iterator->first_page);
	}
	if (iterator->page) {
		zend_get_gc_buffer_add_obj(buffer, iterator->page);
	}
	for (int i = 0; i < iterator->fetched_count; i++) {
		zend_get_gc_buffer_add_obj(buffer, iterator->fetched[i]);
	}
	return ep_slots_get_gc(object, buffer, table, count);
}

static void token_iterator_start(token_iterator *iterator)
{
	iterator->key = 0;
	token_iterator_drop_fetched(iterator);
	ep_cursor_free(&iterator->cursor);
	ep_roster_start_behind(&iterator->cursor, iterator->first_page);
	GC_ADDREF(iterator->first_page);
	token_iterator_set_page(iterator, iterator->first_page);
}

static zend_object *token_iterator_current_token(const token_iterator *iterator)
{
	zval *token = iterator->page && iterator->key < MAX_TOKENS
		? zend_hash_index_find(ep_token_page_view(iterator->page).tokens, iterator->index)
		: NULL;

	return token ? ep_token_of(token) : NULL;
}

/* The iterator may have been used meanwhile, by what ran in the calls. */
static void token_iterator_fetch_pages(token_iterator *iterator)
{
	zval pages[EP_MAX_CONCURRENT_PAGES];
	ep_page_cursor cursor = iterator->cursor;
	ep_throttle throttle = iterator->throttle;
	int count;

	iterator->cursor = (ep_page_cursor){ .ended = true };
	count = ep_roster_next_pages(pages, &throttle, &cursor, ep_client_object_from(iterator->client), "eachToken", iterator->page);
	token_iterator_drop_fetched(iterator);
	ep_cursor_free(&iterator->cursor);
	iterator->cursor = cursor;
	iterator->throttle = throttle;
	for (int i = 0; i < count; i++) {
		iterator->fetched[iterator->fetched_count++] = Z_OBJ(pages[i]);
	}
}

/* Gives the reference away. NULL: there is none. */
static zend_object *token_iterator_take_fetched(token_iterator *iterator)
{
	zend_object *page = iterator->fetched[0];

	if (!iterator->fetched_count) {
		return NULL;
	}
	iterator->fetched_count--;
	for (int i = 0; i < iterator->fetched_count; i++) {
		iterator->fetched[i] = iterator->fetched[i + 1];
	}
	return page;
}

static void token_iterator_move_to_next_page(token_iterator *iterator)
{
	if (!iterator->fetched_count) {
		token_iterator_fetch_pages(iterator);
	}
	token_iterator_set_page(iterator, token_iterator_take_fetched(iterator));
}

void ep_token_iterator_create(zval *value, zend_object *client, zend_object *page)
{
	token_iterator *iterator = token_iterator_from(token_iterator_create_object(ep_ce_token_iterator));

	iterator->client = client;
	iterator->first_page = page;
	GC_ADDREF(client);
	GC_ADDREF(page);
	token_iterator_start(iterator);
	ZVAL_OBJ(value, &iterator->std);
}

/* The iterator that eachToken() has made; NULL: thrown. */
static token_iterator *token_iterator_made(zval *this)
{
	token_iterator *iterator = token_iterator_from(Z_OBJ_P(this));

	if (!iterator->client) {
		zend_throw_error(ep_ce_error, "The iterator was not made by eachToken()");
		return NULL;
	}
	return iterator;
}

PHP_METHOD(EpAccountTokens_TokenIterator, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(EpAccountTokens_TokenIterator, current)
{
	token_iterator *iterator;
	zend_object *token;

	ZEND_PARSE_PARAMETERS_NONE();

	iterator = token_iterator_made(ZEND_THIS);
	if (!iterator) {
		RETURN_THROWS();
	}
	token = token_iterator_current_token(iterator);
	if (!token) {
		zend_throw_error(ep_ce_error, "The iterator is at its end: ask valid() first");
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(token);
}

PHP_METHOD(EpAccountTokens_TokenIterator, key)
{
	token_iterator *iterator;

	ZEND_PARSE_PARAMETERS_NONE();

	iterator = token_iterator_made(ZEND_THIS);
	if (!iterator) {
		RETURN_THROWS();
	}
	RETURN_LONG(iterator->key);
}

PHP_METHOD(EpAccountTokens_TokenIterator, next)
{
	token_iterator *iterator;

	ZEND_PARSE_PARAMETERS_NONE();

	iterator = token_iterator_made(ZEND_THIS);
	if (!iterator || !token_iterator_current_token(iterator)) {
		return;
	}
	iterator->index++;
	iterator->key++;
	if (iterator->key < MAX_TOKENS && !token_iterator_current_token(iterator)) {
		token_iterator_move_to_next_page(iterator);
	}
}

PHP_METHOD(EpAccountTokens_TokenIterator, rewind)
{
	token_iterator *iterator;

	ZEND_PARSE_PARAMETERS_NONE();

	iterator = token_iterator_made(ZEND_THIS);
	if (iterator) {
		token_iterator_start(iterator);
	}
}

PHP_METHOD(EpAccountTokens_TokenIterator, valid)
{
	token_iterator *iterator;

	ZEND_PARSE_PARAMETERS_NONE();

	iterator = token_iterator_made(ZEND_THIS);
	if (!iterator) {
		RETURN_THROWS();
	}
	RETURN_BOOL(token_iterator_current_token(iterator) != NULL);
}

void ep_register_token_iterator(void)
{
	ep_ce_token_iterator = register_class_EpAccountTokens_TokenIterator(zend_ce_iterator);
	ep_ce_token_iterator->create_object = token_iterator_create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(token_iterator, std);
	handlers.free_obj = token_iterator_free_object;
	handlers.get_gc = token_iterator_get_gc;
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
}
