/* What the files of the PHP side share: globals, class entries, object structs and their fetchers. */

#ifndef EP_PRIVATE_H
#define EP_PRIVATE_H

#include "php.h"
#include "ep_core.h"

typedef struct ep_call ep_call;
typedef struct ep_kept_bearer ep_kept_bearer;

ZEND_BEGIN_MODULE_GLOBALS(ep_account_tokens)
	zend_long max_connections;
	zend_long max_idle;     /* seconds */
	zend_long max_lifetime; /* seconds */
	bool has_libcurl;
	ep_call *calls; /* alive, newest first; what a bail-out or a Fiber leaves here is freed after the request's last PHP code */
	ep_pool pool;   /* connections */
	ep_kept_bearer *bearers; /* issued by the service, the last used first */
	ep_trust system_trust;   /* found on first use, since a worker's file system may not be the master's */
	bool has_system_trust;
	bool cache_failure_reported;     /* in this request */
	unsigned char redaction_key[32]; /* of ep_redact(): made on first use, wiped at the end */
	bool has_redaction_key;
ZEND_END_MODULE_GLOBALS(ep_account_tokens)

ZEND_EXTERN_MODULE_GLOBALS(ep_account_tokens)
#define EP_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(ep_account_tokens, v)

#if defined(ZTS) && defined(COMPILE_DL_EP_ACCOUNT_TOKENS)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

/* --- classes: set once in MINIT */

extern zend_class_entry *ep_ce_client;
extern zend_class_entry *ep_ce_token;
extern zend_class_entry *ep_ce_token_page;
extern zend_class_entry *ep_ce_access_token;
extern zend_class_entry *ep_ce_grant;
extern zend_class_entry *ep_ce_transfer;
extern zend_class_entry *ep_ce_oidc_login;
extern zend_class_entry *ep_ce_one_time_password_purpose;
extern zend_class_entry *ep_ce_http_request;
extern zend_class_entry *ep_ce_http_response;
extern zend_class_entry *ep_ce_token_iterator;
extern zend_class_entry *ep_ce_api_error;
extern zend_class_entry *ep_ce_error;
extern zend_class_entry *ep_ce_api_exception;
extern zend_class_entry *ep_ce_authentication_failed_exception;
extern zend_class_entry *ep_ce_invalid_request_exception;
extern zend_class_entry *ep_ce_unauthorized_exception;
extern zend_class_entry *ep_ce_forbidden_exception;
extern zend_class_entry *ep_ce_not_found_exception;
extern zend_class_entry *ep_ce_rate_limited_exception;
extern zend_class_entry *ep_ce_server_error_exception;
extern zend_class_entry *ep_ce_login_required_exception;
extern zend_class_entry *ep_ce_account_not_available_exception;
extern zend_class_entry *ep_ce_transport_exception;
extern zend_class_entry *ep_ce_connection_failed_exception;
extern zend_class_entry *ep_ce_timeout_exception;
extern zend_class_entry *ep_ce_tls_failed_exception;
extern zend_class_entry *ep_ce_outcome_unknown_exception;
extern zend_class_entry *ep_ce_protocol_exception;
extern zend_class_entry *ep_ce_oidc_exception;

void ep_register_client(void);
void ep_register_token(void);
void ep_register_token_page(void);
void ep_register_access_token(void);
void ep_register_grant(void);
void ep_register_transfer(void);
void ep_register_oidc_login(void);
void ep_register_profiles(void);
void ep_register_http_message(void);
void ep_register_token_iterator(void);
void ep_register_exceptions(void);

/* --- methods.c */

/* For the end of MINIT, when all classes are registered. */
void ep_methods_hold_object(int module_number);

/* --- text */

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

/* --- platform.c */

extern const ep_platform ep_php_platform;

ep_clock ep_clock_now(void);

/* A hash of the parts in their order. */
void ep_identify(ep_identity *identity, const ep_text *parts, size_t count);

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

/* --- worker.c: what outlives a request */

enum { EP_STATUS_COUNT = 8 };

typedef struct ep_status_entry {
	const char *name;
	uint64_t value;
} ep_status_entry;

