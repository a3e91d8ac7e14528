/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A method call: what it owns, and the way from a bearer to an answer.
 *
 * A method begins a call, fetches what it wants through it, makes PHP objects of what came, and ends it:
 *
 *     ep_call *call = ep_call_begin(client, "listTokens");
 *
 *     if (ep_fetch_page(call, &login)) {
 *         ep_hydrate_page(value, &call->page, login.offset);
 *     }
 *     ep_call_end(call);
 *
 * Everything that is sent in between shares the call's one deadline. Whatever fails is thrown by the function that says so,
 * and the caller has nothing more to do than to end the call. PHP code of the shop's (observer, grant, cache, transport, signal
 * handlers) runs within most of these functions: afterwards the client's kept bearer may be another one, and an exception may
 * be under way.
 */

#ifndef EP_CALL_H
#define EP_CALL_H

#include "classes.h"

/* --- call.c: one method call */

/* What the attempts at one request came to. A bearer request that is made in between is counted by itself. */
typedef struct ep_attempt_stats {
	int attempts; /* begun */
	bool sent;    /* the service may have seen one of them */
	ep_retry retry;
} ep_attempt_stats;

/* How far the sending of a call's request has come. */
typedef enum ep_call_state {
	EP_CALL_IDLE,      /* it is not being sent */
	EP_CALL_WAITING,   /* its next attempt begins at `next_attempt_at` */
	EP_CALL_UNDER_WAY, /* an attempt has been begun */
	EP_CALL_DECIDED,   /* it is not sent again: `failure` says what came of it */
} ep_call_state;

/*
 * Everything that a method call owns. It is malloc'ed, and linked into the globals from its begin to its end, so that a
 * bail-out loses nothing: what is left when the request ends is freed by ep_calls_free(), which leaves the client alone,
 * since the engine has freed all objects by then.
 */
struct ep_call {
	ep_call *next, *previous;
	ep_client_object *client; /* the method's frame holds it, or the iterator that does: see methods.c */
	const char *method_name;  /* as the observer is told it; outlives the call */
	int64_t started;          /* monotonic milliseconds */
	int64_t deadline;         /* likewise: the call's, or an earlier one of a request that is given less time */
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
	ep_call_state state;
	int64_t next_attempt_at; /* monotonic milliseconds */
	long process;            /* which alone goes on with the request when it forks; 0: its child does so too */
	bool trust_fell_back;    /* the attempt under way has been begun once more, with the other one of the system's two trusts */
	ep_failure_kind failure; /* EP_FAILURE_NONE: the answer is good */
	char protocol_error[EP_PROTOCOL_ERROR_SIZE]; /* of a reply that is not the API's */
	ep_attempt_stats stats;                      /* of the request under way */
	bool bearer_refused;                         /* by a 401 that may be met with a new one, and that has not been reported */
	bool inherited;                              /* in a child that was forked in between: its parent goes on with the call */
	ep_call *next_concurrent; /* the list of calls whose attempts go on while this one is sent; NULL: no more of them */
	bool is_prefetch;         /* begun before it was needed, and given up when the call in front of it has to be sent again */
};

/* Begins a call, whose time runs from here. The method's name is not copied. */
ep_call *ep_call_begin(ep_client_object *client, const char *method_name);
/* Frees the call and all that it owns. An attempt that is under way is given up, and its connection closed. */
void ep_call_end(ep_call *call);
/* Ends all calls that were left behind. This is for the end of a request, when no PHP code can run any more: it makes no Zend
   call, and may be called again. */
void ep_calls_free(void);
/* Returns the seconds since the method was entered. */
double ep_call_elapsed(const ep_call *call);
/* Whether another attempt may begin. */
bool ep_call_has_time_left(const ep_call *call);
/* Brings the deadline so near that what follows has one in `share` parts of the time that was left. The caller puts the old
   deadline back. */
void ep_call_shorten_deadline(ep_call *call, int share);

/* Begins to count the attempts at a request anew. It may be sent again `max_retries` times, as far as the resend table allows,
   and where `can_renew` is true once more with a new bearer. */
void ep_call_begin_request_scope(ep_call *call, int max_retries, bool can_renew);
/* Returns how many requests may be under way at once at most: a transport answers one after another. */
int ep_call_max_concurrency(const ep_call *call);
/*
 * Sends the call's request as often as the resend table allows, tells the observer of each attempt, and waits for the answer.
 * Where ep_call_prefetch() has begun the first attempt, it goes on with that one.
 *
 * True: the status is one of the request's good ones, and the body is in `attempt.reply`. False: `failure` says why there is no
 * such answer, or an exception is under way. Where `bearer_refused` is set the observer has not been told of the last attempt:
 * who tries to get another bearer knows what to tell, by ep_transfer_prepare().
 */
bool ep_call_send(ep_call *call);
/* Begins the first attempt and does not wait for its answer. False: `failure` says why it could not be begun. Not for a client
   with a transport. */
