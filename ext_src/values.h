/* What the classes are made of: texts, dates, properties that no walk finds, slots, callables and the array form. */

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

/* The text as a string, null where there is none. */
static inline void ep_zval_of_text(zval *value, ep_text text)
{
	if (text.data) {
		ZVAL_STRINGL(value, text.data, text.len);
	} else {
		ZVAL_NULL(value);
	}
}

/* The number, null where it is not known. */
static inline void ep_zval_of_number(zval *value, ep_number number)
{
	if (number.known) {
		ZVAL_LONG(value, number.value);
	} else {
		ZVAL_NULL(value);
	}
}

/* --- argument.c: each throws an error that names the argument, and returns false, if it breaks the rule */

bool ep_check_argument(uint32_t arg_num, const zend_string *argument, const ep_rule *rule); /* NULL passes */
bool ep_check_range(uint32_t arg_num, zend_long value, zend_long min, zend_long max);
bool ep_check_seconds(uint32_t arg_num, double seconds, int64_t *ms);

/* --- date.c: DateTimeImmutable made when it is asked for */

typedef struct ep_date {
	ep_time time;
	zend_object *object; /* NULL until first read; owner: the object that the date stands in */
} ep_date;

ep_time ep_now(void);
/* The argument's moment, now where it is NULL. False: thrown, or no date of 1970 to 9999, which is a ValueError on this
   argument. */
bool ep_time_of_argument(uint32_t arg_num, zend_object *date, ep_time *time);
void ep_date_read(ep_date *date, zval *value);
void ep_date_release(ep_date *date);
void ep_date_copy(ep_date *copy, const ep_date *date);
zend_string *ep_time_to_str(ep_time time);
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

/* Sets the handlers up; free, clone, gc and offset are the class's own to add. */
void ep_virtual_property_init(
	ep_virtual_property_handlers *handlers, const ep_virtual_property *properties, ep_redacted_form redacted);
/* Throws for a second run of a constructor. */
void ep_throw_readonly(const zend_object *object, const char *property);

/* --- redact.c: secrets as dumps show them */

/* "*** " and six hexadecimal digits, the same ones for the same secret as long as this process lives; a new reference. An
   empty text stays empty. */
zend_string *ep_redact(const zend_string *secret);
/* Whether it is what ep_redact() makes of a secret, in this process or another. */
bool ep_is_redacted(const zend_string *text);
/* A ValueError: the function's first argument is a dump, and not what is wanted. `advice` says what to do instead. */
void ep_throw_redacted(const char *advice);

/* --- slot.c: declared properties, whatever was done to them */

enum { EP_MAX_SLOTS = 32 };

/* Takes out what stands in the slots before a constructor fills them: PDO and others set properties first. */
void ep_slots_take(zend_object *object, zval taken[EP_MAX_SLOTS]);
/* Releases it, once the object is constructed: what goes may have a destructor that uses the object. */
void ep_slots_release(const zend_object *object, zval taken[EP_MAX_SLOTS]);
/* What a class's get_gc returns: the properties, beside what the class itself has put into the buffer. */
HashTable *ep_slots_get_gc(zend_object *object, zend_get_gc_buffer *buffer, zval **table, int *count);
zend_string *ep_slot_str(const zend_object *object, int slot); /* empty where it is none */
zend_string *ep_slot_str_or_null(const zend_object *object, int slot);
HashTable *ep_slot_array(const zend_object *object, int slot); /* empty where it is none */
ep_number ep_slot_number(const zend_object *object, int slot);
/* A list of the same values without references, so that nobody can reach in through one. */
void ep_array_copy_values(zval *copy, HashTable *list);

/* --- value_object.c: values that are nothing but their readonly properties */

zend_object *ep_value_object_create(zend_class_entry *ce);
void ep_value_object_register(zend_class_entry *ce);
/* For what fills the properties. */
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

/* FAILURE: thrown. */
zend_result ep_array_form_read(const ep_array_form *array_form, HashTable *data, ep_array_form_values *values);
HashTable *ep_array_form_write(const ep_array_form *array_form, const ep_array_form_values *values, ep_array_form_variant form);
/* A class's `unserialize`: the format of before PHP 7.4 would make an object without its values. */
int ep_array_form_refuse_custom_format(
	zval *object, zend_class_entry *ce, const unsigned char *data, size_t len, zend_unserialize_data *unserialize_data);

/* --- callable.c: callables that an object keeps */

typedef struct ep_callable {
	zend_fcall_info info; /* function_name undef: none */
	zend_fcall_info_cache cache;
} ep_callable;

bool ep_callable_is_set(const ep_callable *callable);
/* Takes what Z_PARAM_FUNC gave. */
void ep_callable_set(ep_callable *callable, const zend_fcall_info *info, const zend_fcall_info_cache *cache);
void ep_callable_addref(ep_callable *callable);
void ep_callable_release(ep_callable *callable);
void ep_callable_add_to_gc(ep_callable *callable, zend_get_gc_buffer *buffer);
/* Whether PHP functions can still be called; else the script is being left. At the request's end the engine runs what is
   left of a Fiber (`finally`), but calls no function for it. */
bool ep_can_call(void);
/* False: an exception is under way. The answer is to be destroyed in any case. */
bool ep_callable_call(const ep_callable *callable, zval *argument, zval *answer);

#endif
