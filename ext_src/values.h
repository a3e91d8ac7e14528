/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What the classes are made of: texts, dates, properties that no walk over an object finds, slots, callables, the array form. */

#ifndef EP_VALUES_H
#define EP_VALUES_H

#include "module.h"

/* --- texts and numbers as PHP has them */

static inline ep_text ep_text_of_str(const zend_string *string)
{
	return (ep_text){ ZSTR_VAL(string), ZSTR_LEN(string) };
}

static inline zend_string *ep_str_of_text(ep_text text)
{
	return zend_string_init(text.data, text.len, false);
}

/* A string, or null where there is no text. */
static inline void ep_zval_of_text(zval *value, ep_text text)
{
	if (text.data) {
		ZVAL_STRINGL(value, text.data, text.len);
	} else {
		ZVAL_NULL(value);
	}
}

/* An integer, or null where the number is not known. */
static inline void ep_zval_of_number(zval *value, ep_number number)
{
	if (number.known) {
		ZVAL_LONG(value, number.value);
	} else {
		ZVAL_NULL(value);
	}
}

/* --- argument.c: where an argument breaks its rule, each of these throws an error that names it, and returns false */

/* NULL, an argument that was not given, passes. */
bool ep_check_argument(uint32_t arg_num, const zend_string *argument, const ep_rule *rule);
bool ep_check_range(uint32_t arg_num, zend_long value, zend_long min, zend_long max);
/* Seconds as a user gives them, which are put into `ms` as milliseconds. */
bool ep_check_seconds(uint32_t arg_num, double seconds, int64_t *ms);
/* A key of an array must be one of the names; NULL, which stands for an integer key, is none. `noun` says what the keys are. */
bool ep_check_name(uint32_t arg_num, const char *noun, const zend_string *name, const char *const *names, size_t count);
/* Throws what ep_check_name() throws. */
void ep_throw_unknown_name(uint32_t arg_num, const char *noun, const char *const *names, size_t count);

/* --- date.c */

/* A date whose DateTimeImmutable is made when somebody asks for it. */
typedef struct ep_date {
	ep_time time;
	zend_object *object; /* NULL until first read; owner: the object that the date stands in */
} ep_date;

ep_time ep_now(void);
/* The moment of a DateTimeInterface that was passed, or the present one where `date` is NULL. False: an exception was thrown,
   such as a ValueError for a moment outside the years 1970 to 9999. */
bool ep_time_of_argument(uint32_t arg_num, zend_object *date, ep_time *time);
/* Makes a new reference to the DateTimeImmutable. */
void ep_date_read(ep_date *date, zval *value);
void ep_date_release(ep_date *date);
/* Shares the DateTimeImmutable, if there is one. */
void ep_date_copy(ep_date *copy, const ep_date *date);
/* As the array form has it. */
zend_string *ep_time_to_str(ep_time time);
/* Whether the time comes within so many seconds of now, or has passed. */
bool ep_time_is_within(ep_time time, zend_long seconds, ep_time now);

/* --- virtual_property.c: declared readonly properties whose slots stay empty, so that no walk over properties finds them */

typedef struct ep_virtual_property {
	const char *name;
	void (*read)(zend_object *object, zval *value); /* makes a new reference; undef where the object was never constructed */
} ep_virtual_property;

/* What dumps, array casts and var_export() show of an object; the caller owns it. NULL where the object was never constructed. */
typedef HashTable *(*ep_redacted_form)(zend_object *object);

typedef struct ep_virtual_property_handlers {
	zend_object_handlers std;
	const ep_virtual_property *properties; /* ended by a NULL name */
	ep_redacted_form redacted;
} ep_virtual_property_handlers;

/* Makes the handlers serve these properties from the object's struct: reads, isset, writes, unset, references, comparison. The
   class adds free_obj, clone_obj, get_gc and offset. */
void ep_virtual_property_init(
	ep_virtual_property_handlers *handlers, const ep_virtual_property *properties, ep_redacted_form redacted);
/* Throws what PHP throws where a readonly property is set again, for a constructor that runs a second time. */
void ep_throw_readonly(const zend_object *object, const char *property);

/* --- redact.c: secrets as dumps show them, and their end */

/* "*** " and six hexadecimal digits, the same ones for the same secret as long as this process lives; a new reference. An
   empty text stays empty. */
zend_string *ep_redact(const zend_string *secret);
/* Whether it is what ep_redact() makes of a secret, in this process or another. */
bool ep_is_redacted(const zend_string *text);
/* Throws a ValueError: the function's first argument is an object's dump and not its storage form. `advice` says what to do
   instead. */
void ep_throw_redacted(const char *advice);
/* Releases a text that is, or may hold, a secret. Whoever has it last overwrites it. */
void ep_release_secret(zend_string *secret);
/* The same for an array and the texts in it. */
void ep_release_secrets(HashTable *secrets);

/* --- slot.c: the slots of declared properties, which may hold anything */

enum { EP_MAX_SLOTS = 32 };

