/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A server on the loopback interface, run by a thread, which answers by a script: every request, on whichever connection,
 * gets the next reply of it. Owner: the test.
 */

#ifndef EP_TESTS_SERVER_H
#define EP_TESTS_SERVER_H

#include <pthread.h>

#include "ep_core.h"

typedef enum server_then {
	SERVER_KEEP,
	SERVER_CLOSE,
	SERVER_RESET,
} server_then;

typedef struct server_reply {
	ep_text bytes; /* len 0: none */
	ep_text late;  /* what follows when the client has had time to take the reply for whole */
	server_then then;
	bool when_told; /* `late` is sent by server_tell() instead */
	bool unasked;   /* when a connection opens, without waiting for a request */
} server_reply;

typedef struct server {
	int port;
	/* To be read after server_stop() */
	int connections, requests, hang_ups;
	ep_buffer log; /* all that was received, in this order */
	/* The thread's */
	const server_reply *replies;
	size_t reply_count, next_reply;
	int listener, stop[2], told[2];
	pthread_t thread;
} server;

bool server_start(server *s, const server_reply *replies, size_t reply_count);
/* Lets it send what is late. */
void server_tell(server *s);
void server_stop(server *s);
void server_free(server *s);

#endif
