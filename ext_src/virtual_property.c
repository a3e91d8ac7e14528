/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Virtual properties: read by name, found by nothing else.
 *
 * The slot of a virtual property stays undefined for ever, so the engine asks these handlers for each access by name, and
 * whatever walks over property tables (foreach, get_object_vars(), ArrayObject, serialisers, the garbage collector) has
 * nothing to find. Dumps and array casts are given an array made for them, in which secrets are redacted.
 */

#include "values.h"

static const ep_virtual_property *virtual_property_find(const zend_object *object, const zend_string *name)
{
	const ep_virtual_property *property = ((const ep_virtual_property_handlers *)object->handlers)->properties;

	while (property->name && !ep_text_equals(ep_text_of_str(name), property->name)) {
		property++;
	}
	return property->name ? property : NULL;
}

void ep_throw_readonly(const zend_object *object, const char *property)
{
	zend_throw_error(NULL, "Cannot modify readonly property %s::$%s", ZSTR_VAL(object->ce->name), property);
}

static zval *virtual_property_read_property(zend_object *object, zend_string *name, int type, void **cache_slot, zval *rv)
{
	const ep_virtual_property *property = virtual_property_find(object, name);

	if (!property) {
		return zend_std_read_property(object, name, type, cache_slot, rv);
	}
	property->read(object, rv);
	if (Z_ISUNDEF_P(rv)) {
		return zend_std_read_property(object, name, type, cache_slot, rv);
	}
	/* An object may be written to through a readonly property, a string may not. */
	if (type != BP_VAR_R && type != BP_VAR_IS && Z_TYPE_P(rv) != IS_OBJECT) {
		zval_ptr_dtor(rv);
		ep_throw_readonly(object, property->name);
		return &EG(uninitialized_zval);
	}
	return rv;
}

static zval *virtual_property_write_property(zend_object *object, zend_string *name, zval *value, void **cache_slot)
{
	const ep_virtual_property *property = virtual_property_find(object, name);

	if (!property) {
		return zend_std_write_property(object, name, value, cache_slot);
	}
	ep_throw_readonly(object, property->name);
	return &EG(error_zval);
}

static int virtual_property_has_property(zend_object *object, zend_string *name, int check, void **cache_slot)
{
	const ep_virtual_property *property = virtual_property_find(object, name);
	zval value;
	int has;

	if (!property) {
		return zend_std_has_property(object, name, check, cache_slot);
	}
	property->read(object, &value);
	switch (check) {
		case ZEND_PROPERTY_EXISTS:
			has = !Z_ISUNDEF(value);
			break;
		case ZEND_PROPERTY_NOT_EMPTY:
			has = !Z_ISUNDEF(value) && zend_is_true(&value);
			break;
		default:
			has = !Z_ISUNDEF(value) && Z_TYPE(value) != IS_NULL;
			break;
	}
	zval_ptr_dtor(&value);
	return has;
}

static void virtual_property_unset_property(zend_object *object, zend_string *name, void **cache_slot)
{
	const ep_virtual_property *property = virtual_property_find(object, name);

	if (property) {
		zend_throw_error(NULL, "Cannot unset readonly property %s::$%s", ZSTR_VAL(object->ce->name), property->name);
	} else {
		zend_std_unset_property(object, name, cache_slot);
	}
}

/* NULL sends the engine to read_property, which knows what may be written to. */
static zval *virtual_property_get_property_ptr_ptr(zend_object *object, zend_string *name, int type, void **cache_slot)
{
	return virtual_property_find(object, name) ? NULL : zend_std_get_property_ptr_ptr(object, name, type, cache_slot);
}

/* A class that may be serialised has methods for it, and the others refuse it. */
static zend_array *virtual_property_get_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	HashTable *redacted = NULL;

	if (purpose != ZEND_PROP_PURPOSE_SERIALIZE) {
		redacted = ((const ep_virtual_property_handlers *)object->handlers)->redacted(object);
	}
	return redacted ? redacted : zend_std_get_properties_for(object, purpose);
}

void ep_virtual_property_init(
	ep_virtual_property_handlers *handlers, const ep_virtual_property *properties, ep_redacted_form redacted)
{
	memcpy(&handlers->std, &std_object_handlers, sizeof(handlers->std));
	handlers->std.read_property = virtual_property_read_property;
	handlers->std.write_property = virtual_property_write_property;
	handlers->std.has_property = virtual_property_has_property;
	handlers->std.unset_property = virtual_property_unset_property;
	handlers->std.get_property_ptr_ptr = virtual_property_get_property_ptr_ptr;
	handlers->std.get_properties_for = virtual_property_get_properties_for;
	handlers->std.compare = zend_objects_not_comparable;
	handlers->properties = properties;
	handlers->redacted = redacted;
}
