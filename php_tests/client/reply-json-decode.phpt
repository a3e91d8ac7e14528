--TEST--
B6: Replies: what json_decode() refuses is a ProtocolException, and nothing of it is read
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/outcome.inc';

$body = '';
$ep = new EpAccountTokens(Grant::bearer('shop-bearer'), transport: function () use (&$body) {
    return new HttpResponse(201, [], $body);
});
foreach ([
    '{"data":[],"x":01}',
    '{"data":[],"x":-01}',
    '{"data":[],"meta":{"page":{"offset":0012}}}',
    '{"data":[],"x":1.}',
    '{"data":[],"x":1.e5}',
    '{"data":[],"x":.5}',
    '{"data":[],"x":-.5}',
    '{"data":[],"x":"\ud800"}',
    '{"data":[],"x":"\udc00"}',
    '{"data":[],"\udc00":1}',
    '{\'"\':1,"data":[]}',
    "{'\"':1,\"x\":\"two\nlines\",\"data\":[]}",
    "{\"data\":[],\"\x01\":1}",
    "{\"data\":[]}\0",
    "\xEF\xBB\xBF{\"data\":[]}",
    '{"data":[]} {}',
] as $body) {
    try {
        $ep->listTokens('held-token');
        echo 'READ';
    } catch (ProtocolException $refused) {
        echo problem($refused);
    }
    echo json_decode($body) === null ? '' : ', but json_decode() takes it', ": ", addcslashes($body, "\0..\37\177..\377"), "\n";
}
?>
--EXPECT--
the body is not a JSON object: {"data":[],"x":01}
the body is not a JSON object: {"data":[],"x":-01}
the body is not a JSON object: {"data":[],"meta":{"page":{"offset":0012}}}
the body is not a JSON object: {"data":[],"x":1.}
the body is not a JSON object: {"data":[],"x":1.e5}
the body is not a JSON object: {"data":[],"x":.5}
the body is not a JSON object: {"data":[],"x":-.5}
the body is not a JSON object: {"data":[],"x":"\ud800"}
the body is not a JSON object: {"data":[],"x":"\udc00"}
the body is not a JSON object: {"data":[],"\udc00":1}
the body is not a JSON object: {'"':1,"data":[]}
the body is not a JSON object: {'"':1,"x":"two\nlines","data":[]}
the body is not a JSON object: {"data":[],"\001":1}
the body is not a JSON object: {"data":[]}\000
the body is not a JSON object: \357\273\277{"data":[]}
the body is not a JSON object: {"data":[]} {}
