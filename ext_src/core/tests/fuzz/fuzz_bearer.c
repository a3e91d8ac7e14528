/* Replies of the token endpoint: a bearer that is taken can stand in a header. */

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char problem[EP_PROBLEM_SIZE] = "", breach[EP_RULE_BREACH_SIZE];
	ep_bearer_reply reply;

	if (ep_reply_read_bearer((ep_text){ (const char *)data, size }, &reply, problem)) {
		hold(ep_text_keeps(reply.token, &ep_rule_token, breach));
	} else {
		hold(is_message(problem, sizeof(problem)));
	}
	ep_bearer_reply_free(&reply);
	return 0;
}