ep_pool *ep_worker_pool(void);
void ep_worker_status(ep_status_entry entries[EP_STATUS_COUNT]);

/* --- argument.c: each throws an error that names the argument, and returns false, if it breaks the rule */

bool ep_check_argument(uint32_t arg_num, const zend_string *argument, const ep_rule *rule); /* NULL passes */
bool ep_check_range(uint32_t arg_num, zend_long value, zend_long min, zend_long max);
bool ep_check_seconds(uint32_t arg_num, double seconds, int64_t *ms);

/* --- settings.c */

/* The constructor's arguments, as they were given. */
typedef struct ep_client_arguments {
	zend_object *grant;
	zend_string *base_uri, *ca_file, *proxy, *user_agent_suffix;
	double timeout, connect_timeout;
	zend_long max_retries, ip_version;
	bool any_ip_version, lowercase_usernames;
	HashTable *headers;
	zend_object *cache;
} ep_client_arguments;

/* The settings are to be freed in any case. */
bool ep_settings_set_up(ep_settings *settings, const ep_client_arguments *arguments);
/* Lays headers over those that are set. */
bool ep_settings_set_headers(ep_settings *settings, uint32_t arg_num, HashTable *headers);

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

/* --- value_object.c: values that are nothing but their readonly properties */

zend_object *ep_value_object_create(zend_class_entry *ce);
void ep_value_object_register(zend_class_entry *ce);
/* For what fills the properties. */
void ep_value_object_set_constructed(zend_object *object);
bool ep_value_object_is_constructed(const zend_object *object);

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
/* A constructed Token; NULL where it is none. */
zend_object *ep_token_of(zval *value);

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

/* --- objects: each struct is its class's alone to fill; `std` is last, and declared properties stand behind it */

typedef struct ep_token_object {
	zend_string *token; /* NULL: not constructed */
	ep_date expires;
	ep_date obtained;
	zend_object std;
} ep_token_object;

typedef struct ep_access_token_object {
	zend_string *token; /* NULL: not constructed */
	ep_date expires;
	bool has_end;
	zend_object std;
} ep_access_token_object;

typedef enum ep_grant_kind {
	EP_GRANT_NONE, /* not made by a factory */
	EP_GRANT_IMPLICIT,
	EP_GRANT_CLIENT_CREDENTIALS,
	EP_GRANT_BEARER,
	EP_GRANT_CALLBACK,
} ep_grant_kind;

typedef struct ep_grant_object {
	ep_grant_kind kind;
	zend_string *client_id;
	zend_string *secret; /* the client's secret, or the bearer */
	ep_callable callback;
	zend_object *kept;         /* the callback's last AccessToken with an end; NULL: none */
	ep_lifetime kept_lifetime; /* of that */
	zend_object std;
} ep_grant_object;

/* A bearer and what is known of its life. Owner: the struct it stands in; freed by ep_bearer_free(), which wipes it. */
typedef struct ep_bearer {
	ep_buffer token;
	ep_lifetime lifetime;
} ep_bearer;

typedef struct ep_client_object {
	ep_settings settings;
	zend_object *grant;          /* NULL: not constructed */
	ep_identity bearer_identity; /* of the bearer that the service issues for origin and grant */
	ep_bearer own_bearer;        /* issued through `transport`, and so of no use to clients of another one */
	zend_object *cache;          /* NULL: none */
	ep_callable observer;
	ep_callable transport;
	zend_object std;
} ep_client_object;

typedef struct ep_oidc_login_object {
	zend_string *code_verifier; /* NULL: not constructed */
	ep_date created_at;
	zend_object std;
} ep_oidc_login_object;

typedef struct ep_http_request_object {
	HashTable *headers; /* NULL: not constructed */
	zend_string *body;
	zend_object std;
} ep_http_request_object;

typedef struct ep_http_response_object {
	zend_string *body; /* NULL: not constructed */
	zend_object std;
} ep_http_response_object;

static inline ep_token_object *ep_token_object_from(const zend_object *object)
{
	return (ep_token_object *)((char *)object - offsetof(ep_token_object, std));
}

