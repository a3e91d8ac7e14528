--TEST--
B1, B4: Errors: the status alone chooses the class; what is not the API's errors list leaves errors empty
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$bodies = [
    'HTML' => '<html><h1>502 Bad Gateway</h1>authentication failed</html>',
    'nothing' => '',
    'text' => 'authentication failed',
    'a list' => '[{"title":"a","detail":"authentication failed"}]',
    'a string' => '"authentication failed"',
    'null' => 'null',
    'cut short' => '{"errors":[{"title":"a","detail":"authentication failed"}',
    'another form' => '{"error":"invalid_grant","error_description":"authentication failed"}',
    'errors is text' => '{"errors":"authentication failed"}',
    'errors is an object' => '{"errors":{"title":"a","detail":"authentication failed"}}',
    'errors is null' => '{"errors":null}',
    'errors is empty' => '{"errors":[]}',
    'of no object' => '{"errors":["authentication failed",null,1,[]]}',
    'no UTF-8' => "{\"errors\":[{\"title\":\"\xFF\",\"detail\":\"authentication failed\"}]}",
];
foreach ([400, 401, 403, 404, 418, 422, 502] as $status) {
    foreach ($bodies as $what => $body) {
        $server->reply(TOKENS, $status, $body, ['Content-Type' => 'text/html']);
        $thrown = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
        $seen["$status " . short_name($thrown) . ' ' . json_encode($thrown->errors)][] = $what;
    }
}
foreach ($seen as $outcome => $whats) {
    echo "$outcome: ", count($whats) === count($bodies) ? 'all' : implode(', ', $whats), "\n";
}
?>
--EXPECT--
400 InvalidRequestException []: all
401 UnauthorizedException []: all
403 ForbiddenException []: all
404 NotFoundException []: all
418 ApiException []: all
422 InvalidRequestException []: all
502 ServerErrorException []: all
