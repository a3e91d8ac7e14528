/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\TokenPage */

#include "classes.h"

#include "ext/spl/spl_array.h"
#include "zend_interfaces.h"
#include "token_page_arginfo.h"

zend_class_entry *ep_ce_token_page;

static zend_object_handlers handlers;

typedef struct token_page_object {
	bool constructed;
	zend_long asked_offset; /* the one in the request for the page; of a page that a shop made, its `offset` */
	zend_object std;
} token_page_object;

/* The declared properties, in the stub's order. */
enum {
	SLOT_TOKENS,
	SLOT_ACCOUNT_MEMBER_ID,
	SLOT_LIMIT,
	SLOT_OFFSET,
	SLOT_TOTAL_ACCOUNTS,
	SLOT_PAGE_CURRENT,
	SLOT_PAGE_TOTAL,
	SLOT_LINKS,
	SLOT_COUNT,
};

static const char *const slot_names[SLOT_COUNT] = {
	[SLOT_TOKENS] = "tokens",
	[SLOT_ACCOUNT_MEMBER_ID] = "accountMemberId",
	[SLOT_LIMIT] = "limit",
	[SLOT_OFFSET] = "offset",
	[SLOT_TOTAL_ACCOUNTS] = "totalAccounts",
	[SLOT_PAGE_CURRENT] = "pageCurrent",
	[SLOT_PAGE_TOTAL] = "pageTotal",
	[SLOT_LINKS] = "links",
};

static token_page_object *token_page_from(const zend_object *object)
{
	return (token_page_object *)((char *)object - offsetof(token_page_object, std));
}

static zend_object *token_page_create_object(zend_class_entry *ce)
{
	token_page_object *page = zend_object_alloc(sizeof(*page), ce);

	zend_object_std_init(&page->std, ce);
	object_properties_init(&page->std, ce);
	page->std.handlers = &handlers;
	return &page->std;
}

static zend_object *token_page_clone_object(zend_object *object)
{
	zend_object *copy = token_page_create_object(object->ce);

	token_page_from(copy)->constructed = token_page_from(object)->constructed;
	token_page_from(copy)->asked_offset = token_page_from(object)->asked_offset;
	zend_objects_clone_members(copy, object);
	return copy;
}

void ep_token_page_create(zval *value, zval *tokens, const ep_page *source, int asked_offset)
{
	zend_object *page = token_page_create_object(ep_ce_token_page);
	ep_number offset = source->offset.known ? source->offset : (ep_number){ asked_offset, true };
	HashTable *links = zend_new_array(EP_LINK_COUNT);

	token_page_from(page)->asked_offset = asked_offset;
	ZVAL_COPY_VALUE(OBJ_PROP_NUM(page, SLOT_TOKENS), tokens);
	ep_zval_of_text(OBJ_PROP_NUM(page, SLOT_ACCOUNT_MEMBER_ID), source->account_member_id);
	ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_LIMIT), source->limit);
	ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_OFFSET), offset);
	ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_TOTAL_ACCOUNTS), source->total_accounts);
	ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_PAGE_CURRENT), source->page_current);
	ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_PAGE_TOTAL), source->page_total);
	for (int i = 0; i < EP_LINK_COUNT; i++) {
		zval link;
		ep_zval_of_text(&link, source->links[i]);
		zend_hash_str_add_new(links, ep_link_names[i], strlen(ep_link_names[i]), &link);
	}
	ZVAL_ARR(OBJ_PROP_NUM(page, SLOT_LINKS), links);
	token_page_from(page)->constructed = true;
	ZVAL_OBJ(value, page);
}

bool ep_token_page_is_constructed(const zend_object *page)
{
	return token_page_from(page)->constructed;
}

ep_page_view ep_token_page_view(const zend_object *page)
{
	return (ep_page_view){
		.tokens = ep_slot_array(page, SLOT_TOKENS),
		.asked_offset = token_page_from(page)->asked_offset,
		.limit = ep_slot_number(page, SLOT_LIMIT),
		.total_accounts = ep_slot_number(page, SLOT_TOTAL_ACCOUNTS),
	};
}

/* --- the constructor's arrays */

