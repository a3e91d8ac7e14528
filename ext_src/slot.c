/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Declared properties, read from C.
 *
 * ArrayObject and array_walk() write past readonly and past types, so a slot of any object may hold anything by the time it
 * is read: whatever is not as its constructor left it reads as empty.
 */

#include "values.h"

static const zval *slot_of(const zend_object *object, int slot)
{
	const zval *value = OBJ_PROP_NUM(object, slot);

	ZVAL_DEREF(value);
	return value;
}

void ep_slots_check(const zend_class_entry *ce, const char *const names[], int count)
{
	if (ce->default_properties_count != count || count > EP_MAX_SLOTS) {
		zend_error_noreturn(E_CORE_ERROR, "%s declares %d properties, and its C file fills %d of at most %d", ZSTR_VAL(ce->name),
			ce->default_properties_count, count, EP_MAX_SLOTS);
	}
	for (int slot = 0; slot < count; slot++) {
		const zend_property_info *property = zend_hash_str_find_ptr(&ce->properties_info, names[slot], strlen(names[slot]));
		if (!property || property->offset != OBJ_PROP_TO_OFFSET((uint32_t)slot)) {
			zend_error_noreturn(
				E_CORE_ERROR, "%s does not declare $%s as property number %d", ZSTR_VAL(ce->name), names[slot], slot + 1);
		}
	}
}

void ep_slots_take(zend_object *object, zval taken[EP_MAX_SLOTS])
{
	int count = object->ce->default_properties_count;

	ZEND_ASSERT(count <= EP_MAX_SLOTS);
	memcpy(taken, object->properties_table, (size_t)count * sizeof(*taken));
	for (int slot = 0; slot < count; slot++) {
		ZVAL_UNDEF(OBJ_PROP_NUM(object, slot));
	}
}

void ep_slots_release(const zend_object *object, zval taken[EP_MAX_SLOTS])
{
	for (int slot = 0; slot < object->ce->default_properties_count; slot++) {
		zval_ptr_dtor(&taken[slot]);
	}
}

HashTable *ep_slots_get_gc(zend_object *object, zend_get_gc_buffer *buffer, zval **table, int *count)
{
	zval *slots;
	int slot_count;
	HashTable *properties = zend_std_get_gc(object, &slots, &slot_count);

	for (int slot = 0; slot < slot_count; slot++) {
		zend_get_gc_buffer_add_zval(buffer, &slots[slot]);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return properties;
}

zend_string *ep_slot_str(const zend_object *object, int slot)
{
	const zval *value = slot_of(object, slot);

	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : ZSTR_EMPTY_ALLOC();
}

zend_string *ep_slot_str_or_null(const zend_object *object, int slot)
{
	const zval *value = slot_of(object, slot);

	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

HashTable *ep_slot_array(const zend_object *object, int slot)
{
	const zval *value = slot_of(object, slot);

	return Z_TYPE_P(value) == IS_ARRAY ? Z_ARRVAL_P(value) : (HashTable *)&zend_empty_array;
}

ep_number ep_slot_number(const zend_object *object, int slot)
{
	const zval *value = slot_of(object, slot);

	return (ep_number){ Z_TYPE_P(value) == IS_LONG ? Z_LVAL_P(value) : 0, Z_TYPE_P(value) == IS_LONG };
}

void ep_array_copy_values(zval *copy, HashTable *list)
{
	zval *value;

	array_init_size(copy, zend_hash_num_elements(list));
	ZEND_HASH_FOREACH_VAL(list, value) {
		ZVAL_DEREF(value);
		Z_TRY_ADDREF_P(value);
		add_next_index_zval(copy, value);
	}
	ZEND_HASH_FOREACH_END();
}
