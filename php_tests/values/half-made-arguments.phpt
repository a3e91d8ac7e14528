--TEST--
B10: An object whose constructor never came to its end: whatever takes it refuses it, and so a clone of it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/half_made.inc';
require_once __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{AccessToken, ApiError, ApiException, Grant, HttpRequest, HttpResponse, OidcLogin, Token, TokenPage};

$constructors = loose_constructors();
$half_made = fn (string $class) => half_made($class, $constructors[$class]);
$ep = simulated(roster(3));
foreach (['half-made' => fn (object $object) => $object, 'its clone' => fn (object $object) => clone $object] as $which => $take) {
    echo "$which\n";
    $token = $take($half_made(Token::class));
    $page = $take($half_made(TokenPage::class));
    $login = $take($half_made(OidcLogin::class));
    $access_token = $take($half_made(AccessToken::class));
    $request = $take($half_made(HttpRequest::class));
    $response = $take($half_made(HttpResponse::class));
    $error = $take($half_made(ApiError::class));
    outcomes([
        'TokenPage' => fn () => new TokenPage([$token]),
        'listTokens' => fn () => $ep->listTokens($token),
        'switchAccount' => fn () => $ep->switchAccount($token, 'account-1'),
        'refresh' => fn () => $ep->refresh($token),
        'headers' => fn () => $ep->headers($token),
        'send' => fn () => $ep->send($request),
        'send with the token' => fn () => $ep->send(new HttpRequest('GET', '/v2/carts'), $token),
        'sendAll' => fn () => $ep->sendAll(['cart' => $request]),
        'sendAll with the token' => fn () => $ep->sendAll([new HttpRequest('GET', '/v2/carts')], $token),
        'nextPage' => fn () => $ep->nextPage($page),
        'eachToken' => fn () => $ep->eachToken($page),
        'completeOidc' => fn () => $ep->completeOidc($login, ['state' => 'state', 'code' => 'code']),
        'callback' => fn () => simulated(roster(3), grant: Grant::callback(fn () => $access_token))->listTokens('held-token'),
        'transport' => fn () => simulated(fn () => $response)->listTokens('held-token'),
        'ApiException' => fn () => new ApiException(errors: [$error]),
    ]);
}
?>
--EXPECT--
half-made
TokenPage: ValueError: $tokens must be a list of constructed tokens
listTokens: ValueError: $heldToken must be a constructed token
switchAccount: ValueError: $heldToken must be a constructed token
refresh: ValueError: $token must be a constructed token
headers: ValueError: $token must be a constructed token
send: ValueError: $request must be a request that can be sent: it was not constructed
send with the token: ValueError: $token must be a constructed token
sendAll: ValueError: $requests must hold requests that can be sent: of ["cart"], it was not constructed
sendAll with the token: ValueError: $token must be a constructed token
nextPage: ValueError: $page must be a constructed page
eachToken: ValueError: $page must be a constructed page
completeOidc: EpAccountTokensError: The login was not constructed
callback: ValueError: The EpAccountTokens\AccessToken returned by the callback of EpAccountTokens\Grant::callback() was not constructed
transport: ValueError: The EpAccountTokens\HttpResponse returned by the transport of EpAccountTokens was not constructed
ApiException: ValueError: $errors must be a list of constructed errors
its clone
TokenPage: ValueError: $tokens must be a list of constructed tokens
listTokens: ValueError: $heldToken must be a constructed token
switchAccount: ValueError: $heldToken must be a constructed token
refresh: ValueError: $token must be a constructed token
headers: ValueError: $token must be a constructed token
send: ValueError: $request must be a request that can be sent: it was not constructed
send with the token: ValueError: $token must be a constructed token
sendAll: ValueError: $requests must hold requests that can be sent: of ["cart"], it was not constructed
sendAll with the token: ValueError: $token must be a constructed token
nextPage: ValueError: $page must be a constructed page
eachToken: ValueError: $page must be a constructed page
completeOidc: EpAccountTokensError: The login was not constructed
callback: ValueError: The EpAccountTokens\AccessToken returned by the callback of EpAccountTokens\Grant::callback() was not constructed
transport: ValueError: The EpAccountTokens\HttpResponse returned by the transport of EpAccountTokens was not constructed
ApiException: ValueError: $errors must be a list of constructed errors
