--TEST--
B1, A1: Replies: 200 and 201 are success, every other 2xx and 3xx a ProtocolException; a redirect is not followed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$target = CommerceServer::start();
$ep = scripted_client($server);
foreach ([200, 201, 202, 203, 204, 205, 206, 226, 299, 300, 301, 302, 303, 304, 305, 307, 308, 399] as $status) {
    $location = $status >= 300 ? ['Location' => $target->baseUri . TOKENS] : [];
    foreach (['loginWithPassword', 'listTokens'] as $method) {
        $server->reply(TOKENS, $status, page(entry()), $location);
        show("$status $method", fn () => $ep->$method(...CALLS[$method]));
    }
}
$server->reply(BEARER, 307, '', ['Location' => $target->baseUri . BEARER]);
show('307 bearer', fn () => client($server, grant: Grant::implicit('client'))->accessToken());

show_count($server);
show_count($target);
?>
--EXPECT--
200 loginWithPassword: TokenPage
200 listTokens: TokenPage
201 loginWithPassword: TokenPage
201 listTokens: TokenPage
202 loginWithPassword: ProtocolException 202
202 listTokens: ProtocolException 202
203 loginWithPassword: ProtocolException 203
203 listTokens: ProtocolException 203
204 loginWithPassword: ProtocolException 204
204 listTokens: ProtocolException 204
205 loginWithPassword: ProtocolException 205
205 listTokens: ProtocolException 205
206 loginWithPassword: ProtocolException 206
206 listTokens: ProtocolException 206
226 loginWithPassword: ProtocolException 226
226 listTokens: ProtocolException 226
299 loginWithPassword: ProtocolException 299
299 listTokens: ProtocolException 299
300 loginWithPassword: ProtocolException 300
300 listTokens: ProtocolException 300
301 loginWithPassword: ProtocolException 301
301 listTokens: ProtocolException 301
302 loginWithPassword: ProtocolException 302
302 listTokens: ProtocolException 302
303 loginWithPassword: ProtocolException 303
303 listTokens: ProtocolException 303
304 loginWithPassword: ProtocolException 304
304 listTokens: ProtocolException 304
305 loginWithPassword: ProtocolException 305
305 listTokens: ProtocolException 305
307 loginWithPassword: ProtocolException 307
307 listTokens: ProtocolException 307
308 loginWithPassword: ProtocolException 308
308 listTokens: ProtocolException 308
399 loginWithPassword: ProtocolException 399
399 listTokens: ProtocolException 399
307 bearer: ProtocolException 307
the server saw 37 requests
the server saw 0 requests