static inline ep_access_token_object *ep_access_token_object_from(const zend_object *object)
{
	return (ep_access_token_object *)((char *)object - offsetof(ep_access_token_object, std));
}

static inline ep_grant_object *ep_grant_object_from(const zend_object *object)
{
	return (ep_grant_object *)((char *)object - offsetof(ep_grant_object, std));
}

static inline ep_client_object *ep_client_object_from(const zend_object *object)
{
	return (ep_client_object *)((char *)object - offsetof(ep_client_object, std));
}

static inline ep_oidc_login_object *ep_oidc_login_object_from(const zend_object *object)
{
	return (ep_oidc_login_object *)((char *)object - offsetof(ep_oidc_login_object, std));
}

static inline ep_http_request_object *ep_http_request_object_from(const zend_object *object)
{
	return (ep_http_request_object *)((char *)object - offsetof(ep_http_request_object, std));
}

static inline ep_http_response_object *ep_http_response_object_from(const zend_object *object)
{
	return (ep_http_response_object *)((char *)object - offsetof(ep_http_response_object, std));
}

/* --- exceptions.c: what an exception carries, for constructors and throw.c */

void ep_exception_set_message(zend_object *exception, zend_string *message, zend_long code, zend_object *previous);
void ep_api_exception_fill(
	zend_object *exception, zend_long status, zval *errors, zend_string *request_id, ep_number retry_after, zend_long attempts);
void ep_transport_exception_fill(zend_object *exception, zend_long curl_code, bool sent, zend_long attempts, double elapsed);

/* --- call.c: one method call */

/* What the attempts at one request came to. A bearer request that is made in between has its own. */
typedef struct ep_attempt_stats {
	int attempts; /* begun */
	bool sent;    /* the body of any of them */
	ep_retry retry;
} ep_attempt_stats;

/* Everything that a method call owns. Linked into the globals from begin to end; malloc, so that a bail-out loses nothing.
   What is left when the request ends is freed by ep_calls_free(), which leaves the client alone: the engine has freed all
   objects by then. */
struct ep_call {
	ep_call *next, *previous;
	ep_client_object *client; /* the method's frame holds it, or the iterator that does: see methods.c */
	const char *method_name;  /* the method */
	int64_t started;          /* monotonic, milliseconds */
	int64_t deadline;         /* likewise: of the call, or of a request that is given less than the whole call */
	ep_bearer bearer;
	ep_bearer cached_bearer; /* the cache's, while it is looked at */
	bool fresh_bearer;       /* fetched within this very call */
	ep_request request;
	ep_attempt attempt;
	ep_page page;
	ep_resources resources;
	ep_page_cursor cursor; /* of the list that is being read */
	ep_bearer_reply bearer_reply;
	ep_errors errors;
	ep_buffer text; /* on its way into a PHP string: that may run into the memory limit, which jumps out */
	ep_failure_kind failure;
	char protocol_error[EP_PROTOCOL_ERROR_SIZE]; /* of a reply that is not the API's */
	ep_attempt_stats stats;                      /* of the request under way */
	bool bearer_refused;                         /* by a 401 that may be met with a new one, and that has not been reported */
	bool inherited;                              /* in a child that was forked in between: its parent goes on with the call */
	ep_call *next_prefetch;                      /* begun before this one has come, and to be awaited after it; NULL: none */
};

ep_call *ep_call_begin(ep_client_object *client, const char *method_name);
void ep_call_end(ep_call *call);
/* For the end of a request, when no PHP code can run any more. Makes no Zend call, and may be called again. */
void ep_calls_free(void);
double ep_call_elapsed(const ep_call *call);
bool ep_call_has_time_left(const ep_call *call);
/* Leaves what follows at most one in `share` parts of the time that is left. */
void ep_call_shorten_deadline(ep_call *call, int share);

/* Begins to count the attempts at a request anew, with all retries before it. */
void ep_call_begin_request_scope(ep_call *call, bool can_renew);
/* Sends the call's request, as often as it may be. False: `failure` says why, or an exception was thrown by what ran in
   between. */
