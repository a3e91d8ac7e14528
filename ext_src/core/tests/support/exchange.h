/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What tests with a network share: settings, requests with known values, and one attempt from begin to finish. */

#ifndef EP_TESTS_EXCHANGE_H
#define EP_TESTS_EXCHANGE_H

#include "ep_core.h"

/* With the defaults of php.ini. All clocks of the program, libcurl's too, are `clock_offset_ms` fast, which is to be whole
   seconds. The platform's random number is always a half. */
void pool_make(ep_pool *pool);
extern int64_t clock_offset_ms;

/* With the defaults of a client; `before_port` is like "http://127.0.0.1". The identity is made of the port. */
void settings_make(ep_settings *settings, const char *before_port, int port);

/* One of the mechanisms with values that tests can look for. */
bool request_make(ep_request *request, const ep_settings *settings, ep_mechanism_id mechanism);

/* False if it could not be begun. The connection goes back to the pool. */
bool make_attempt(ep_pool *pool, ep_attempt *attempt, const ep_request *request, const ep_settings *settings, int64_t timeout_ms);

double seconds_now(void);

/* For a group of tests: cmocka's set-up and tear-down. */
int start_libcurl(void **state);
int end_libcurl(void **state);

#endif
