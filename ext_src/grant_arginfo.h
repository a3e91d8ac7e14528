/* This is a generated file, edit grant.stub.php instead.
 * Stub hash: 0e4408fe7225271a78edfb023e4c6fcd2891ae01 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_Grant___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_Grant_implicit, 0, 1, EpAccountTokens\\Grant, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_Grant_clientCredentials, 0, 2, EpAccountTokens\\Grant, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientSecret, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_Grant_bearer, 0, 1, EpAccountTokens\\Grant, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_Grant_callback, 0, 1, EpAccountTokens\\Grant, 0)
	ZEND_ARG_TYPE_INFO(0, source, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens_Grant, __construct);
ZEND_METHOD(EpAccountTokens_Grant, implicit);
ZEND_METHOD(EpAccountTokens_Grant, clientCredentials);
ZEND_METHOD(EpAccountTokens_Grant, bearer);
ZEND_METHOD(EpAccountTokens_Grant, callback);

static const zend_function_entry class_EpAccountTokens_Grant_methods[] = {
	ZEND_ME(EpAccountTokens_Grant, __construct, arginfo_class_EpAccountTokens_Grant___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(EpAccountTokens_Grant, implicit, arginfo_class_EpAccountTokens_Grant_implicit, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens_Grant, clientCredentials, arginfo_class_EpAccountTokens_Grant_clientCredentials, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens_Grant, bearer, arginfo_class_EpAccountTokens_Grant_bearer, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens_Grant, callback, arginfo_class_EpAccountTokens_Grant_callback, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_Grant(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "Grant", class_EpAccountTokens_Grant_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "clientcredentials", sizeof("clientcredentials") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "bearer", sizeof("bearer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
