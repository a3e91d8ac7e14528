/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Whole HTTP conversations. A pool, attempts and the rules of what is sent again are the real ones, and so is libcurl; the input
 * plays the server, at the other end of a socket pair. One thread, and a clock that stands still but where the input, or a wait,
 * moves it on: the same input is always the same conversation.
 *
 * The first line of the input says what is asked for, a letter for each request (see `asked`), and "@" that a proxy stands
 * between. The rest are the replies, one for each request that the server gets, whichever connection it comes on:
 *
 *   ^n  ends a reply                       ^c  the client is to read what it has, before more is sent
 *   ^x  closes the connection              ^t  a second passes
 *   ^r  resets it                          ^a  4096 times "a"
 *   ^u  before a reply: it is sent when the connection is opened, without waiting for a request        ^^  is a "^"
 */

#include "fuzz.h"

#include "http_reply.h"

#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum {
	MAX_ASKED = 4,
	MAX_PEERS = 64,
	MAX_LONG_RUNS = 24,
	MAX_BODY = 16 * 1024, /* of a reply, in place of the API's 1 MiB */
	TIMEOUT_MS = 5000,
	CONNECT_TIMEOUT_MS = 2000,
};

int LLVMFuzzerInitialize(int *count, char ***arguments);
int __wrap_socket(int family, int type, int protocol);
time_t __wrap_time(time_t *seconds);

/* --- the clock: of the core, and of libcurl, whose calls of clock_gettime() end here too */

static int64_t clock_us;

int clock_gettime(clockid_t which, struct timespec *now)
{
	if (which == CLOCK_REALTIME) {
		return (int)syscall(SYS_clock_gettime, which, now);
	}
	*now = (struct timespec){ .tv_sec = clock_us / 1000000, .tv_nsec = clock_us % 1000000 * 1000 };
	return 0;
}

time_t __wrap_time(time_t *seconds)
{
	(void)seconds;
	return 1700000000 + clock_us / 1000000;
}

static int64_t now_ms(void)
{
	return clock_us / 1000;
}

static int64_t now_us(void)
{
	return clock_us;
}

static double no_random(void)
{
	return 0.5;
}

static const ep_platform platform = { now_ms, no_random, now_us };

/* --- what is asked for */

static const struct {
	char letter;
	ep_request_kind kind;
	ep_mechanism_id mechanism; /* of EP_REQUEST_TOKENS */
	const char *method;        /* of EP_REQUEST_SHOP */
	const char *body;
} asked[] = {
	{ 'o', EP_REQUEST_TOKENS, EP_MECHANISM_OIDC, NULL, NULL },
	{ 'p', EP_REQUEST_TOKENS, EP_MECHANISM_PASSWORD, NULL, NULL },
	{ 'l', EP_REQUEST_TOKENS, EP_MECHANISM_PASSWORDLESS, NULL, NULL },
	{ 'u', EP_REQUEST_TOKENS, EP_MECHANISM_SELF_SIGNUP, NULL, NULL },
	{ 's', EP_REQUEST_TOKENS, EP_MECHANISM_SWITCH, NULL, NULL },
	{ 'b', EP_REQUEST_BEARER, 0, NULL, NULL },
	{ 'd', EP_REQUEST_DISCOVERY, 0, NULL, NULL },
	{ 'm', EP_REQUEST_ONE_TIME_PASSWORD, 0, NULL, NULL },
	{ 'G', EP_REQUEST_SHOP, 0, "GET", "" },
	{ 'H', EP_REQUEST_SHOP, 0, "HEAD", "" },
	{ 'P', EP_REQUEST_SHOP, 0, "POST", "{\"data\":{}}" },
	{ 'E', EP_REQUEST_SHOP, 0, "POST", "" },
	{ 'U', EP_REQUEST_SHOP, 0, "PUT", "{\"data\":{}}" },
	{ 'A', EP_REQUEST_SHOP, 0, "PATCH", "{\"data\":{}}" },
	{ 'D', EP_REQUEST_SHOP, 0, "DELETE", "" },
};