static zend_result token_page_check_tokens(HashTable *tokens)
{
	zval *token;

	if (!zend_array_is_list(tokens)) {
		zend_argument_value_error(1, "must be a list");
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(tokens, token) {
		ZVAL_DEREF(token);
		if (Z_TYPE_P(token) != IS_OBJECT || Z_OBJCE_P(token) != ep_ce_token) {
			zend_argument_type_error(1, "must be a list of %s", ZSTR_VAL(ep_ce_token->name));
			return FAILURE;
		}
		/* A serialised text can be made so that code sees a token before unserialize() has filled it. */
		if (!ep_token_of(token)) {
			zend_argument_value_error(1, "must be a list of constructed tokens");
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result token_page_check_links(HashTable *links)
{
	zend_string *name;
	zval *link;

	ZEND_HASH_FOREACH_STR_KEY_VAL(links, name, link) {
		ZVAL_DEREF(link);
		if (!ep_check_name(8, "keys", name, ep_link_names, EP_LINK_COUNT)) {
			return FAILURE;
		}
		if (Z_TYPE_P(link) != IS_STRING && Z_TYPE_P(link) != IS_NULL) {
			zend_argument_type_error(8, "must hold strings and null alone");
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* Every link gets a value, if only null, so that reading one never warns. */
static void token_page_copy_links(zval *copy, HashTable *links)
{
	array_init_size(copy, EP_LINK_COUNT);
	for (int i = 0; i < EP_LINK_COUNT; i++) {
		zval *link = zend_hash_str_find_deref(links, ep_link_names[i], strlen(ep_link_names[i]));
		zval value;
		if (link) {
			ZVAL_COPY(&value, link);
		} else {
			ZVAL_NULL(&value);
		}
		zend_hash_str_add_new(Z_ARRVAL_P(copy), ep_link_names[i], strlen(ep_link_names[i]), &value);
	}
}

PHP_METHOD(EpAccountTokens_TokenPage, __construct)
{
	enum { NUMBERS = SLOT_LINKS - SLOT_LIMIT };
	HashTable *tokens, *links = (HashTable *)&zend_empty_array;
	zend_string *account_member_id = NULL;
	zend_long numbers[NUMBERS] = { 0 };
	bool unknown[NUMBERS] = { true, true, true, true, true };
	zend_object *page = Z_OBJ_P(ZEND_THIS);
	zval taken[EP_MAX_SLOTS];

	ZEND_PARSE_PARAMETERS_START(1, 8)
		Z_PARAM_ARRAY_HT(tokens)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(account_member_id)
		Z_PARAM_LONG_OR_NULL(numbers[0], unknown[0])
		Z_PARAM_LONG_OR_NULL(numbers[1], unknown[1])
		Z_PARAM_LONG_OR_NULL(numbers[2], unknown[2])
		Z_PARAM_LONG_OR_NULL(numbers[3], unknown[3])
		Z_PARAM_LONG_OR_NULL(numbers[4], unknown[4])
		Z_PARAM_ARRAY_HT(links)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_token_page_is_constructed(page)) {
		ep_throw_readonly(page, "tokens");
		RETURN_THROWS();
	}
	if (token_page_check_tokens(tokens) == FAILURE || token_page_check_links(links) == FAILURE) {
		RETURN_THROWS();
	}
	ep_slots_take(page, taken);
	ep_array_copy_values(OBJ_PROP_NUM(page, SLOT_TOKENS), tokens);
	token_page_copy_links(OBJ_PROP_NUM(page, SLOT_LINKS), links);
	if (account_member_id) {
		ZVAL_STR_COPY(OBJ_PROP_NUM(page, SLOT_ACCOUNT_MEMBER_ID), account_member_id);
	} else {
		ZVAL_NULL(OBJ_PROP_NUM(page, SLOT_ACCOUNT_MEMBER_ID));
	}
	for (int i = 0; i < NUMBERS; i++) {
		ep_zval_of_number(OBJ_PROP_NUM(page, SLOT_LIMIT + i), (ep_number){ numbers[i], !unknown[i] });
	}
	token_page_from(page)->asked_offset = numbers[SLOT_OFFSET - SLOT_LIMIT];
	token_page_from(page)->constructed = true;
	ep_slots_release(page, taken);
}

/* --- methods */

/* The tokens of the constructed page; NULL: thrown. */
static HashTable *token_page_tokens_of(zval *this)
{
	if (!ep_token_page_is_constructed(Z_OBJ_P(this))) {
		zend_throw_error(ep_ce_error, "The page was not constructed");
		return NULL;
	}
	return ep_slot_array(Z_OBJ_P(this), SLOT_TOKENS);
}

PHP_METHOD(EpAccountTokens_TokenPage, find)
{
	zend_string *account_id;
	HashTable *tokens;
	zval *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(account_id)
	ZEND_PARSE_PARAMETERS_END();

	tokens = token_page_tokens_of(ZEND_THIS);
	if (!tokens) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(tokens, token) {
		zend_object *object = ep_token_of(token);
		if (object && zend_string_equals(ep_token_account_id(object), account_id)) {
			RETURN_OBJ_COPY(object);
		}
	}
	ZEND_HASH_FOREACH_END();
	RETURN_NULL();
}

PHP_METHOD(EpAccountTokens_TokenPage, accountNames)
{
	HashTable *tokens;
	zval *token;

	ZEND_PARSE_PARAMETERS_NONE();

	tokens = token_page_tokens_of(ZEND_THIS);
	if (!tokens) {
		RETURN_THROWS();
	}
	array_init_size(return_value, zend_hash_num_elements(tokens));
	ZEND_HASH_FOREACH_VAL(tokens, token) {
		zend_object *object = ep_token_of(token);
		zval name;
		if (object) {
			ZVAL_STR_COPY(&name, ep_token_account_name(object));
			zend_symtable_update(Z_ARRVAL_P(return_value), ep_token_account_id(object), &name);
		}
	}
	ZEND_HASH_FOREACH_END();
}

PHP_METHOD(EpAccountTokens_TokenPage, count)
{
	HashTable *tokens;

	ZEND_PARSE_PARAMETERS_NONE();

	tokens = token_page_tokens_of(ZEND_THIS);
	if (!tokens) {
		RETURN_THROWS();
	}
	RETURN_LONG(zend_hash_num_elements(tokens));
}

PHP_METHOD(EpAccountTokens_TokenPage, getIterator)
{
	HashTable *tokens;
	zval copy;

	ZEND_PARSE_PARAMETERS_NONE();

	tokens = token_page_tokens_of(ZEND_THIS);
	if (!tokens || !ep_can_call()) {
		RETURN_THROWS();
	}
	object_init_ex(return_value, spl_ce_ArrayIterator);
	ZVAL_ARR(&copy, zend_array_dup(tokens));
	zend_call_known_instance_method_with_1_params(spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, &copy);
	zval_ptr_dtor(&copy);
}

void ep_register_token_page(void)
{
	ep_ce_token_page = register_class_EpAccountTokens_TokenPage(zend_ce_aggregate, zend_ce_countable);
	ep_ce_token_page->create_object = token_page_create_object;
	ep_slots_check(ep_ce_token_page, slot_names, SLOT_COUNT);

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(token_page_object, std);
	handlers.clone_obj = token_page_clone_object;
	handlers.compare = zend_objects_not_comparable;
}
