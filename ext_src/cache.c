/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The shop's PSR-16 cache as a second level for implicit bearers. It may be down, slow, lying or tampered with: then it is a
   miss. */

#include "call.h"

#include "zend_exceptions.h"

enum { CACHED_VERSION = 1 };

/* "ep_at." and 40 hexadecimal digits: PSR-16 allows 64 characters, and no braces, slashes or colons. */
static zend_string *cache_key_of(const ep_identity *identity)
{
	static const char digits[] = "0123456789abcdef";
	zend_string *key = zend_string_alloc(sizeof("ep_at.") - 1 + 40, false);
	char *at = ZSTR_VAL(key);

	memcpy(at, "ep_at.", sizeof("ep_at.") - 1);
	at += sizeof("ep_at.") - 1;
	for (int i = 0; i < 20; i++) {
		*at++ = digits[identity->digest[i] >> 4];
		*at++ = digits[identity->digest[i] & 15];
	}
	*at = '\0';
	return key;
}

/* Once a request, since a cache that is down would be reported by every call. Not the message, which may hold the cache's
   password. */
static void cache_report_failure(const zend_object *exception)
{
	if (!EP_G(cache_failure_reported)) {
		EP_G(cache_failure_reported) = true;
		zend_error(E_CORE_WARNING, "The cache of EpAccountTokens threw %s, which is dropped", ZSTR_VAL(exception->ce->name));
	}
}

/* What the cache throws is reported and dropped, what ends the script is not. False: the script ends. */
static bool cache_survive_exception(void)
{
	zend_object *exception = EG(exception);

	if (!exception || zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
		return !exception;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	cache_report_failure(exception);
	OBJ_RELEASE(exception);
	return !EG(exception);
}

static bool cache_read_number(HashTable *entry, const char *name, int64_t *number)
{
	zval *value = zend_hash_str_find_deref(entry, name, strlen(name));

	if (!value || Z_TYPE_P(value) != IS_LONG || Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > EP_LAST_SECOND) {
		return false;
	}
	*number = Z_LVAL_P(value);
	return true;
}

/* How far another machine's clock may be ahead of this one's. */
enum { MAX_AHEAD_SECONDS = 60 };

static bool cache_read_entry(zval *entry, ep_bearer *bearer)
{
	char error[EP_TEXT_ERROR_SIZE];
	int64_t version, obtained, end;
	zval *token;

	ZVAL_DEREF(entry);
	if (Z_TYPE_P(entry) != IS_ARRAY || !cache_read_number(Z_ARRVAL_P(entry), "v", &version) || version != CACHED_VERSION
		|| !cache_read_number(Z_ARRVAL_P(entry), "obtained", &obtained) || !cache_read_number(Z_ARRVAL_P(entry), "end", &end)
		|| obtained > end
		/* It was written by a clock that was wrong, or this one is: either way its end is not known. */
		|| obtained > ep_now().seconds + MAX_AHEAD_SECONDS) {
		return false;
	}
	token = zend_hash_str_find_deref(Z_ARRVAL_P(entry), ZEND_STRL("token"));
	if (!token || Z_TYPE_P(token) != IS_STRING || !ep_text_check(ep_text_of_str(Z_STR_P(token)), &ep_rule_token, error)) {
		return false;
	}
	if (!ep_bearer_set_token(bearer, ep_text_of_str(Z_STR_P(token)))) {
		return false;
	}
	ep_bearer_set_life(bearer, obtained, end);
	return true;
}

/* Only what anybody may have who knows the public client id. */
static bool cache_is_applicable(const ep_call *call)
{
	return call->client->cache && EG(active) && ep_grant_object_from(call->client->grant)->kind == EP_GRANT_IMPLICIT;
}

static bool cache_call_cache(zend_object *cache, const char *method, uint32_t count, zval *arguments, zval *answer)
{
	zend_function *function = zend_hash_str_find_ptr(&cache->ce->function_table, method, strlen(method));

	ZVAL_UNDEF(answer);
	zend_call_known_function(function, cache, cache->ce, answer, count, arguments, NULL);
	return cache_survive_exception();
}

bool ep_cache_read(ep_call *call)
{
	zval key, entry;
	bool found;

	if (!cache_is_applicable(call)) {
		return false;
	}
	ZVAL_STR(&key, cache_key_of(&call->client->bearer_identity));
	found = cache_call_cache(call->client->cache, "get", 1, &key, &entry) && !Z_ISUNDEF(entry)
		&& cache_read_entry(&entry, &call->cached_bearer);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&entry);
	/* What goes may have a destructor, which throws. */
	return cache_survive_exception() && found;
}

void ep_cache_write(ep_call *call, const ep_bearer *bearer)
{
	int64_t now = ep_now().seconds, end = bearer->lifetime.end;
	zval arguments[3], answer;

	if (!cache_is_applicable(call) || !bearer->lifetime.known || end <= now) {
		return;
	}
	ZVAL_STR(&arguments[0], cache_key_of(&call->client->bearer_identity));
	array_init(&arguments[1]);
	add_assoc_long(&arguments[1], "v", CACHED_VERSION);
	add_assoc_stringl(&arguments[1], "token", bearer->token.data, bearer->token.len);
	add_assoc_long(&arguments[1], "obtained", now);
	add_assoc_long(&arguments[1], "end", end);
	ZVAL_LONG(&arguments[2], end - now);
	cache_call_cache(call->client->cache, "set", 3, arguments, &answer);
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	cache_survive_exception();
}
