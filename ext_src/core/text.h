/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Text that is looked at and never copied, and the rules that a text must follow.
 *
 * An ep_text is a view of bytes that somebody else owns: it is passed by value, is not NUL-terminated, and is valid for as long
 * as those bytes are. Where there is no text `data` is NULL; an empty text has `len` 0 and some `data`.
 */

#ifndef EP_TEXT_H
#define EP_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* In bytes. */
enum {
	EP_MAX_TEXT = 1024 * 1024, /* as long as a whole reply */
	EP_MAX_TOKEN = 16384,
	EP_MAX_ID = 255,
};

typedef struct ep_text {
	const char *data;
	size_t len;
} ep_text;

typedef enum ep_shape {
	EP_SHAPE_UTF8,     /* any UTF-8 */
	EP_SHAPE_TEXT,     /* UTF-8 without NUL, CR, LF */
	EP_SHAPE_VCHAR,    /* 0x21 to 0x7E */
	EP_SHAPE_HEADER,   /* 0x20 to 0x7E, no space at either end */
	EP_SHAPE_VERIFIER, /* A-Z a-z 0-9 - . _ ~ */
	EP_SHAPE_PATH_ID,  /* A-Z a-z 0-9 - _ */
} ep_shape;

/* What a text must be: of that shape, and between `min` and `max` bytes long. */
typedef struct ep_rule {
	ep_shape shape;
	size_t min, max;
} ep_rule;

enum { EP_TEXT_ERROR_SIZE = 80 };

/* The view of a C string, without its NUL. */
ep_text ep_text_of(const char *string);
bool ep_text_equals(ep_text text, const char *string);
/* Both ASCII case aside. */
bool ep_text_equals_nocase(ep_text text, const char *string);
bool ep_text_same_nocase(ep_text a, ep_text b);
bool ep_text_is_utf8(ep_text text);
/* As RFC 9110, 5.6.2, has it: the name of a header is one. */
bool ep_text_is_token(ep_text text);
/* The length in bytes of the UTF-8 character at `p`, of which `left` bytes (one at least) may be read. 0 where no valid
   character stands there, or where it is cut off. */
size_t ep_text_utf8_len(const unsigned char *p, size_t left);
/* How many bytes at the start of the text lie between `lowest` and `highest`, both of them ASCII. */
size_t ep_text_run(ep_text text, unsigned char lowest, unsigned char highest);
/* Whether one of the parts, none of which is empty, stands somewhere in the text, to the letter. */
bool ep_text_contains_any(ep_text text, const ep_text *parts, size_t count);

/* Whether the text follows the rule. Where it does not, `error` is filled with what it must be, such as "must not be empty", to
   be put behind the name of what was checked. It never quotes the text. */
bool ep_text_check(ep_text text, const ep_rule *rule, char error[EP_TEXT_ERROR_SIZE]);

extern const ep_rule ep_rule_any;
extern const ep_rule ep_rule_account_id;
extern const ep_rule ep_rule_token;
extern const ep_rule ep_rule_client_id;
extern const ep_rule ep_rule_client_secret;
extern const ep_rule ep_rule_path_id;
extern const ep_rule ep_rule_username;
extern const ep_rule ep_rule_url;
extern const ep_rule ep_rule_header_value;
extern const ep_rule ep_rule_user_agent_suffix;

#endif
