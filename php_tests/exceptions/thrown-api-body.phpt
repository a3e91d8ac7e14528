--TEST--
Exceptions: an error reply whose body is not the API's still has the class of its status, and no errors
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
foreach ([
    'nothing' => '',
    'a page' => '<html><h1>502 Bad Gateway</h1></html>',
    'broken JSON' => '{"errors": [',
    'a list' => '[1]',
    'errors null' => '{"errors": null}',
    'errors empty' => '{"errors": []}',
    'errors object' => '{"errors": {"title": "x"}}',
    'errors of texts' => '{"errors": ["x", 5, null]}',
    'not UTF-8' => "{\"errors\": [{\"title\": \"\xFF\"}]}",
    'number as title' => '{"errors": [{"title": 5, "detail": 6}]}',
    'int as status' => '{"errors": [{"title": "Title", "status": 404}]}',
    'no title' => '{"errors": [{"detail": "detail"}]}',
    'request id' => '{"errors": [{"title": "Title", "request_id": "of-the-body"}]}',
] as $what => $body) {
    $server->reply(CommerceServer::TOKENS_PATH, 404, $body, ['Content-Type' => 'application/json', 'X-Moltin-Request-Id' => '']);
    echo $what, ': ', carries(thrown_by(fn () => log_in($client))), "\n";
}
?>
--EXPECT--
nothing: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
a page: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
broken JSON: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
a list: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
errors null: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
errors empty: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
errors object: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
errors of texts: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
not UTF-8: NotFoundException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1
number as title: NotFoundException 404: status=404 errors=[//] requestId=NULL retryAfter=NULL attempts=1
int as status: NotFoundException 404: status=404 errors=[Title/404/] requestId=NULL retryAfter=NULL attempts=1
no title: NotFoundException 404: status=404 errors=[//detail] requestId=NULL retryAfter=NULL attempts=1
request id: NotFoundException 404: status=404 errors=[Title//] requestId='of-the-body' retryAfter=NULL attempts=1