bool ep_call_send(ep_call *call);
/* Begins the first attempt, which ep_call_send() then goes on with. Not for a client with a transport. */
bool ep_call_prefetch(ep_call *call);
bool ep_call_is_under_way(const ep_call *call);
/* Monotonic milliseconds. Does not wait for a time beyond the call's deadline: the service may say so itself. False: leave
   the call. */
bool ep_call_wait_until(const ep_call *call, int64_t time);

/* --- bearer_store.c: the bearers that outlive a call */

/* The lifetime is not known afterwards. False: memory ran out, and the bearer is empty. */
bool ep_bearer_set_token(ep_bearer *bearer, ep_text token);
/* Both epoch seconds. */
void ep_bearer_set_life(ep_bearer *bearer, int64_t obtained, int64_t end);
bool ep_bearer_copy(ep_bearer *to, const ep_bearer *from);
void ep_bearer_free(ep_bearer *bearer);
/* The client's own where it has a transport, else the worker's; NULL: none is kept. Whatever runs PHP code may free it. */
ep_bearer *ep_worker_find_bearer(ep_client_object *client);
void ep_worker_keep_bearer(ep_client_object *client, const ep_bearer *bearer);
void ep_kept_bearers_free(ep_kept_bearer **bearers);

/* --- fetch.c: false means thrown, where nothing else is said */

/* Fills the call's page. */
bool ep_fetch_page(ep_call *call, const ep_login *login);
/* Begins to fetch it. */
bool ep_fetch_page_begin(ep_call *call, const ep_login *login);
/* Begins to fetch it beside the first one, with that one's bearer. False: not begun. */
bool ep_fetch_page_prefetch(ep_call *call, const ep_login *login, const ep_call *first);
/* The same as ep_fetch_page(), but what fails is not thrown. */
bool ep_try_fetch_page(ep_call *call, const ep_login *login);
/* Fills the call's resources. */
bool ep_fetch_resources(ep_call *call, const ep_discovery *discovery);
bool ep_fetch_one_time_password(ep_call *call, const ep_one_time_password_params *params);
/* Fills the call's bearer, with at least so many seconds left where its end is known. */
bool ep_fetch_bearer(ep_call *call, bool renew, int64_t min_life);

/* --- bearer.c */

/* Fills the call's bearer. False: `failure` says why, or it is thrown already. */
bool ep_bearer_obtain(ep_call *call, bool renew, int64_t min_life);
/* Whether a refused bearer can be met with another one, which this call has not fetched already. */
bool ep_bearer_can_renew(const ep_call *call);
/* `by_transport`: it comes through a transport of the shop's, and so is another one than the service's own. */
void ep_bearer_identify(ep_identity *identity, const ep_settings *settings, const ep_grant_object *grant, bool by_transport);

/* --- cache.c: the shop's PSR-16 cache, whose every failure and odd entry is a miss; a request's first failure is a warning */

/* Fills the call's `cached_bearer`. */
bool ep_cache_read(ep_call *call);
void ep_cache_write(ep_call *call, const ep_bearer *bearer);

/* --- transport.c */

/* An attempt by the shop's own transport, instead of libcurl. False: an exception is under way. */
bool ep_transport_attempt(ep_call *call);

/* --- roster.c: pages and what is found on them; each throws what goes wrong */

void ep_roster_return_page(zval *value, ep_client_object *client, const char *method_name, const ep_login *login);
/* Makes the account's Token. With a known `roster_offset` that one entry is asked for first. */
void ep_roster_switch(zval *value, ep_client_object *client, const char *method_name, ep_text held_token, zend_string *account_id,
	ep_number roster_offset);
/* Null at the end of the roster. */
void ep_roster_next_page(zval *value, ep_client_object *client, const char *method_name, const zend_object *page);

enum { EP_MAX_CONCURRENT_PAGES = 4 };

/* How fast a roster may be read. */
typedef struct ep_throttle {
	int concurrency;    /* pages under way at once: 1 once one had to be asked for again */
	int64_t not_before; /* monotonic milliseconds: the end of the Retry-After of a prefetched page that failed */
} ep_throttle;