static ep_request_spec spec_of(size_t which)
{
	ep_request_spec spec = { .kind = asked[which].kind };

	switch (spec.kind) {
		case EP_REQUEST_TOKENS:
			spec.login.mechanism = asked[which].mechanism;
			for (int i = 0; ep_mechanism_of(spec.login.mechanism)->fields[i]; i++) {
				spec.login.values[i] = ep_text_of("a-value-of-the-shopper");
			}
			break;
		case EP_REQUEST_BEARER:
			spec.client.id = ep_text_of("client");
			break;
		case EP_REQUEST_DISCOVERY:
			spec.discovery = (ep_discovery){ .resource = EP_RESOURCE_OIDC_PROFILES, .realm_id = ep_text_of("realm") };
			break;
		case EP_REQUEST_ONE_TIME_PASSWORD:
			spec.one_time_password = (ep_one_time_password_params){ ep_text_of("realm"), ep_text_of("profile"), ep_text_of("ann"),
				ep_text_of("passwordless_authentication") };
			break;
		default:
			spec.shop.method = asked[which].method;
			spec.shop.target = ep_text_of("/v2/carts/a");
			spec.shop.body = ep_text_of(asked[which].body);
	}
	return spec;
}

/* --- the server */

typedef struct peer {
	int fd;        /* the server's end; -1: closed */
	bool closed;   /* in good order */
	bool has_head; /* that of the request under way is there */
	bool may_come; /* that request is the first, or may be sent again */
	bool is_counted;
	size_t pending;     /* bytes of a request that was understood and is left unread, so that to close is to reset */
	bool is_tunnel;     /* the last request was a CONNECT */
	ep_buffer sent;     /* all that went to the client */
	size_t reply_start; /* where the reply to the last request begins */
	bool keeps_start;   /* that of the next request has begun already */
} peer;

static struct {
	peer peers[MAX_PEERS];
	size_t peer_count;
	ep_text script;    /* what is left of it */
	peer *playing;     /* the reply goes there; NULL: there is none under way */
	bool unasked;      /* that reply was begun before the request */
	bool well_behaved; /* answers as a server should, and not by the script */
	ep_buffer piece;   /* what the socket has not taken yet */
	size_t piece_sent;
	char behind_piece; /* the letter of what comes behind it */
	int long_runs;
	int64_t last_sent_us;
	const ep_request *request; /* that is under way */
	int count;                 /* how often it was put on the wire */
	peer *last;                /* where, the last time */
	bool answers;              /* the head of the last attempt's request has come */
} server;

static bool starts_with(ep_text text, const char *start)
{
	return text.len >= strlen(start) && memcmp(text.data, start, strlen(start)) == 0;
}

static void skip(size_t len)
{
	len = len < server.script.len ? len : server.script.len;
	server.script = (ep_text){ server.script.data + len, server.script.len - len };
}

static void skip_reply(void)
{
	while (server.script.len) {
		bool ends = starts_with(server.script, "^n");
		skip(server.script.data[0] == '^' ? 2 : 1);
		if (ends) {
			return;
		}
	}
}

/* Begins the next reply of the script. */
static void begin_reply(peer *to, bool unasked)
{
	if (server.playing) {
		skip_reply();
	}
	server.playing = to;
	server.unasked = unasked;
	server.piece.len = server.piece_sent = 0;
}

static void end_reply(void)
{
	server.playing = NULL;
	server.piece.len = server.piece_sent = 0;
}

static void close_peer(peer *p)
{
	close(p->fd);
	p->fd = -1;
	if (server.playing == p) {
		skip_reply();
		end_reply();
	}
}

/* Takes the place of socket() in the core alone. */
int __wrap_socket(int family, int type, int protocol)
{
	peer *p = &server.peers[server.peer_count++];
	int ends[2];

	(void)family, (void)type, (void)protocol;
	hold(server.peer_count <= MAX_PEERS && socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
	*p = (peer){ .fd = ends[1], .keeps_start = true };
	ep_buffer_init(&p->sent, 1024 * 1024);
	if (!server.playing && !server.well_behaved && starts_with(server.script, "^u")) {
		begin_reply(p, true);
	}
	return ends[0];
}

/* libcurl's calls of these end here: not all of its versions keep to CURL_SOCKOPT_ALREADY_CONNECTED, and a connection whose
   peer has no address is not kept. */
int connect(int fd, const struct sockaddr *address, socklen_t len)
{
	(void)fd, (void)address, (void)len;
	return 0;
}

static int give_address(struct sockaddr *address, socklen_t *len)
{
	const struct sockaddr_in loopback = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons(80)
	};

	memcpy(address, &loopback, *len < sizeof(loopback) ? *len : sizeof(loopback));
	*len = sizeof(loopback);
	return 0;
}

int getpeername(int fd, struct sockaddr *address, socklen_t *len)
{
	(void)fd;
	return give_address(address, len);
}

