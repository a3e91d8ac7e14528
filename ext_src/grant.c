/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\Grant */

#include "classes.h"

#include "grant_arginfo.h"

zend_class_entry *ep_ce_grant;

static zend_object_handlers handlers;

static zend_object *grant_create_object(zend_class_entry *ce)
{
	ep_grant_object *grant = zend_object_alloc(sizeof(*grant), ce);

	zend_object_std_init(&grant->std, ce);
	grant->std.handlers = &handlers;
	return &grant->std;
}

/* Adds the references that the struct owns, to what was copied into it without any. */
static void grant_add_references(ep_grant_object *grant)
{
	if (grant->client_id) {
		zend_string_addref(grant->client_id);
	}
	if (grant->secret) {
		zend_string_addref(grant->secret);
	}
	ep_callable_addref(&grant->callback);
	if (grant->kept) {
		GC_ADDREF(grant->kept);
	}
}

static void grant_free_object(zend_object *object)
{
	ep_grant_object *grant = ep_grant_object_from(object);

	zend_object_std_dtor(object);
	if (grant->client_id) {
		zend_string_release(grant->client_id);
	}
	if (grant->secret) {
		ep_release_secret(grant->secret);
	}
	ep_callable_release(&grant->callback);
	if (grant->kept) {
		OBJ_RELEASE(grant->kept);
	}
}

static zend_object *grant_clone_object(zend_object *object)
{
	ep_grant_object *grant = ep_grant_object_from(object), *copy = ep_grant_object_from(grant_create_object(object->ce));

	/* Not the whole struct: the object of a class without properties is allocated shorter than that. */
	memcpy(copy, grant, offsetof(ep_grant_object, std));
	grant_add_references(copy);
	return &copy->std;
}

static HashTable *grant_get_gc(zend_object *object, zval **table, int *count)
{
	ep_grant_object *grant = ep_grant_object_from(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	ep_callable_add_to_gc(&grant->callback, buffer);
	if (grant->kept) {
		zend_get_gc_buffer_add_obj(buffer, grant->kept);
	}
	return ep_slots_get_gc(object, buffer, table, count);
}

static void grant_create(zval *value, ep_grant_kind kind, zend_string *client_id, zend_string *secret)
{
	ep_grant_object *grant = ep_grant_object_from(grant_create_object(ep_ce_grant));

	grant->kind = kind;
	grant->client_id = client_id;
	grant->secret = secret;
	grant_add_references(grant);
	ZVAL_OBJ(value, &grant->std);
}

PHP_METHOD(EpAccountTokens_Grant, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(EpAccountTokens_Grant, implicit)
{
	zend_string *client_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(client_id)
	ZEND_PARSE_PARAMETERS_END();

	if (!ep_check_argument(1, client_id, &ep_rule_client_id)) {
		RETURN_THROWS();
	}
	grant_create(return_value, EP_GRANT_IMPLICIT, client_id, NULL);
}

PHP_METHOD(EpAccountTokens_Grant, clientCredentials)
{
	zend_string *client_id, *client_secret;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(client_id)
		Z_PARAM_STR(client_secret)
	ZEND_PARSE_PARAMETERS_END();

	if (!ep_check_argument(1, client_id, &ep_rule_client_id) || !ep_check_argument(2, client_secret, &ep_rule_client_secret)) {
		RETURN_THROWS();
	}
	grant_create(return_value, EP_GRANT_CLIENT_CREDENTIALS, client_id, client_secret);
}

PHP_METHOD(EpAccountTokens_Grant, bearer)
{
	zend_string *token;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(token)
	ZEND_PARSE_PARAMETERS_END();

	if (!ep_check_argument(1, token, &ep_rule_token)) {
		RETURN_THROWS();
	}
	grant_create(return_value, EP_GRANT_BEARER, NULL, token);
}

PHP_METHOD(EpAccountTokens_Grant, callback)
{
	zend_fcall_info callback;
	zend_fcall_info_cache cache;
	ep_grant_object *grant;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC(callback, cache)
	ZEND_PARSE_PARAMETERS_END();

	grant = ep_grant_object_from(grant_create_object(ep_ce_grant));
	grant->kind = EP_GRANT_CALLBACK;
	ep_callable_set(&grant->callback, &callback, &cache);
	RETURN_OBJ(&grant->std);
}

void ep_register_grant(void)
{
	ep_ce_grant = register_class_EpAccountTokens_Grant();
	ep_ce_grant->create_object = grant_create_object;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(ep_grant_object, std);
	handlers.free_obj = grant_free_object;
	handlers.get_gc = grant_get_gc;
	handlers.clone_obj = grant_clone_object;
	handlers.compare = zend_objects_not_comparable;
}
