/* Values that are nothing but their readonly properties: never without a constructor run, never equal by chance. */

#include "ep_private.h"

static zend_object_handlers handlers;

/* Having a creator of its own makes PHP refuse an object without a constructor run, so that the slots are always filled. */
zend_object *ep_plain_value_create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

static zend_object *clone_object(zend_object *object)
{
	zend_object *copy = ep_plain_value_create(object->ce);

	zend_objects_clone_members(copy, object);
	return copy;
}

void ep_plain_value_register(zend_class_entry *ce)
{
	ce->create_object = ep_plain_value_create;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.clone_obj = clone_object;
	handlers.compare = zend_objects_not_comparable;
}

bool ep_plain_value_is_filled(const zval *this)
{
	const zend_object *object = Z_OBJ_P(this);

	for (int slot = 0; slot < object->ce->default_properties_count; slot++) {
		if (!Z_ISUNDEF_P(OBJ_PROP_NUM(object, slot))) {
			return true;
		}
	}
	return false;
}
