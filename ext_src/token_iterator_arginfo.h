/* This is a generated file, edit token_iterator.stub.php instead.
 * Stub hash: b4bf8429abd8c676c7be0c6dd71ac33d84e9c276 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_TokenIterator___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_TokenIterator_current, 0, 0, EpAccountTokens\\Token, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_TokenIterator_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_TokenIterator_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_TokenIterator_rewind arginfo_class_EpAccountTokens_TokenIterator_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_TokenIterator_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens_TokenIterator, __construct);
ZEND_METHOD(EpAccountTokens_TokenIterator, current);
ZEND_METHOD(EpAccountTokens_TokenIterator, key);
ZEND_METHOD(EpAccountTokens_TokenIterator, next);
ZEND_METHOD(EpAccountTokens_TokenIterator, rewind);
ZEND_METHOD(EpAccountTokens_TokenIterator, valid);

static const zend_function_entry class_EpAccountTokens_TokenIterator_methods[] = {
	ZEND_ME(EpAccountTokens_TokenIterator, __construct, arginfo_class_EpAccountTokens_TokenIterator___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(EpAccountTokens_TokenIterator, current, arginfo_class_EpAccountTokens_TokenIterator_current, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenIterator, key, arginfo_class_EpAccountTokens_TokenIterator_key, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenIterator, next, arginfo_class_EpAccountTokens_TokenIterator_next, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenIterator, rewind, arginfo_class_EpAccountTokens_TokenIterator_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenIterator, valid, arginfo_class_EpAccountTokens_TokenIterator_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_TokenIterator(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "TokenIterator", class_EpAccountTokens_TokenIterator_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
