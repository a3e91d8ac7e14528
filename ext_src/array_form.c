/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The storage form of values: an array of scalars, versioned, checked key by key when it comes back. */

#include "values.h"

#include "zend_exceptions.h"

static zend_result array_form_check_text(const ep_array_form *array_form, const ep_array_form_key *key, const zval *value)
{
	char error[EP_TEXT_ERROR_SIZE];

	if (!value) {
		zend_argument_value_error(1, "must be a stored %s, but \"%s\" is missing", array_form->name, key->name);
		return FAILURE;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		zend_argument_type_error(1, "must be a stored %s, but \"%s\" is not a string", array_form->name, key->name);
		return FAILURE;
	}
	if (!ep_text_check(ep_text_of_str(Z_STR_P(value)), key->rule, error)) {
		zend_argument_value_error(1, "must be a stored %s, but \"%s\" %s", array_form->name, key->name, error);
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result array_form_read_text(
	const ep_array_form *array_form, const ep_array_form_key *key, HashTable *data, zend_string **text)
{
	zval *value = zend_hash_str_find_deref(data, key->name, strlen(key->name));

	if (key->nullable && (!value || Z_TYPE_P(value) == IS_NULL)) {
		*text = NULL;
		return SUCCESS;
	}
	if (array_form_check_text(array_form, key, value) == FAILURE) {
		return FAILURE;
	}
	*text = Z_STR_P(value);
	return SUCCESS;
}

static zend_result array_form_read_time(
	const ep_array_form *array_form, const ep_array_form_key *key, HashTable *data, ep_time *time)
{
	zend_string *text;

	if (array_form_read_text(array_form, key, data, &text) == FAILURE) {
		return FAILURE;
	}
	if (!ep_time_parse_rfc3339(ep_text_of_str(text), time)) {
		zend_argument_value_error(1, "must be a stored %s, but \"%s\" is not a time", array_form->name, key->name);
		return FAILURE;
	}
	return SUCCESS;
}

/* Null where it is missing: what was stored before there was such a key is read as well. */
static zend_result array_form_read_number(
	const ep_array_form *array_form, const ep_array_form_key *key, HashTable *data, ep_number *number)
{
	zval *value = zend_hash_str_find_deref(data, key->name, strlen(key->name));

	*number = (ep_number){ 0 };
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_LONG) {
		zend_argument_type_error(1, "must be a stored %s, but \"%s\" is not an integer", array_form->name, key->name);
		return FAILURE;
	}
	if (Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > key->max) {
		zend_argument_value_error(
			1, "must be a stored %s, but \"%s\" is not between 0 and " ZEND_LONG_FMT, array_form->name, key->name, key->max);
		return FAILURE;
	}
	*number = (ep_number){ Z_LVAL_P(value), true };
	return SUCCESS;
}

static zend_result array_form_read_value(const ep_array_form *array_form, int i, HashTable *data, ep_array_form_values *values)
{
	const ep_array_form_key *key = &array_form->keys[i];

	switch (key->kind) {
		case EP_ARRAY_FORM_TIME:
			return array_form_read_time(array_form, key, data, &values->time[i]);
		case EP_ARRAY_FORM_NUMBER:
			return array_form_read_number(array_form, key, data, &values->number[i]);
		default:
			return array_form_read_text(array_form, key, data, &values->text[i]);
	}
}

static zend_result array_form_read_version(const ep_array_form *array_form, HashTable *data)
{
	zval *version = zend_hash_str_find_deref(data, ZEND_STRL("v"));

	if (!version) {
		zend_argument_value_error(1, "must be a stored %s, but \"v\" is missing", array_form->name);
		return FAILURE;
	}
	if (Z_TYPE_P(version) != IS_LONG) {
		zend_argument_type_error(1, "must be a stored %s, but \"v\" is not an integer", array_form->name);
		return FAILURE;
	}
	if (Z_LVAL_P(version) != EP_ARRAY_FORM_VERSION) {
		zend_argument_value_error(1, "must be a stored %s, but \"v\" is not %d", array_form->name, EP_ARRAY_FORM_VERSION);
		return FAILURE;
	}
	return SUCCESS;
}

/* A dump has the names of the properties, JSON those of the storage form. */
static bool array_form_is_redacted(const ep_array_form_key *key, HashTable *data)
{
	const char *const names[] = { key->name, key->property };

	for (int i = 0; i < 2; i++) {
		const zval *value = zend_hash_str_find_deref(data, names[i], strlen(names[i]));
		if (value && Z_TYPE_P(value) == IS_STRING && ep_is_redacted(Z_STR_P(value))) {
			return true;
		}
	}
	return false;
}

static zend_result array_form_refuse_redacted(const ep_array_form *array_form, HashTable *data)
{
	for (int i = 0; i < array_form->count; i++) {
		if (array_form->keys[i].kind == EP_ARRAY_FORM_SECRET && array_form_is_redacted(&array_form->keys[i], data)) {
			ep_throw_redacted("store what toArray() gives instead");
			return FAILURE;
		}
	}
	return SUCCESS;
}

zend_result ep_array_form_read(const ep_array_form *array_form, HashTable *data, ep_array_form_values *values)
{
	if (array_form_refuse_redacted(array_form, data) == FAILURE || array_form_read_version(array_form, data) == FAILURE) {
		return FAILURE;
	}
	for (int i = 0; i < array_form->count; i++) {
		if (array_form_read_value(array_form, i, data, values) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* The value as a new reference. */
static void array_form_write_value(
	const ep_array_form_key *key, zend_string *text, ep_time time, ep_number number, bool with_secret, zval *value)
{
	if (key->kind == EP_ARRAY_FORM_TIME) {
		ZVAL_STR(value, ep_time_to_str(time));
	} else if (key->kind == EP_ARRAY_FORM_NUMBER) {
		ep_zval_of_number(value, number);
	} else if (key->kind == EP_ARRAY_FORM_SECRET && !with_secret) {
		ZVAL_STR(value, ep_redact(text));
	} else if (text) {
		ZVAL_STR_COPY(value, text);
	} else {
		ZVAL_NULL(value);
	}
}

HashTable *ep_array_form_write(const ep_array_form *array_form, const ep_array_form_values *values, ep_array_form_variant variant)
{
	bool with_secret = variant == EP_ARRAY_FORM_STORED;
	HashTable *array = zend_new_array((uint32_t)array_form->count + 1);
	zval value;

	if (with_secret) {
		ZVAL_LONG(&value, EP_ARRAY_FORM_VERSION);
		zend_hash_str_add_new(array, ZEND_STRL("v"), &value);
	}
	for (int i = 0; i < array_form->count; i++) {
		const ep_array_form_key *key = &array_form->keys[i];
		const char *name = variant == EP_ARRAY_FORM_DUMPED ? key->property : key->name;
		array_form_write_value(key, values->text[i], values->time[i], values->number[i], with_secret, &value);
		zend_hash_str_add_new(array, name, strlen(name), &value);
	}
	return array;
}

int ep_array_form_refuse_custom_format(
	zval *object, zend_class_entry *ce, const unsigned char *data, size_t len, zend_unserialize_data *unserialize_data)
{
	zend_throw_exception_ex(NULL, 0, "Unserialization of '%s' is not allowed", ZSTR_VAL(ce->name));
	return FAILURE;
}