int getsockname(int fd, struct sockaddr *address, socklen_t *len)
{
	(void)fd;
	return give_address(address, len);
}

static ep_text sent_since_request(const peer *p)
{
	return (ep_text){ ep_buffer_text(&p->sent).data + p->reply_start, p->sent.len - p->reply_start };
}

static http_reply read_reply(const peer *p)
{
	return http_read_reply(sent_since_request(p), strcmp(server.request->method, "HEAD") == 0, p->closed);
}

/* Whether the service has said that it did not look at the request, so that it may be sent again whatever it is. */
static bool was_refused(void)
{
	http_reply reply = read_reply(server.last);
	bool refused = reply.complete
		&& (reply.status == 401 || reply.status == 429
			|| (reply.status == 503 && server.request->credential == EP_CREDENTIAL_PASSWORD));

	ep_buffer_free(&reply.body);
	return refused;
}

static bool may_be_repeated(const ep_request *request)
{
	return request->credential == EP_CREDENTIAL_CLIENT || request->credential == EP_CREDENTIAL_NONE
		|| request->credential == EP_CREDENTIAL_HELD_TOKEN;
}

/* From here on what is sent is the reply, though the body may still be under way. */
static void see_head(peer *p)
{
	p->has_head = true;
	p->may_come = server.count == 0 || may_be_repeated(server.request) || was_refused();
	p->reply_start = p->keeps_start ? p->reply_start : p->sent.len;
	p->keeps_start = false;
	server.last = p;
	server.answers = true;
}

/* A request counts from the first byte of its body on, or when its head is there where it has none. */
static void count_request(peer *p, ep_text bytes, size_t head)
{
	if (!p->is_counted && (!server.request->body.len || bytes.len > head)) {
		hold(p->may_come);
		p->is_counted = true;
		server.count++;
	}
}

/* Whether libcurl may see a 2xx in that line of a proxy's reply. Any line will do, and any number that is written so. */
static bool opens_tunnel(ep_text line)
{
	char text[64];
	int minor, status;

	snprintf(text, sizeof(text), "%.*s", (int)line.len, line.data);
	return sscanf(text, "HTTP/1.%d %d", &minor, &status) == 2 && status / 100 == 2;
}

/* The length of the head of a proxy's reply; 0: it opens no tunnel. */
static size_t tunnel_head_len(ep_text bytes)
{
	const char *at = bytes.data, *end = at + bytes.len, *line_end;
	bool opens = false;

	while ((line_end = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL) && *at != '\r' && *at != '\n') {
		opens |= opens_tunnel((ep_text){ at, (size_t)(line_end - at) });
		at = line_end + 1;
	}
	return line_end && opens ? (size_t)(line_end - bytes.data) + 1 : 0;
}

/* Through a proxy a request goes out when the proxy has opened the tunnel, and not before. What the proxy has sent behind its
   reply comes from the other end, as far as the client can tell. */
static void leave_tunnel(peer *p)
{
	size_t head = tunnel_head_len(sent_since_request(p));

	hold(head);
	p->reply_start += head;
	p->keeps_start = true;
	p->is_tunnel = false;
}

static void check_request(ep_text bytes, size_t head)
{
	char line[1024];

	snprintf(line, sizeof(line), "%s %s HTTP/1.1\r\n", server.request->method, strchr(server.request->url.data + 8, '/'));
	hold(starts_with(bytes, line));
	hold(same((ep_text){ bytes.data + head, bytes.len - head }, ep_buffer_text(&server.request->body)));
}

static void answer(peer *p, bool is_connect)
{
	if (server.well_behaved) {
		server.script = ep_text_of(is_connect ? "HTTP/1.1 200 OK\r\n\r\n^n" : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}^n");
	}
	if (server.unasked && server.playing == p) {
		server.unasked = false;
	} else {
		begin_reply(p, false);
	}
}

/* The length of the head of a request; 0: there is not all of it. */
static size_t head_len(ep_text bytes)
{
	const char *end = memmem(bytes.data, bytes.len, "\r\n\r\n", 4);

	return end ? (size_t)(end - bytes.data) + 4 : 0;
}

static void understand(peer *p, ep_text bytes)
{
	size_t head = head_len(bytes);
	bool is_connect = starts_with(bytes, "CONNECT ");

	if (!head) {
		return;
	}
	if (is_connect) {
		hold(!memmem(bytes.data, bytes.len, "the-bearer", 10));
		p->is_tunnel = true;
	} else {
		if (p->is_tunnel) {
			leave_tunnel(p);
		}
		if (!p->has_head) {
			see_head(p);
		}
		count_request(p, bytes, head);
		if (bytes.len < head + server.request->body.len) {
			return;
		}
		check_request(bytes, head);
	}
	p->pending = bytes.len;
	answer(p, is_connect);
}

