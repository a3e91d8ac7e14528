/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The options of a libcurl handle: those that stay, and those of one request.
 *
 * What follows from the identity of a connection is set once, by ep_handle_set_up(), and stays until the handle is reset. The
 * time and the request are set anew for each attempt, and the request is taken away again behind one that left no trace. Whom the
 * handle trusts is trust.c's to set.
 */

#ifndef EP_HANDLE_OPTIONS_H
#define EP_HANDLE_OPTIONS_H

#include "pool.h"
#include "request.h"
#include "settings.h"

#include <curl/curl.h>

/* What libcurl calls while a request is under way. All of them are given the connection. */
typedef struct ep_handle_callbacks {
	curl_opensocket_callback open_socket;
	curl_closesocket_callback close_socket;
	curl_read_callback give_body;
	curl_seek_callback rewind_body;
	curl_write_callback take_header, take_body;
	int (*note_ready)(void *connection, char *peer, char *own, int peer_port, int own_port); /* from libcurl 7.80 on */
} ep_handle_callbacks;

/* Sets what is the same for all attempts of the connection's identity, unless that has been done. False: this libcurl lacks an
   option that is needed, or memory ran out. */
bool ep_handle_set_up(ep_connection *connection, const ep_settings *settings, bool by_file, const ep_handle_callbacks *callbacks);
/* Whether the handle hands the head to the callback for the body before it stores it, as some versions of libcurl must. */
bool ep_handle_shows_heads(const ep_connection *connection);

/* The headers of a request and the two that are libcurl's own. */
enum { EP_MAX_HANDLE_LINES = EP_MAX_HEADERS + 2 };

bool ep_handle_set_times(CURL *easy, const ep_settings *settings, int64_t timeout_ms);
/* Sets what is to be sent, apart from the body, which the callbacks give. The request and `lines`, which are filled here, must
   outlive the attempt. False: memory ran out. */
bool ep_handle_set_request(
	const ep_connection *connection, const ep_request *request, struct curl_slist lines[EP_MAX_HANDLE_LINES]);
/* Whether libcurl asks for a compressed reply to the request, and decodes it. */
bool ep_handle_decodes(const ep_connection *connection, const ep_request *request);
/* Takes away what ep_handle_set_request() has set of a shopper: the URL and the headers. */
void ep_handle_unset_request(CURL *easy);

#endif
