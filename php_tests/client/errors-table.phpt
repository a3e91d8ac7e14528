--TEST--
B4: Errors: the API's table, with status as text and as number
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$validation = "Validation failed: field 'Username' on the 'cannot_be_empty' tag; field 'Password' on the 'cannot_be_empty' tag.";
foreach ([
    ['loginWithPassword', 400, 'Bad Request', 'authentication failed'],
    ['listTokens', 400, 'Bad Request', "Validation failed: field 'EPInternalAccountMemberID' on the 'required' tag."],
    ['loginWithPassword', 400, 'Bad Request', "Validation failed: field 'XMoltinAuthStore' on the 'required' tag."],
    ['loginWithPassword', 401, 'Unauthorized', null],
    ['loginWithPassword', 401, 'Unable to validate access token', null],
    ['loginWithOidc', 403, 'Forbidden', 'forbidden'],
    ['loginWithPassword', 404, 'Not Found', 'account not found'],
    ['selfSignup', 409, 'Conflict', 'already exists'],
    ['loginWithPassword', 422, 'Unprocessable Entity', $validation],
    ['loginWithPassword', 429, 'Too Many Requests', null],
    ['loginWithPassword', 500, 'Internal Server Error', 'there was a problem processing your request'],
] as [$method, $status, $title, $detail]) {
    $lines = [];
    foreach ([(string) $status, $status] as $form) {
        // The rate limit alone may be met with another attempt.
        $server->reply(TOKENS, $status, errors($form, $title, $detail), times: 5);
        $thrown = thrown_by(fn () => $ep->$method(...CALLS[$method]));
        $server->clearReplies();
        [$error] = $thrown->errors;
        $lines[] = implode(' | ', [$method, short_name($thrown), $thrown->status, $thrown->getCode(), json_encode($error->status), $error->title, json_encode($error->detail, JSON_UNESCAPED_SLASHES)]);
    }
    echo implode("\nOTHERWISE as number: ", array_unique($lines)), "\n";
}
?>
--EXPECT--
loginWithPassword | AuthenticationFailedException | 400 | 400 | 400 | Bad Request | "authentication failed"
listTokens | InvalidRequestException | 400 | 400 | 400 | Bad Request | "Validation failed: field 'EPInternalAccountMemberID' on the 'required' tag."
loginWithPassword | InvalidRequestException | 400 | 400 | 400 | Bad Request | "Validation failed: field 'XMoltinAuthStore' on the 'required' tag."
loginWithPassword | UnauthorizedException | 401 | 401 | 401 | Unauthorized | null
loginWithPassword | UnauthorizedException | 401 | 401 | 401 | Unable to validate access token | null
loginWithOidc | ForbiddenException | 403 | 403 | 403 | Forbidden | "forbidden"
loginWithPassword | NotFoundException | 404 | 404 | 404 | Not Found | "account not found"
selfSignup | ApiException | 409 | 409 | 409 | Conflict | "already exists"
loginWithPassword | InvalidRequestException | 422 | 422 | 422 | Unprocessable Entity | "Validation failed: field 'Username' on the 'cannot_be_empty' tag; field 'Password' on the 'cannot_be_empty' tag."
loginWithPassword | RateLimitedException | 429 | 429 | 429 | Too Many Requests | null
loginWithPassword | ServerErrorException | 500 | 500 | 500 | Internal Server Error | "there was a problem processing your request"
