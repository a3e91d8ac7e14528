/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What a worker (under ZTS: a thread) keeps between requests: its connections. Its bearers are in bearer_store.c. */

#include "module.h"

ep_pool *ep_worker_pool(void)
{
	ep_pool *pool = &EP_G(pool);

	pool->platform = &ep_php_platform;
	pool->limits = (ep_pool_limits){
		.connections = (size_t)EP_G(max_connections),
		.idle_ms = EP_G(max_idle) * 1000,
		.lifetime_ms = EP_G(max_lifetime) * 1000,
	};
	return pool;
}

void ep_worker_status(ep_status_entry entries[EP_STATUS_COUNT])
{
	ep_pool *pool = ep_worker_pool();
	size_t idle = ep_pool_count_idle(pool);
	const ep_status_entry status[EP_STATUS_COUNT] = {
		{ "opened", pool->counters.opened },
		{ "reused", pool->counters.reused },
		{ "evicted", pool->counters.evicted },
		{ "abandoned", pool->counters.abandoned },
		{ "retried", pool->counters.retried },
		{ "resend_refused", pool->counters.resend_refused },
		{ "idle", idle },
		{ "in_use", pool->in_use },
	};

	memcpy(entries, status, sizeof(status));
}