/* Looks at what the client has sent; true if there is something new. What is understood stays unread until there is more. */
static bool read_request(peer *p)
{
	static char bytes[64 * 1024];
	ssize_t len = recv(p->fd, bytes, sizeof(bytes), MSG_PEEK | MSG_DONTWAIT);

	if (p->pending && len > (ssize_t)p->pending) {
		len -= recv(p->fd, bytes, p->pending, MSG_DONTWAIT);
		memmove(bytes, bytes + p->pending, (size_t)len);
		p->pending = 0;
		p->has_head = p->is_counted = false;
	}
	if (len <= 0 || p->pending) {
		return false;
	}
	understand(p, (ep_text){ bytes, (size_t)len });
	return p->pending != 0;
}

static bool has_hung_up(const peer *p)
{
	struct pollfd fd = { .fd = p->fd };

	return poll(&fd, 1, 0) == 1 && (fd.revents & POLLHUP);
}

static bool listen_to(peer *p)
{
	bool gone = has_hung_up(p), heard = read_request(p);

	if (gone) {
		close_peer(p);
	}
	return gone || heard;
}

/* With nothing left to be read, so that the client finds an end and no reset. */
static void close_in_good_order(peer *p)
{
	char bytes[4096];

	while (recv(p->fd, bytes, sizeof(bytes), MSG_DONTWAIT) > 0) {}
	p->closed = true;
	close_peer(p);
}

/* False: the client does not take it now. */
static bool send_piece(void)
{
	peer *p = server.playing;
	ssize_t sent =
		send(p->fd, server.piece.data + server.piece_sent, server.piece.len - server.piece_sent, MSG_NOSIGNAL | MSG_DONTWAIT);

	if (sent < 0 && errno != EAGAIN) {
		close_peer(p);
		return true;
	}
	if (sent <= 0) {
		return false;
	}
	ep_buffer_append(&p->sent, (ep_text){ server.piece.data + server.piece_sent, (size_t)sent });
	server.piece_sent += (size_t)sent;
	server.last_sent_us = clock_us;
	return true;
}

static void append_long_run(void)
{
	static char run[4096];

	if (server.long_runs++ < MAX_LONG_RUNS) {
		memset(run, 'a', sizeof(run));
		ep_buffer_append(&server.piece, (ep_text){ run, sizeof(run) });
	}
}

/* Makes the next piece of the script. Returns the letter of what comes behind it. */
static char take_piece(void)
{
	server.piece.len = server.piece_sent = 0;
	for (;;) {
		const char *mark = server.script.len ? memchr(server.script.data, '^', server.script.len) : NULL;
		size_t len = mark ? (size_t)(mark - server.script.data) : server.script.len;
		char letter;
		ep_buffer_append(&server.piece, (ep_text){ server.script.data, len });
		skip(len);
		letter = server.script.len > 1 ? server.script.data[1] : 'n';
		if (letter && strchr("ncxrt", letter)) {
			return letter;
		}
		skip(2);
		if (letter == 'a') {
			append_long_run();
		} else if (letter == '^') {
			ep_buffer_append(&server.piece, (ep_text){ "^", 1 });
		}
	}
}

static void obey(char letter)
{
	if (letter == 'n') {
		end_reply();
	} else if (letter == 'x') {
		close_in_good_order(server.playing);
		return;
	} else if (letter == 'r') {
		close_peer(server.playing);
		return;
	} else if (letter == 't') {
		clock_us += 1000000;
	}
	skip(2);
}

/* Sends the next piece of the reply under way; false where there is none, or it cannot be sent now. */
static bool play(void)
{
	if (!server.playing) {
		return false;
	}
	if (server.piece_sent == server.piece.len) {
		server.behind_piece = take_piece();
	}
	if (server.piece_sent < server.piece.len && !send_piece()) {
		return false;
	}
	if (server.playing && server.piece_sent == server.piece.len) {
		obey(server.behind_piece);
	}
	return true;
}

/* True if anything has happened. */
static bool listen_to_all(void)
{
	bool busy = false;

	for (size_t i = 0; i < server.peer_count; i++) {
		busy |= server.peers[i].fd >= 0 && listen_to(&server.peers[i]);
	}
	return busy;
}

