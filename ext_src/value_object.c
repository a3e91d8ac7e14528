/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Values that are nothing but their readonly properties: never equal by chance, and of use only once they are constructed. */

#include "values.h"

static zend_object_handlers handlers;

/* Whoever unserialises or fetches objects can make one without its constructor, and fill its properties with what they like. */
typedef struct value_object {
	bool constructed;
	zend_object std;
} value_object;

static value_object *value_object_from(const zend_object *object)
{
	return (value_object *)((char *)object - offsetof(value_object, std));
}

zend_object *ep_value_object_create(zend_class_entry *ce)
{
	value_object *value = zend_object_alloc(sizeof(*value), ce);

	zend_object_std_init(&value->std, ce);
	object_properties_init(&value->std, ce);
	value->std.handlers = &handlers;
	return &value->std;
}

static zend_object *value_object_clone_object(zend_object *object)
{
	zend_object *copy = ep_value_object_create(object->ce);

	value_object_from(copy)->constructed = value_object_from(object)->constructed;
	zend_objects_clone_members(copy, object);
	return copy;
}

void ep_value_object_register(zend_class_entry *ce)
{
	ce->create_object = ep_value_object_create;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(value_object, std);
	handlers.clone_obj = value_object_clone_object;
	handlers.compare = zend_objects_not_comparable;
}

void ep_value_object_set_constructed(zend_object *object)
{
	value_object_from(object)->constructed = true;
}

/* An object that unserialize() has filled counts as constructed, where the class allows that. */
static bool value_object_is_unserialized(const zend_object *object)
{
	if (object->ce->ce_flags & ZEND_ACC_NOT_SERIALIZABLE) {
		return false;
	}
	for (int slot = 0; slot < object->ce->default_properties_count; slot++) {
		if (Z_ISUNDEF_P(OBJ_PROP_NUM(object, slot))) {
			return false;
		}
	}
	return true;
}

bool ep_value_object_is_constructed(const zend_object *object)
{
	return value_object_from(object)->constructed || value_object_is_unserialized(object);
}
