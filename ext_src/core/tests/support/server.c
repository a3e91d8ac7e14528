/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The scripted server: one poll() loop over all of its connections. */

#include "server.h"

#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MAX_PEERS = 16, MAX_LOG = 4 * 1024 * 1024 };

typedef struct peer {
	int fd;
	ep_buffer received; /* of the request that is not complete yet */
} peer;

typedef struct peers {
	peer list[MAX_PEERS];
	size_t count;
} peers;

static void drop(peers *all, size_t i, bool reset)
{
	struct linger linger = { 1, 0 };

	if (reset) {
		setsockopt(all->list[i].fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
	}
	close(all->list[i].fd);
	ep_buffer_free(&all->list[i].received);
	all->list[i] = all->list[--all->count];
}

/* False if the client has gone. */
static bool send_all(int fd, ep_text bytes)
{
	while (bytes.len) {
		ssize_t sent = send(fd, bytes.data, bytes.len, MSG_NOSIGNAL);
		if (sent <= 0) {
			return false;
		}
		bytes.data += sent;
		bytes.len -= (size_t)sent;
	}
	return true;
}

static bool send_late(const server *s, const server_reply *reply, int fd)
{
	struct pollfd words[] = { { .fd = s->told[0], .events = POLLIN }, { .fd = s->stop[0], .events = POLLIN } };
	char word;

	if (!reply->when_told) {
		poll(NULL, 0, 50);
	} else if (poll(words, 2, -1) < 1 || !words[0].revents || read(s->told[0], &word, 1) != 1) {
		return false;
	}
	return send_all(fd, reply->late);
}

/* Sends the next reply of the script; when that is used up, nothing. */
static void answer(server *s, peers *all, size_t i)
{
	const server_reply *reply;

	if (s->next_reply == s->reply_count) {
		return;
	}
	reply = &s->replies[s->next_reply++];
	if (!send_all(all->list[i].fd, reply->bytes) || (reply->late.len && !send_late(s, reply, all->list[i].fd))) {
		s->hang_ups++;
		drop(all, i, false);
	} else if (reply->then != SERVER_KEEP) {
		drop(all, i, reply->then == SERVER_RESET);
	}
}

static void welcome(server *s, peers *all)
{
	struct timeval patience = { 5, 0 };
	int fd = accept(s->listener, NULL, NULL);

	if (fd < 0) {
		return;
	}
	if (all->count == MAX_PEERS) {
		close(fd);
		return;
	}
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
	all->list[all->count].fd = fd;
	ep_buffer_init(&all->list[all->count].received, MAX_LOG);
	all->count++;
	s->connections++;
	if (s->next_reply < s->reply_count && s->replies[s->next_reply].unasked) {
		answer(s, all, all->count - 1);
	}
}

static bool is_complete(const ep_buffer *received)
{
	const char *end = strstr(received->data, "\r\n\r\n"), *length = strcasestr(received->data, "\r\nContent-Length:");
	size_t body = length && length < end ? strtoul(length + strlen("\r\nContent-Length:"), NULL, 10) : 0;

	return end && received->len >= (size_t)(end - received->data) + 4 + body;
}

static void listen_to(server *s, peers *all, size_t i)
{
	char bytes[16384];
	peer *from = &all->list[i];
	ssize_t len = recv(from->fd, bytes, sizeof(bytes), 0);

	if (len <= 0) {
		s->hang_ups++;
		drop(all, i, false);
		return;
	}
	ep_buffer_append(&s->log, (ep_text){ bytes, (size_t)len });
	ep_buffer_append(&from->received, (ep_text){ bytes, (size_t)len });
	if (is_complete(&from->received)) {
		ep_buffer_free(&from->received);
		s->requests++;
		answer(s, all, i);
	}
}

static void *run(void *data)
{
	server *s = data;
	peers all = { .count = 0 };

	for (;;) {
		struct pollfd fds[2 + MAX_PEERS] = { { .fd = s->stop[0], .events = POLLIN }, { .fd = s->listener, .events = POLLIN } };
		size_t count = all.count;
		for (size_t i = 0; i < count; i++) {
			fds[2 + i] = (struct pollfd){ .fd = all.list[i].fd, .events = POLLIN };
		}
		if (poll(fds, 2 + count, -1) < 0 || fds[0].revents) {
			break;
		}
		/* From the last one down, since drop() moves the last one into the gap. */
		for (size_t i = count; i-- > 0;) {
			if (fds[2 + i].revents) {
				listen_to(s, &all, i);
			}
		}
		if (fds[1].revents) {
			welcome(s, &all);
		}
	}
	while (all.count) {
		drop(&all, 0, false);
	}
	return NULL;
}

bool server_start(server *s, const server_reply *replies, size_t reply_count)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t len = sizeof(address);

	*s = (server){ .replies = replies, .reply_count = reply_count };
	ep_buffer_init(&s->log, MAX_LOG);
	s->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (s->listener < 0 || bind(s->listener, (struct sockaddr *)&address, len) != 0 || listen(s->listener, MAX_PEERS) != 0
		|| getsockname(s->listener, (struct sockaddr *)&address, &len) != 0 || pipe(s->stop) != 0 || pipe(s->told) != 0) {
		return false;
	}
	s->port = ntohs(address.sin_port);
	return pthread_create(&s->thread, NULL, run, s) == 0;
}

void server_tell(server *s)
{
	(void)!write(s->told[1], "", 1);
}

void server_stop(server *s)
{
	if (s->thread) {
		(void)!write(s->stop[1], "", 1);
		pthread_join(s->thread, NULL);
		close(s->stop[0]);
		close(s->stop[1]);
		close(s->told[0]);
		close(s->told[1]);
		close(s->listener);
		s->thread = 0;
	}
}

void server_free(server *s)
{
	server_stop(s);
	ep_buffer_free(&s->log);
}