/* Starts a cursor at the page that follows this one. */
void ep_roster_start_behind(ep_page_cursor *cursor, const zend_object *page);
/* The pages at the cursor, in their order, as many as are returned; none at the end of the roster, and when an exception was
   thrown. They are asked for with the first token of the page in hand. Meanwhile the call owns what the cursor owns. */
int ep_roster_next_pages(zval pages[EP_MAX_CONCURRENT_PAGES], ep_throttle *throttle, ep_page_cursor *cursor,
	ep_client_object *client, const char *method_name, const zend_object *page);

/* --- token_iterator.c */

void ep_token_iterator_create(zval *value, zend_object *client, zend_object *page);

/* --- oidc_login.c */

/* Arguments of beginOidc(), checked. */
typedef struct ep_oidc_params {
	zend_string *authorization_endpoint, *redirect_uri, *client_id, *scope;
	HashTable *parameters;
} ep_oidc_params;

bool ep_oidc_check_url(uint32_t arg_num, const zend_string *url);
bool ep_oidc_check_parameters(uint32_t arg_num, HashTable *parameters);
/* The buffer is the call's: the URL is composed in it. */
void ep_oidc_begin(zval *value, const ep_oidc_params *params, ep_buffer *url);
/* What a good callback is redeemed with. References of its own: what runs in a call may change the login, and the query. */
typedef struct ep_oidc_callback {
	zend_string *code, *redirect_uri, *code_verifier;
} ep_oidc_callback;

/* False: thrown. */
bool ep_oidc_check_callback(const zend_object *login, HashTable *query, ep_oidc_callback *callback);
void ep_oidc_callback_release(ep_oidc_callback *callback);

/* --- transfer.c */

/* Tells the observer of the attempt that has just been finished; -1 ms: not sent again. False: it ended the script. */
bool ep_transfer_report(const ep_call *call, int64_t retry_in_ms);
/* The same in two steps, for an attempt of which it is not known yet whether it is sent again; NULL: there is no observer. */
zend_object *ep_transfer_hold(const ep_call *call);
/* Releases the transfer. An exception that is under way stays so. */
bool ep_transfer_report_held(const ep_call *call, zend_object *transfer, int64_t retry_in_ms);

/* --- throw.c */

void ep_throw_failure(ep_call *call);
void ep_throw_account_not_available(zend_string *account_id);

/* --- hydrate.c: plain replies to PHP objects */

/* `offset` is what the page was asked for with. */
void ep_hydrate_token(zval *value, const ep_page *page, size_t index, int offset);
void ep_hydrate_page(zval *value, const ep_page *page, int offset);
/* An object of the resource's class. */
void ep_hydrate_resource(zval *value, ep_resource_id id, const ep_resource *resource);
/* The errors of the call's reply. */
void ep_hydrate_errors(zval *list, ep_call *call);

/* The first declared properties of HttpResponse, in the stub's order; the body is virtual. */
enum {
	EP_RESPONSE_SLOT_STATUS,
	EP_RESPONSE_SLOT_HEADERS,
};

/* --- constructors of values, for the files that hydrate */

void ep_token_create(
	zval *value, const ep_account_token *token, ep_text account_member_id, ep_time obtained, ep_number roster_offset);
zend_string *ep_token_account_id(const zend_object *token);
zend_string *ep_token_account_name(const zend_object *token);
/* Not known where the property holds no offset that can be asked for. */
ep_number ep_token_roster_offset(const zend_object *token);
void ep_access_token_create(zval *value, const ep_bearer *bearer);
void ep_token_page_create(zval *value, zval *tokens, const ep_page *page, int asked_offset);
void ep_http_request_create(zval *value, const ep_request *request);

/* What paging needs of a TokenPage. */
typedef struct ep_page_view {
	HashTable *tokens;
	zend_long asked_offset; /* what it was asked for with; of a page made by hand, its `offset` */
	ep_number limit, total_accounts;
} ep_page_view;

bool ep_token_page_is_constructed(const zend_object *page);
ep_page_view ep_token_page_view(const zend_object *page);
void ep_api_error_create(zval *value, zend_string *title, ep_number status, zend_string *detail);

#endif
