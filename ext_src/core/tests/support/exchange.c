/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Settings, requests and attempts for tests. */

#include "exchange.h"

#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int64_t clock_offset_ms;

/* Takes the place of the C library's for libcurl too, whose own limits must not be narrower than the pool's. */
int clock_gettime(clockid_t which, struct timespec *now)
{
	int failed = (int)syscall(SYS_clock_gettime, which, now);

	now->tv_sec += clock_offset_ms / 1000;
	return failed;
}

static int64_t now_ms(void)
{
	return (int64_t)(seconds_now() * 1000);
}

static int64_t now_us(void)
{
	return (int64_t)(seconds_now() * 1000000);
}

static double no_random(void)
{
	return 0.5;
}

static const ep_platform platform = { now_ms, no_random, now_us };

void pool_make(ep_pool *pool)
{
	clock_offset_ms = 0;
	*pool = (ep_pool){ .platform = &platform, .limits = { .connections = 4, .idle_ms = 50 * 1000, .lifetime_ms = 600 * 1000 } };
}

void settings_make(ep_settings *settings, const char *before_port, int port)
{
	char origin[128];

	snprintf(origin, sizeof(origin), "%s:%d", before_port, port);
	*settings = (ep_settings){
		.origin = ep_copy(ep_text_of(origin)),
		.user_agent = ep_copy(ep_text_of("tests/1")),
		.timeout_ms = 30000,
		.connect_timeout_ms = 30000,
		.max_retries = 2,
	};
	snprintf((char *)settings->identity.digest, sizeof(settings->identity.digest), "%d", port);
}

bool request_make(ep_request *request, const ep_settings *settings, ep_mechanism_id mechanism)
{
	ep_login login = { .mechanism = mechanism };
	const ep_mechanism *m = ep_mechanism_of(mechanism);

	for (int i = 0; m->fields[i]; i++) {
		login.values[i] = ep_text_of(m->fields[i]->name);
	}
	if (mechanism == EP_MECHANISM_SWITCH) {
		login.held_token = ep_text_of("held-token");
	}
	return ep_request_build(
		request, settings, ep_text_of("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login });
}

bool make_attempt(ep_pool *pool, ep_attempt *attempt, const ep_request *request, const ep_settings *settings, int64_t timeout_ms)
{
	ep_connection *connection = ep_pool_borrow(pool, &settings->identity);

	if (!connection) {
		return false;
	}
	if (!ep_attempt_begin(attempt, connection, request, settings, timeout_ms)) {
		ep_attempt_abandon(attempt);
		return false;
	}
	while (ep_attempt_advance(attempt)) {
		ep_attempts_wait((ep_attempt *[]){ attempt }, 1, 100);
	}
	ep_attempt_finish(attempt);
	return true;
}

double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int start_libcurl(void **state)
{
	(void)state;
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1;
}

int end_libcurl(void **state)
{
	(void)state;
	curl_global_cleanup();
	return 0;
}
