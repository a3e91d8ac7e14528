/* class EpAccountTokens\TokenIterator */

#include "ep_private.h"

#include "zend_interfaces.h"
#include "token_iterator_arginfo.h"

zend_class_entry *ep_ce_token_iterator;

static zend_object_handlers handlers;

enum { MAX_TOKENS = 10000 };

typedef struct token_iterator {
	zend_object *client, *first_page;         /* NULL: not made by eachToken() */
	zend_object *page;                        /* the one in hand; NULL: ended */
	zend_object *ahead[EP_MAX_PAGES_AT_ONCE]; /* fetched beside it, the next one first */
	int ahead_count, at_once;
	uint32_t index; /* on it */
	zend_long key;
	HashTable seen; /* account ids of all pages in hand so far */
	zend_object std;
} token_iterator;

static token_iterator *token_iterator_from(const zend_object *object)
{
	return (token_iterator *)((char *)object - XtOffsetOf(token_iterator, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
	token_iterator *iterator = zend_object_alloc(sizeof(*iterator), ce);

	zend_object_std_init(&iterator->std, ce);
	iterator->at_once = EP_MAX_PAGES_AT_ONCE;
	zend_hash_init(&iterator->seen, 0, NULL, NULL, false);
	iterator->std.handlers = &handlers;
	return &iterator->std;
}

static void set_page(token_iterator *iterator, zend_object *page)
{
	zend_object *old = iterator->page;

	iterator->page = page;
	iterator->index = 0;
	if (page) {
		GC_ADDREF(page);
	}
	if (old) {
		OBJ_RELEASE(old);
	}
}

static void drop_ahead(token_iterator *iterator)
{
	while (iterator->ahead_count) {
		OBJ_RELEASE(iterator->ahead[--iterator->ahead_count]);
	}
}

static void free_object(zend_object *object)
{
	token_iterator *iterator = token_iterator_from(object);

	set_page(iterator, NULL);
	drop_ahead(iterator);
	if (iterator->client) {
		OBJ_RELEASE(iterator->client);
		OBJ_RELEASE(iterator->first_page);
	}
	zend_hash_destroy(&iterator->seen);
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
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
	for (int i = 0; i < iterator->ahead_count; i++) {
		zend_get_gc_buffer_add_obj(buffer, iterator->ahead[i]);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

/* Whether any account of the page is new. */
static bool note_accounts(token_iterator *iterator)
{
	bool any_new = false;
	zval *token;

	ZEND_HASH_FOREACH_VAL(ep_token_page_view(iterator->page).tokens, token) {
		const zend_object *object = ep_token_of(token);
		any_new |= object && zend_hash_add_empty_element(&iterator->seen, ep_token_account_id(object));
	}
	ZEND_HASH_FOREACH_END();
	return any_new;
}

static void start(token_iterator *iterator)
{
	zend_hash_clean(&iterator->seen);
	iterator->key = 0;
	drop_ahead(iterator);
	set_page(iterator, iterator->first_page);
	note_accounts(iterator);
}

static zend_object *current_token(const token_iterator *iterator)
{
	zval *token = iterator->page && iterator->key < MAX_TOKENS ? zend_hash_index_find(ep_token_page_view(iterator->page).tokens, iterator->index) : NULL;

	return token ? ep_token_of(token) : NULL;
}

/* The iterator may have been used meanwhile, by what ran in the calls. */
static void fetch_pages(token_iterator *iterator)
{
	zval pages[EP_MAX_PAGES_AT_ONCE];
	int at_once = iterator->at_once, count = ep_roster_next_pages(pages, &at_once, ep_client_object_from(iterator->client), "eachToken", iterator->page);

	drop_ahead(iterator);
	iterator->at_once = at_once;
	for (int i = 0; i < count; i++) {
		iterator->ahead[iterator->ahead_count++] = Z_OBJ(pages[i]);
	}
}

static void take_next_page(token_iterator *iterator)
{
	zend_object *page = iterator->ahead_count ? iterator->ahead[0] : NULL;

	set_page(iterator, page);
	if (page) {
		iterator->ahead_count--;
		for (int i = 0; i < iterator->ahead_count; i++) {
			iterator->ahead[i] = iterator->ahead[i + 1];
		}
		OBJ_RELEASE(page);
	}
}

static void move_to_next_page(token_iterator *iterator)
{
	if (!iterator->ahead_count) {
		fetch_pages(iterator);
	}
	take_next_page(iterator);
	if (iterator->page && !note_accounts(iterator)) {
		set_page(iterator, NULL);
	}
	if (!iterator->page) {
		drop_ahead(iterator);
	}
}

void ep_token_iterator_create(zval *value, zend_object *client, zend_object *page)
{
	token_iterator *iterator = token_iterator_from(create_object(ep_ce_token_iterator));

	iterator->client = client;
	iterator->first_page = page;
	GC_ADDREF(client);
	GC_ADDREF(page);
	start(iterator);
	ZVAL_OBJ(value, &iterator->std);
}

PHP_METHOD(EpAccountTokens_TokenIterator, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(EpAccountTokens_TokenIterator, current)
{
	zend_object *token = current_token(token_iterator_from(Z_OBJ_P(ZEND_THIS)));

	ZEND_PARSE_PARAMETERS_NONE();

	if (!token) {
		zend_throw_error(ep_ce_error, "The iterator is at its end: ask valid() first");
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(token);
}

PHP_METHOD(EpAccountTokens_TokenIterator, key)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_LONG(token_iterator_from(Z_OBJ_P(ZEND_THIS))->key);
}

PHP_METHOD(EpAccountTokens_TokenIterator, next)
{
	token_iterator *iterator = token_iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (!current_token(iterator)) {
		return;
	}
	iterator->index++;
	iterator->key++;
	if (iterator->key < MAX_TOKENS && !current_token(iterator)) {
		move_to_next_page(iterator);
	}
}

PHP_METHOD(EpAccountTokens_TokenIterator, rewind)
{
	token_iterator *iterator = token_iterator_from(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();

	if (iterator->client) {
		start(iterator);
	}
}

PHP_METHOD(EpAccountTokens_TokenIterator, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(current_token(token_iterator_from(Z_OBJ_P(ZEND_THIS))) != NULL);
}

void ep_register_token_iterator(void)
{
	ep_ce_token_iterator = register_class_EpAccountTokens_TokenIterator(zend_ce_iterator);
	ep_ce_token_iterator->create_object = create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = XtOffsetOf(token_iterator, std);
	handlers.free_obj = free_object;
	handlers.get_gc = get_gc;
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
}
