/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * What dumps show in place of a secret: "*** 3fa9c1". And the end of the secret itself.
 *
 * Two secrets can be told apart by the digits, which comparisons of array casts rely on, and no secret can be found from
 * them: they are a keyed hash, and the key is random and never leaves the process.
 */

#include "values.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/random/php_random.h"

#define MASK "***"

enum {
	SHA256_BLOCK = 64,
	SHA256_DIGEST = 32,
	SHOWN_DIGITS = 6,
	REDACTED_SIZE = sizeof(MASK " ") + SHOWN_DIGITS,
};

/* The key as it goes into one of HMAC's two hashes: padded to a block, with a constant laid over it. */
static void redact_begin_hash(PHP_SHA256_CTX *context, unsigned char pad)
{
	unsigned char block[SHA256_BLOCK];

	memset(block, pad, sizeof(block));
	for (size_t i = 0; i < sizeof(EP_G(redaction_key)); i++) {
		block[i] ^= EP_G(redaction_key)[i];
	}
	PHP_SHA256Init(context);
	PHP_SHA256Update(context, block, sizeof(block));
	ep_wipe(block, sizeof(block));
}

static void redact_finish_hash(PHP_SHA256_CTX *context, unsigned char digest[SHA256_DIGEST])
{
	PHP_SHA256Final(digest, context);
	ep_wipe(context, sizeof(*context));
}

/* HMAC-SHA256 (RFC 2104). */
static void redact_authenticate(const zend_string *text, unsigned char digest[SHA256_DIGEST])
{
	PHP_SHA256_CTX context;

	redact_begin_hash(&context, 0x36);
	PHP_SHA256Update(&context, (const unsigned char *)ZSTR_VAL(text), ZSTR_LEN(text));
	redact_finish_hash(&context, digest);
	redact_begin_hash(&context, 0x5c);
	PHP_SHA256Update(&context, digest, SHA256_DIGEST);
	redact_finish_hash(&context, digest);
}

/* False: the system has no randomness to give. */
static bool redact_make_key(void)
{
	if (!EP_G(has_redaction_key)) {
		EP_G(has_redaction_key) = php_random_bytes_silent(EP_G(redaction_key), sizeof(EP_G(redaction_key))) == SUCCESS;
	}
	return EP_G(has_redaction_key);
}

zend_string *ep_redact(const zend_string *secret)
{
	unsigned char digest[SHA256_DIGEST];
	char text[REDACTED_SIZE];

	/* An empty text has nothing to hide. */
	if (!ZSTR_LEN(secret)) {
		return ZSTR_EMPTY_ALLOC();
	}
	if (!redact_make_key()) {
		return zend_string_init(ZEND_STRL(MASK), false);
	}
	redact_authenticate(secret, digest);
	snprintf(text, sizeof(text), MASK " %02x%02x%02x", digest[0], digest[1], digest[2]);
	ep_wipe(digest, sizeof(digest));
	return zend_string_init(text, sizeof(text) - 1, false);
}

bool ep_is_redacted(const zend_string *text)
{
	size_t mask = strlen(MASK);

	if (ZSTR_LEN(text) == mask) {
		return memcmp(ZSTR_VAL(text), MASK, mask) == 0;
	}
	return ZSTR_LEN(text) == REDACTED_SIZE - 1 && memcmp(ZSTR_VAL(text), MASK " ", mask + 1) == 0
		&& strspn(ZSTR_VAL(text) + mask + 1, "0123456789abcdef") == SHOWN_DIGITS;
}

void ep_throw_redacted(const char *advice)
{
	zend_argument_value_error(1, "is the redacted form that dumps and json_encode() show, and lacks the secret: %s", advice);
}

/* An interned text is the engine's. */
static void redact_wipe_last(zend_string *text)
{
	if (!ZSTR_IS_INTERNED(text) && GC_REFCOUNT(text) == 1) {
		ep_wipe(ZSTR_VAL(text), ZSTR_LEN(text));
	}
}

void ep_release_secret(zend_string *secret)
{
	redact_wipe_last(secret);
	zend_string_release(secret);
}

void ep_release_secrets(HashTable *secrets)
{
	zval *secret;

	if (!(GC_FLAGS(secrets) & GC_IMMUTABLE) && GC_REFCOUNT(secrets) == 1) {
		ZEND_HASH_FOREACH_VAL(secrets, secret) {
			if (Z_TYPE_P(secret) == IS_STRING) {
				redact_wipe_last(Z_STR_P(secret));
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_array_release(secrets);
}
