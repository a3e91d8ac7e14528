--TEST--
HttpResponse::throw(): the exception that the status means, with the reply's errors, request id and Retry-After
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{ApiException, HttpResponse};

$body = json_encode(errors('400', 'Bad Request', 'authentication failed'));
foreach ([200, 201, 204, 299, 300, 302, 304, 400, 401, 402, 403, 404, 405, 409, 422, 429, 499, 500, 502, 503, 504, 599] as $status) {
    $response = new HttpResponse($status, ['X-Moltin-Request-Id' => 'id-1', 'retry-after' => '7'], $body);
    try {
        $same = $response->throw() === $response;
        echo $status, ' ', $same ? 'itself' : 'ANOTHER', "\n";
    } catch (ApiException $thrown) {
        echo $status, ' ', short_name($thrown), ' ', json_encode([$thrown->status, $thrown->getCode(), $thrown->requestId, $thrown->retryAfter, $thrown->attempts]),
            ' ', $thrown->errors[0]->title, ' / ', $thrown->errors[0]->detail, "\n";
    } catch (EpAccountTokens\ProtocolException $thrown) {
        echo $status, ' ', short_name($thrown), " $thrown->status ", $thrown->getMessage(), "\n";
    }
}
foreach (['', '<html>', '{"errors":"x"}', '[]', '{"errors":[]}', "{\"errors\":[{\"title\":\"\xff\"}]}"] as $body) {
    $thrown = thrown_by(fn () => (new HttpResponse(503, [], $body))->throw());
    echo $thrown->getMessage(), ' ', json_encode([$thrown->errors, $thrown->requestId, $thrown->retryAfter]), "\n";
}
?>
--EXPECT--
200 itself
201 itself
204 itself
299 itself
300 ProtocolException 300 The reply has status 300: the answer is not one of this API: check the base URI, and what stands between (request id id-1)
302 ProtocolException 302 The reply has status 302: the answer is not one of this API: check the base URI, and what stands between (request id id-1)
304 ProtocolException 304 The reply has status 304: the answer is not one of this API: check the base URI, and what stands between (request id id-1)
400 InvalidRequestException [400,400,"id-1",7,1] Bad Request / authentication failed
401 UnauthorizedException [401,401,"id-1",7,1] Bad Request / authentication failed
402 ApiException [402,402,"id-1",7,1] Bad Request / authentication failed
403 ForbiddenException [403,403,"id-1",7,1] Bad Request / authentication failed
404 NotFoundException [404,404,"id-1",7,1] Bad Request / authentication failed
405 ApiException [405,405,"id-1",7,1] Bad Request / authentication failed
409 ApiException [409,409,"id-1",7,1] Bad Request / authentication failed
422 InvalidRequestException [422,422,"id-1",7,1] Bad Request / authentication failed
429 RateLimitedException [429,429,"id-1",7,1] Bad Request / authentication failed
499 ApiException [499,499,"id-1",7,1] Bad Request / authentication failed
500 ServerErrorException [500,500,"id-1",7,1] Bad Request / authentication failed
502 ServerErrorException [502,502,"id-1",7,1] Bad Request / authentication failed
503 ServerErrorException [503,503,"id-1",7,1] Bad Request / authentication failed
504 ServerErrorException [504,504,"id-1",7,1] Bad Request / authentication failed
599 ServerErrorException [599,599,"id-1",7,1] Bad Request / authentication failed
The reply has status 503: the service failed: try again later [[],null,null]
The reply has status 503: the service failed: try again later [[],null,null]
The reply has status 503: the service failed: try again later [[],null,null]
The reply has status 503: the service failed: try again later [[],null,null]
The reply has status 503: the service failed: try again later [[],null,null]
The reply has status 503: the service failed: try again later [[],null,null]