bool ep_call_prefetch(ep_call *call);
/* Makes the request ready for ep_calls_run(), at once. */
void ep_call_start(ep_call *call);
/*
 * Does what ep_call_send() does, for several calls at once, each of which has been started. It returns as soon as at least one of
 * them is decided: `failure` then says what came of that one. There may be EP_MAX_CONCURRENT_ATTEMPTS of them, or, with a
 * transport, which answers while it is asked, one.
 *
 * False: an exception is under way, and the calls are to be ended.
 */
bool ep_calls_run(ep_call *const *calls, size_t count);
/* Decides a call in a child that was forked while it was sent: the parent gets the answer, and the child never knows it. */
void ep_call_fail_in_child(ep_call *call);
/* Whether an attempt has been begun and not been finished. In a child that was forked meanwhile there is none: what is under
   way is its parent's. */
bool ep_call_is_under_way(const ep_call *call);
/* Waits until that time (monotonic milliseconds), and not at all where it lies beyond the call's deadline: the service may say
   so itself. False: an exception is under way. */
bool ep_call_wait_until(const ep_call *call, int64_t time);

/* --- bearer_store.c: the bearers that outlive a call */

/* Copies the token into the bearer, whose lifetime is not known afterwards. False: memory ran out, and the bearer is empty. */
bool ep_bearer_set_token(ep_bearer *bearer, ep_text token);
/* Sets the lifetime, from and to epoch seconds, and chooses the time of an early renewal at random. */
void ep_bearer_set_life(ep_bearer *bearer, int64_t obtained, int64_t end);
/* Copies token and lifetime. False: memory ran out, and `to` is empty. */
bool ep_bearer_copy(ep_bearer *to, const ep_bearer *from);
/* Wipes the bearer, which is empty afterwards. */
void ep_bearer_free(ep_bearer *bearer);
/* Returns the bearer that is kept for the client: its own where it has a transport, else the worker's. NULL: none is kept.
   Whatever runs PHP code may free it. */
ep_bearer *ep_worker_find_bearer(ep_client_object *client);
/* Keeps a copy in place of the one that was kept. Where memory runs out none is kept. */
void ep_worker_keep_bearer(ep_client_object *client, const ep_bearer *bearer);
/* Frees a list of kept bearers, which is empty afterwards. */
void ep_kept_bearers_free(ep_kept_bearer **bearers);

/* --- bearer.c: which bearer a call uses */

/*
 * Fills the call's bearer: with one that is kept or cached and is valid for more than `min_life` seconds, as far as its end is
 * known, or with a new one of the grant's. `renew` wants another one than the call has, or where it has none, a new one.
 *
 * False: `failure` says why there is none, or an exception is under way.
 */
bool ep_bearer_obtain(ep_call *call, bool renew, int64_t min_life);
/* Whether a refused bearer can be met with another one, which this call has not fetched already. */
bool ep_bearer_can_renew(const ep_call *call);
/* Hashes what makes two bearers interchangeable. One that comes through a transport of the shop's is never the service's. */
void ep_bearer_identify(ep_identity *identity, const ep_settings *settings, const ep_grant_object *grant, bool by_transport);

/*
 * --- fetch.c: a request, its attempts and its reply, once more with a new bearer where the first one was refused
 *
 * ep_fetch_...() throws what goes wrong, and is false then. ep_try_...() leaves it to the caller: where that is false, the call's
 * `failure` says why, unless an exception is under way.
 */

/* Fills the call's page. Where the page was begun before, it is the answer to that request that is waited for. */
bool ep_fetch_page(ep_call *call, const ep_login *login);
/* Begins to fetch a page, which ep_fetch_page() then waits for. The bearer is obtained first, where the call has none. */
bool ep_fetch_page_begin(ep_call *call, const ep_login *login);
/* Does what ep_fetch_page() does. */
bool ep_try_fetch_page(ep_call *call, const ep_login *login);
/* Begins to fetch a page while the lead fetches one in front of it, with the bearer that the lead has. `once`: the request is
   sent once, whatever comes of it. */
bool ep_try_prefetch_page(ep_call *call, const ep_login *login, const ep_call *lead, bool once);
/* Fills the call's resources. */
bool ep_fetch_resources(ep_call *call, const ep_discovery *discovery);
bool ep_fetch_one_time_password(ep_call *call, const ep_one_time_password_params *params);
/* Says in `failure` what it means that the reply could not be read: it is not the API's, as `protocol_error` says, or where that
   is empty memory ran out. Returns false. */
bool ep_fetch_refuse_reply(ep_call *call);
/* Fills the call's bearer, as ep_bearer_obtain() does. */
bool ep_fetch_bearer(ep_call *call, bool renew, int64_t min_life);

/* --- cache.c: the shop's PSR-16 cache. What it throws is reported as a warning, once a request; that and every odd entry is a
   miss */

