/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The head of a reply: what its lines say, and whether they may be believed.
 *
 * The lines come one after another, as libcurl's header callback has them: each with its line break, the heads of interim replies
 * first, the trailer fields last. Nothing here knows where they come from:
 *
 *     ep_reply_head_init(&head);
 *     while (the next line) {
 *         if (!ep_reply_head_check(&head, line) || !ep_reply_head_take(&head, line)) {
 *             break; // the reply is to be refused
 *         }
 *     }
 *     ep_reply_head_free(&head);
 */

#ifndef EP_REPLY_HEAD_H
#define EP_REPLY_HEAD_H

#include "buffer.h"
#include "text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	EP_MAX_REPLY_HEADERS = 64 * 1024, /* bytes, those of interim replies included */
	EP_MAX_RETRY_AFTER = INT32_MAX,   /* seconds */
};

enum { EP_REQUEST_ID_SIZE = 129 };

/* How far the head has come. */
typedef enum ep_reply_head_state {
	EP_HEAD_BEGIN,    /* a status line is to come */
	EP_HEAD_INTERIM,  /* within the head of an interim reply */
	EP_HEAD_FINAL,    /* within the head of the reply proper */
	EP_HEAD_COMPLETE, /* what follows are trailer fields */
} ep_reply_head_state;

/* How a libcurl that shows heads before it stores them (ep_handle_shows_heads()) reads this one. */
typedef struct ep_shown_head {
	bool wanted;      /* it is such a libcurl */
	bool within_line; /* a piece of the line has been shown, and not its end */
	bool has_status;  /* the status line has come */
	bool has_header;  /* a header of this reply, or of an interim one before it, is stored */
	bool ended;       /* what follows is the body */
	bool refused;     /* its first header line is a folded one */
} ep_shown_head;

/* What the lines have said so far. Owner: the attempt; ep_reply_head_free() frees the headers that were kept. */
typedef struct ep_reply_head {
	/* What is asked of it, set after ep_reply_head_init(). */
	bool keeps_headers;
	const ep_text *secrets; /* which no request id may hold; the caller's, who keeps them for as long as lines come */
	size_t secret_count;

	ep_reply_head_state state;
	size_t bytes;                        /* of all lines; more than EP_MAX_REPLY_HEADERS: the head is too large */
	bool malformed;                      /* a line is not valid HTTP, or it is not clear where the body ends */
	bool may_be_chunked;                 /* its version knows chunks */
	bool is_chunked;                     /* it says that the body comes in chunks */
	bool no_fold;                        /* the next line must not continue the last one */
	int64_t stated_length;               /* of the body; -1: not stated */
	char request_id[EP_REQUEST_ID_SIZE]; /* empty: none came */
	int64_t retry_after;                 /* seconds; -1: none */
	ep_buffer headers;                   /* "Name: value" and a NUL, one after another, where they are kept */
	ep_shown_head shown;
} ep_reply_head;

/* Makes a head of which nothing has come. */
void ep_reply_head_init(ep_reply_head *head);
/* Whether the next line means the same to all who read it. False, and `malformed` from then on: it is not valid HTTP in its
   place, or leaves it open where the body ends. To be asked before the line is taken. */
bool ep_reply_head_check(ep_reply_head *head, ep_text line);
/* Takes the next line, which was checked: none with a NUL is kept. What an interim reply said does not count once its head has
   ended, and a trailer field never does. False: the head is too large, or memory ran out, which is where `headers` failed. */
bool ep_reply_head_take(ep_reply_head *head, ep_text line);
/* Wipes and frees the headers that were kept. */
void ep_reply_head_free(ep_reply_head *head);

/* Looks at a line of the head, or a piece of a long one, that libcurl is about to store; it is not empty. False: libcurl must
   not store it. */
bool ep_shown_head_look(ep_shown_head *shown, ep_text piece);
/* Notes a whole line that was shown, and that libcurl has stored where it is a header. What counts is how libcurl reads it:
   `status` is the one that it has read. */
void ep_shown_head_note(ep_shown_head *shown, ep_text line, long status);

#endif
