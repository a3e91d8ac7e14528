/* A method call: what it owns, and the way from a bearer to an answer. */

#ifndef EP_CALL_H
#define EP_CALL_H

#include "classes.h"

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

/* Begins to count the attempts at a request anew. It may be sent again `max_retries` times, and with a new bearer. */
void ep_call_begin_request_scope(ep_call *call, int max_retries, bool can_renew);
/* How many requests may be under way beside each other at most: a transport answers one after another. */
int ep_call_max_concurrency(const ep_call *call);
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
/* Begins to fetch it beside the first one, with that one's bearer. `once`: it is sent once, whatever comes of it. False: not
   begun. */
bool ep_fetch_page_prefetch(ep_call *call, const ep_login *login, const ep_call *first, bool once);
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
bool ep_transport_attempt(ep_call *call, int64_t timeout_ms);

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

/* --- transfer.c */

/* Tells the observer of the attempt that has just been finished; -1 ms: not sent again. False: it ended the script. */
bool ep_transfer_report(const ep_call *call, int64_t retry_in_ms);
/* The same in two steps, for an attempt of which it is not known yet whether it is sent again; NULL: there is no observer. */
zend_object *ep_transfer_prepare(const ep_call *call);
/* Releases the transfer. An exception that is under way stays so. */
bool ep_transfer_report_prepared(const ep_call *call, zend_object *transfer, int64_t retry_in_ms);

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

#endif