static bool serve(void)
{
	bool heard = listen_to_all();

	return play() || heard;
}

/* --- the client */

static void wait_for_timer(const ep_attempt *attempt)
{
	long ms = -1;

	curl_multi_timeout(attempt->connection->multi, &ms);
	clock_us += ms > 1 ? ms * 1000 : 1000;
}

static void run_attempt(
	ep_pool *pool, ep_attempt *attempt, const ep_request *request, const ep_settings *settings, int64_t ms_left)
{
	ep_connection *connection = ep_pool_borrow(pool, &settings->identity);

	hold(connection);
	server.answers = false;
	hold(ep_attempt_begin(attempt, connection, request, settings, ms_left));
	for (int steps = 0; ep_attempt_advance(attempt); steps++) {
		hold(steps < 20000);
		if (!serve()) {
			wait_for_timer(attempt);
		}
		ep_attempts_wait((ep_attempt *[]){ attempt }, 1, 0);
	}
	ep_attempt_finish(attempt);
	/* It may have ended before the server came to look. */
	listen_to_all();
}

static void check_failure(const ep_attempt *attempt)
{
	ep_failure_kind kind = ep_failure_of_attempt(attempt);

	hold(kind == EP_FAILURE_CONNECTION || kind == EP_FAILURE_TIMEOUT || kind == EP_FAILURE_PROTOCOL
		|| (kind == EP_FAILURE_OUTCOME_UNKNOWN && attempt->sent && ep_request_outcome_matters(attempt->request)));
}

/* What is kept was in the reply. */
static void check_kept_headers(const ep_attempt *attempt, ep_text head)
{
	const ep_buffer *kept = &attempt->head.headers;

	for (size_t at = 0; at < kept->len; at += strlen(kept->data + at) + 1) {
		const char *line = kept->data + at, *colon = strstr(line, ": ");
		hold(colon && memmem(head.data, head.len, line, (size_t)(colon - line) + 1));
		hold(memmem(head.data, head.len, colon + 2, strlen(colon + 2)));
	}
}

/* libcurl 7.88 drops what it has received from a NUL on, where that begins a line of the head: nobody can tell then what was
   there. */
static bool is_dropped_in_part(ep_text bytes)
{
	return memmem(bytes.data, bytes.len, "\n\0", 2) != NULL;
}

static void check_answer(const ep_attempt *attempt, const http_reply *reply)
{
	hold(server.answers);
	if (is_dropped_in_part(sent_since_request(server.last))) {
		return;
	}
	hold(reply->complete && reply->status == attempt->status);
	hold((reply->encoded && attempt->request->accepts_gzip)
		|| same(ep_buffer_text(&attempt->reply), ep_buffer_text(&reply->body)));
	if (reply->plain) {
		check_kept_headers(attempt, (ep_text){ sent_since_request(server.last).data, reply->end });
	}
}

/* Whether there is nothing that libcurl, or a limit, could find fault with. */
static bool is_beyond_reproach(const ep_attempt *attempt, const http_reply *reply)
{
	return reply->plain && !reply->encoded && reply->status >= 200 && reply->status <= 599
		&& reply->head_bytes <= EP_MAX_REPLY_HEADERS && reply->body.len <= attempt->request->max_reply
		&& server.last_sent_us - attempt->begun_us < CONNECT_TIMEOUT_MS * 1000;
}

static void check_attempt(const ep_attempt *attempt)
{
	http_reply reply = { 0 };

	hold(attempt->reply.len <= attempt->request->max_reply);
	hold(attempt->head.bytes <= EP_MAX_REPLY_HEADERS || attempt->too_large);
	hold(!attempt->too_large || attempt->code != CURLE_OK);
	if (server.answers) {
		reply = read_reply(server.last);
	}
	if (attempt->code == CURLE_OK && attempt->status >= 200 && attempt->status <= 599) {
		check_answer(attempt, &reply);
	} else if (attempt->code == CURLE_OK) {
		/* libcurl makes some number of a status line that is none. */
		hold(ep_failure_of_status(attempt->request, attempt->status, &(ep_errors){ 0 }, false) == EP_FAILURE_PROTOCOL);
	} else {
		check_failure(attempt);
		hold(!server.answers || !is_beyond_reproach(attempt, &reply));
	}
	ep_buffer_free(&reply.body);
}