/* To be called in MINIT for a class whose slots are filled by number. PHP does not start unless the class declares exactly these
   properties in this order: what the stub says is what the C files rely on. */
void ep_slots_check(const zend_class_entry *ce, const char *const names[], int count);
/* Moves what stands in the slots into `taken`, before a constructor fills them: PDO and others set properties first. */
void ep_slots_take(zend_object *object, zval taken[EP_MAX_SLOTS]);
/* Releases what was taken. To be called when the object is constructed, since a destructor that runs here may use it. */
void ep_slots_release(const zend_object *object, zval taken[EP_MAX_SLOTS]);
/* Ends a class's get_gc: adds the properties to what the class has put into the buffer, and returns what get_gc returns. */
HashTable *ep_slots_get_gc(zend_object *object, zend_get_gc_buffer *buffer, zval **table, int *count);
/* Where a slot does not hold the type that is asked for, the answer is the empty string, NULL, the empty array, or a number that
   is not known. Strings and arrays stay the object's. */
zend_string *ep_slot_str(const zend_object *object, int slot);
zend_string *ep_slot_str_or_null(const zend_object *object, int slot);
HashTable *ep_slot_array(const zend_object *object, int slot);
ep_number ep_slot_number(const zend_object *object, int slot);
/* Makes a list of the same values without PHP references, so that nobody can change a value object through one. */
void ep_array_copy_values(zval *copy, HashTable *list);

/* --- value_object.c: values that are nothing but their readonly properties */

zend_object *ep_value_object_create(zend_class_entry *ce);
void ep_value_object_register(zend_class_entry *ce);
/* To be called by what fills the properties, be it a constructor or the hydration of a reply. */
void ep_value_object_set_constructed(zend_object *object);
bool ep_value_object_is_constructed(const zend_object *object);

/* --- array_form.c: values as arrays of scalars */

#define EP_ARRAY_FORM_VERSION 1

enum { EP_ARRAY_FORM_MAX_KEYS = 8 };

typedef enum ep_array_form_kind {
	EP_ARRAY_FORM_TEXT,
	EP_ARRAY_FORM_SECRET,
	EP_ARRAY_FORM_TIME,
	EP_ARRAY_FORM_NUMBER,
} ep_array_form_kind;

typedef struct ep_array_form_key {
	const char *name, *property;
	ep_array_form_kind kind;
	const ep_rule *rule; /* of a text */
	bool nullable;
	zend_long max; /* of a number, from 0 on */
} ep_array_form_key;

typedef struct ep_array_form {
	const char *name; /* for messages */
	int count;
	ep_array_form_key keys[EP_ARRAY_FORM_MAX_KEYS];
} ep_array_form;

/* By the index of the key. The strings are the array's, or the object's. */
typedef struct ep_array_form_values {
	zend_string *text[EP_ARRAY_FORM_MAX_KEYS];
	ep_time time[EP_ARRAY_FORM_MAX_KEYS];
	ep_number number[EP_ARRAY_FORM_MAX_KEYS];
} ep_array_form_values;

typedef enum ep_array_form_variant {
	EP_ARRAY_FORM_STORED,   /* the API's names, with the version and the secret */
	EP_ARRAY_FORM_REDACTED, /* the API's names, the secret redacted */
	EP_ARRAY_FORM_DUMPED,   /* the names of the properties, the secret redacted */
} ep_array_form_variant;

/* Reads an array that a user passed, by the rules of its keys. FAILURE: an exception was thrown. */
zend_result ep_array_form_read(const ep_array_form *array_form, HashTable *data, ep_array_form_values *values);
HashTable *ep_array_form_write(
	const ep_array_form *array_form, const ep_array_form_values *values, ep_array_form_variant variant);
/* To be set as a class's `unserialize`. It refuses the format of before PHP 7.4, which would make an object without its
   values. */
int ep_array_form_refuse_custom_format(
	zval *object, zend_class_entry *ce, const unsigned char *data, size_t len, zend_unserialize_data *unserialize_data);

/* --- callable.c: callables that an object keeps */

typedef struct ep_callable {
	zend_fcall_info info; /* function_name undef: none */
	zend_fcall_info_cache cache;
} ep_callable;

bool ep_callable_is_set(const ep_callable *callable);
/* Keeps what Z_PARAM_FUNC gave, with references of its own. */
void ep_callable_set(ep_callable *callable, const zend_fcall_info *info, const zend_fcall_info_cache *cache);
void ep_callable_addref(ep_callable *callable);
void ep_callable_release(ep_callable *callable);
void ep_callable_add_to_gc(ep_callable *callable, zend_get_gc_buffer *buffer);
/* Whether PHP functions can still be called; else the script is being left. At the request's end the engine runs what is
   left of a Fiber (`finally`), but calls no function for it. */
bool ep_can_call(void);
/* False: an exception is under way. The answer must be destroyed in any case. */
bool ep_callable_call(const ep_callable *callable, zval *argument, zval *answer);

#endif
