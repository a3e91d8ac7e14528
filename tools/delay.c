/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A TCP proxy with a round trip time, since not every kernel has netem.
 *
 * delay LISTEN_PORT TARGET_PORT ROUND_TRIP_MS
 *
 * Each piece is passed on half a round trip after it came. The kernel answers a connect at once, so the first bytes of a client wait one
 * round trip more: in the end the same, but what a client does meanwhile (loading certificates) overlaps, which flatters it.
 */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_FLOWS = 512, PIECE_SIZE = 65536 };

typedef struct piece {
	struct piece *next;
	int64_t due;
	ssize_t len; /* 0: the end */
	ssize_t done;
	char bytes[];
} piece;

/* One direction of a connection. Flows 2n and 2n + 1 belong together. */
typedef struct flow {
	int from, to;
	int64_t extra;
	piece *first, **last;
	bool ended;
} flow;

static flow flows[MAX_FLOWS];
static int64_t one_way;

static int64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static struct sockaddr_in loopback(int port)
{
	return (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr = { htonl(INADDR_LOOPBACK) } };
}

static void no_delay(int fd)
{
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){ 1 }, sizeof(int));
}

static void open_pair(int client, int target_port)
{
	struct sockaddr_in address = loopback(target_port);
	int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	for (int i = 0; i < MAX_FLOWS; i += 2) {
		if (flows[i].from >= 0) {
			continue;
		}
		if (connect(server, (struct sockaddr *)&address, sizeof(address)) != 0) {
			break;
		}
		no_delay(client);
		no_delay(server);
		flows[i] = (flow){ .from = client, .to = server, .extra = 2 * one_way };
		flows[i + 1] = (flow){ .from = server, .to = client };
		flows[i].last = &flows[i].first;
		flows[i + 1].last = &flows[i + 1].first;
		return;
	}
	close(client);
	close(server);
}

static void take(flow *f)
{
	piece *p = malloc(sizeof(*p) + PIECE_SIZE);

	p->len = read(f->from, p->bytes, PIECE_SIZE);
	p->len = p->len < 0 ? 0 : p->len;
	p->done = 0;
	p->next = NULL;
	p->due = now() + one_way + f->extra;
	f->extra = 0;
	f->ended = p->len == 0;
	*f->last = p;
	f->last = &p->next;
}

/* Returns true when the flow's end has been passed on. */
static bool give(flow *f)
{
	while (f->first && f->first->due <= now()) {
		piece *p = f->first;
		if (p->len == 0) {
			shutdown(f->to, SHUT_WR);
			return true;
		}
		while (p->done < p->len) {
			ssize_t n = send(f->to, p->bytes + p->done, (size_t)(p->len - p->done), MSG_NOSIGNAL);
			if (n < 0) {
				break;
			}
			p->done += n;
		}
		f->first = p->next;
		f->last = f->first ? f->last : &f->first;
		free(p);
	}
	return false;
}

static void close_pair(int i)
{
	for (int j = i; j < i + 2; j++) {
		while (flows[j].first) {
			piece *p = flows[j].first;
			flows[j].first = p->next;
			free(p);
		}
	}
	close(flows[i].from);
	close(flows[i].to);
	flows[i].from = flows[i + 1].from = -1;
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = loopback(argc > 1 ? atoi(argv[1]) : 0);
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (argc != 4) {
		fprintf(stderr, "usage: delay LISTEN_PORT TARGET_PORT ROUND_TRIP_MS\n");
		return 2;
	}
	one_way = (int64_t)(atof(argv[3]) * 1e6 / 2);
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
	if (bind(listener, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(listener, 64) != 0) {
		perror("delay");
		return 1;
	}
	for (int i = 0; i < MAX_FLOWS; i++) {
		flows[i].from = -1;
	}
	for (;;) {
		struct pollfd fds[MAX_FLOWS + 1] = { { .fd = listener, .events = POLLIN } };
		int64_t next = INT64_MAX, wait;
		for (int i = 0; i < MAX_FLOWS; i++) {
			flow *f = &flows[i];
			fds[i + 1] = (struct pollfd){ .fd = f->from >= 0 && !f->ended ? f->from : -1, .events = POLLIN };
			if (f->from >= 0 && f->first && f->first->due < next) {
				next = f->first->due;
			}
		}
		wait = next == INT64_MAX ? 1000000000 : next - now();
		wait = wait < 0 ? 0 : wait;
		if (ppoll(fds, MAX_FLOWS + 1, &(struct timespec){ wait / 1000000000, wait % 1000000000 }, NULL) < 0 && errno != EINTR) {
			perror("delay");
			return 1;
		}
		for (int i = 0; i < MAX_FLOWS; i++) {
			if (flows[i].from >= 0 && fds[i + 1].revents) {
				take(&flows[i]);
			}
		}
		for (int i = 0; i < MAX_FLOWS; i++) {
			if (flows[i].from >= 0 && give(&flows[i])) {
				close_pair(i & ~1);
			}
		}
		if (fds[0].revents) {
			open_pair(accept4(listener, NULL, NULL, SOCK_CLOEXEC), atoi(argv[2]));
		}
	}
}
