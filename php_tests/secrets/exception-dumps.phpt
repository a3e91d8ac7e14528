--TEST--
A10: Secrets: an exception's dump has what it carries and nothing more
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), $server->baseUri, maxRetries: 0);
$server->reply(CommerceServer::TOKENS_PATH, 400, ['errors' => [['title' => 'Bad Request', 'status' => '400', 'detail' => 'authentication failed']]], ['X-Moltin-Request-Id' => 'request-1']);
try {
    $client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'SENTINEL-password');
} catch (Exception $e) {
    print_r($e);
    report('exception', $e, 'SENTINEL');
}
?>
--EXPECTF--
EpAccountTokens\AuthenticationFailedException Object
(
    [message:protected] => POST /v2/account-members/tokens: status 400: %s (request id request-1)
    [string:Exception:private] => 
    [code:protected] => 400
    [file:protected] => %sexception-dumps.php
    [line:protected] => %d
    [trace:Exception:private] => Array
        (
            [0] => Array
                (
                    [file] => %sexception-dumps.php
                    [line] => %d
                    [function] => loginWithPassword
                    [class] => EpAccountTokens
                    [type] => ->
                )

        )

    [previous:Exception:private] => 
    [status] => 400
    [errors] => Array
        (
            [0] => EpAccountTokens\ApiError Object
                (
                    [title] => Bad Request
                    [status] => 400
                    [detail] => authentication failed
                )

        )

    [requestId] => request-1
    [retryAfter] => 
    [attempts] => 1
)
exception: nothing found