/* Fills the call's `cached_bearer`. False: a miss, or an exception is under way. */
bool ep_cache_read(ep_call *call);
/* Writes a bearer that any client with the same grant may have, for as long as it is valid. */
void ep_cache_write(ep_call *call, const ep_bearer *bearer);

/* --- transport.c */

/* Makes one attempt by the shop's own transport instead of libcurl. Afterwards the call's attempt is as if it had been finished.
   False: an exception is under way. */
bool ep_transport_attempt(ep_call *call, int64_t timeout_ms);

/* --- roster.c: pages, and what is found on them. Each of these throws what goes wrong */

/* Makes a TokenPage of what the login is answered with. */
void ep_roster_return_page(zval *value, ep_client_object *client, const char *method_name, const ep_login *login);
/* Makes the Token of the account, wherever on the roster it stands. With a known `roster_offset` that one entry is asked for
   first. */
void ep_roster_switch(zval *value, ep_client_object *client, const char *method_name, ep_text held_token, zend_string *account_id,
	ep_number roster_offset);
/* Makes the TokenPage that follows this one, or null at the end of the roster. */
void ep_roster_next_page(zval *value, ep_client_object *client, const char *method_name, const zend_object *page);

enum { EP_MAX_CONCURRENT_PAGES = 4 };

/* How fast a roster may be read. Whoever reads one keeps this from call to call. */
typedef struct ep_throttle {
	int concurrency;    /* how many pages may be under way at once: 1 from when one had to be asked for again */
	int64_t not_before; /* monotonic milliseconds: the end of the Retry-After of a prefetched page that failed */
} ep_throttle;

/* Starts a cursor at the page that follows this one. */
void ep_roster_start_behind(ep_page_cursor *cursor, const zend_object *page);
/*
 * Makes the TokenPages at the cursor, in their order, as many as it returns, and moves the cursor behind them. There is none at
 * the end of the roster, and when an exception was thrown. They are asked for with the first token of the page in hand. While
 * this runs the call owns what the cursor owns, and a cursor that the caller keeps elsewhere is to be at its end.
 */
int ep_roster_next_pages(zval pages[EP_MAX_CONCURRENT_PAGES], ep_throttle *throttle, ep_page_cursor *cursor,
	ep_client_object *client, const char *method_name, const zend_object *page);

/* --- send.c: the shop's own requests. Whoever calls these has checked them, by ep_http_request_read(), and whether a token may
   be sent */

enum { EP_MAX_SEND = 100 };

/* Sends a HttpRequest, with the token where there is one (NULL: none), and makes the HttpResponse, whatever its status is. Throws
   where there is no complete answer. */
void ep_send(zval *value, ep_client_object *client, zend_object *request, zend_object *token);
/*
 * Sends HttpRequests side by side, at most EP_MAX_SEND of them, and makes an array with the same keys: of each the HttpResponse,
 * or the exception that ep_send() would throw. What is no matter of one request alone is thrown: a bearer that cannot be had, and
 * whatever PHP code throws that runs meanwhile.
 */
void ep_send_all(zval *values, ep_client_object *client, HashTable *requests, zend_object *token);

/* --- transfer.c: what the observer is told */

/* Tells the observer of the attempt that has just been finished, which is sent again in so many milliseconds; -1: it is not.
   What the observer throws is reported as a warning. False: it ended the script. */
bool ep_transfer_report(const ep_call *call, int64_t retry_in_ms);
/* Makes a Transfer of the attempt that has just been finished, to be reported when it is known whether it is sent again. NULL:
   there is no observer. */
zend_object *ep_transfer_prepare(const ep_call *call);
/* Reports a prepared Transfer, and releases it. An exception that is under way stays so. False: one is. */
bool ep_transfer_report_prepared(const ep_call *call, zend_object *transfer, int64_t retry_in_ms);

/* --- throw.c: failures as exceptions */

/* Throws what the call's `failure` means. */
void ep_throw_failure(ep_call *call);
/* Throws what the status of a HttpResponse means, which is one of 300 to 599. */
void ep_throw_response(zend_object *response);
/* Throws that the roster ended without this account. Where a roster ends, and what it can miss: core/cursor.h. */
void ep_throw_account_not_available(zend_string *account_id);

/* --- hydrate.c: plain replies to PHP objects */

/* Makes the Token of the page's entry at that index. `offset` is what the page was asked for with. */
void ep_hydrate_token(zval *value, const ep_page *page, size_t index, int offset);
/* Makes the TokenPage. `offset` is what it was asked for with. */
void ep_hydrate_page(zval *value, const ep_page *page, int offset);
/* Makes a list of ApiErrors, without the secrets of the request that they answer. The buffer, which is empty before and
   afterwards, belongs to the caller, so that a bail-out loses nothing. */
void ep_hydrate_errors(zval *list, const ep_errors *errors, const ep_text *secrets, size_t secret_count, ep_buffer *text);

#endif