/* What the server had still to say comes before the next request, be it after the client has lost interest. */
static void finish_reply(void)
{
	while (server.playing && play()) {}
	if (server.playing) {
		skip_reply();
		end_reply();
	}
}

/* A request with all that is sent again for it. */
static void run_request(ep_pool *pool, const ep_settings *settings, size_t which)
{
	const int64_t deadline_ms = now_ms() + TIMEOUT_MS;
	ep_request_spec spec = spec_of(which);
	ep_retry retry = { .max = 2, .can_renew = true };
	ep_next next = EP_NEXT_AGAIN;
	ep_attempt attempt = { 0 };
	ep_request request;

	hold(ep_request_build(&request, settings, ep_text_of("the-bearer"), &spec));
	request.max_reply = MAX_BODY;
	server.request = &request;
	server.count = 0;
	while (next != EP_NEXT_STOP && now_ms() < deadline_ms) {
		run_attempt(pool, &attempt, &request, settings, deadline_ms - now_ms());
		check_attempt(&attempt);
		finish_reply();
		next = ep_retry_decide(&retry, &attempt, &platform, pool, &settings->identity, deadline_ms - now_ms());
		retry.can_renew &= next != EP_NEXT_RENEW;
		clock_us += next == EP_NEXT_AGAIN ? retry.wait_ms * 1000 : 0;
	}
	ep_attempt_abandon(&attempt);
	ep_request_free(&request);
	server.request = NULL;
}

/* Whatever came before, the pool is of use. */
static void run_good_request(ep_pool *pool, const ep_settings *settings)
{
	ep_request_spec spec = spec_of(sizeof(asked) / sizeof(*asked) - 1);
	ep_attempt attempt = { 0 };
	ep_request request;

	server.well_behaved = true;
	hold(ep_request_build(&request, settings, ep_text_of("the-bearer"), &spec));
	server.request = &request;
	server.count = 0;
	run_attempt(pool, &attempt, &request, settings, TIMEOUT_MS);
	hold(attempt.code == CURLE_OK && attempt.status == 200 && ep_text_equals(ep_buffer_text(&attempt.reply), "{}"));
	hold(pool->in_use == 0);
	ep_attempt_abandon(&attempt);
	ep_request_free(&request);
}

static void settings_make(ep_settings *settings, bool with_proxy)
{
	*settings = (ep_settings){
		.origin = ep_copy(ep_text_of("http://127.0.0.1")),
		.user_agent = ep_copy(ep_text_of("tests/1")),
		.proxy = with_proxy ? ep_copy(ep_text_of("http://user:pass@127.0.0.1:3128")) : NULL,
		.timeout_ms = TIMEOUT_MS,
		.connect_timeout_ms = CONNECT_TIMEOUT_MS,
	};
}

/* The client has closed all of its connections. */
static void free_server(void)
{
	for (size_t i = 0; i < server.peer_count; i++) {
		peer *p = &server.peers[i];
		if (p->fd >= 0) {
			hold(has_hung_up(p));
			close_peer(p);
		}
		ep_buffer_free(&p->sent);
	}
	ep_buffer_free(&server.piece);
}

int LLVMFuzzerInitialize(int *count, char ***arguments)
{
	(void)count, (void)arguments;
	hold(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK);
	return 0;
}

static size_t find_asked(char letter)
{
	size_t which = 0;

	while (which < sizeof(asked) / sizeof(*asked) && asked[which].letter != letter) {
		which++;
	}
	return which;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data, *newline = size ? memchr(text, '\n', size) : NULL;
	ep_text letters = { text, newline ? (size_t)(newline - text) : 0 };
	ep_pool pool = { .platform = &platform, .limits = { .connections = 4, .idle_ms = 50 * 1000, .lifetime_ms = 600 * 1000 } };
	ep_settings settings;
	int requests = 0;

	if (!newline) {
		return 0;
	}
	memset(&server, 0, sizeof(server));
	clock_us = 1000000000;
	ep_buffer_init(&server.piece, 1024 * 1024);
	server.script = (ep_text){ newline + 1, size - letters.len - 1 };
	settings_make(&settings, memchr(letters.data, '@', letters.len));
	for (size_t i = 0; i < letters.len && requests < MAX_ASKED; i++) {
		size_t which = find_asked(letters.data[i]);
		if (which < sizeof(asked) / sizeof(*asked)) {
			run_request(&pool, &settings, which);
			requests++;
		}
	}
	run_good_request(&pool, &settings);
	ep_pool_flush(&pool);
	ep_settings_free(&settings);
	free_server();
	return 0;
}
