--TEST--
Stand-in: the login page gives a code that works once, with its verifier and redirect URI
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$verifier = str_repeat('v', 43);
$redeem = fn (string $code, array $changes = []) => post_login($server, $changes + [
    'authentication_mechanism' => 'oidc',
    'oauth_authorization_code' => $code,
    'oauth_redirect_uri' => CommerceServer::REDIRECT_URI,
    'oauth_code_verifier' => $verifier,
]);

$url = authorization_url($server, $verifier);
$page = PlainReply::to('GET', $url);
echo $page->status, ' ', $page->header('Content-Type'), ' ', preg_match('/<form method="post" action="([^"]+)">/', $page->body, $match), "\n";

$back = post_form($server->baseUri . html_entity_decode($match[1]), ['username' => 'grace@example.com']);
echo $back->status, ' ', $back->header('Location'), "\n";
parse_str(parse_url($back->header('Location'), PHP_URL_QUERY), $query);
echo $redeem($query['code'])->json()['data'][0]['account_name'], "\n";
show_reply('a second time', $redeem($query['code']));

$code = fn () => $server->signIn($url, 'grace@example.com')['code'];
show_reply('another verifier', $redeem($code(), ['oauth_code_verifier' => str_repeat('w', 43)]));
show_reply('another redirect URI', $redeem($code(), ['oauth_redirect_uri' => 'https://shop.example/']));
$late = $code();
$server->set(['clock_offset' => 601]);
show_reply('too late', $redeem($late));
$server->set(['clock_offset' => 0]);

$server->set(['auto_login' => 'ada@example.com']);
$back = PlainReply::to('GET', authorization_url($server, $verifier, ['redirect_uri' => CommerceServer::REDIRECT_URI . '?lang=en']));
echo $back->status, ' ', $back->header('Location'), "\n";
?>
--EXPECTF--
200 text/html; charset=utf-8 1
303 https://shop.example/login/callback?code=%s-%s-%s-%s-%s&state=the-state
Compiler Works
a second time: 400 Bad Request / authentication failed
another verifier: 400 Bad Request / authentication failed
another redirect URI: 400 Bad Request / authentication failed
too late: 400 Bad Request / authentication failed
307 https://shop.example/login/callback?lang=en&code=%s-%s-%s-%s-%s&state=the-state
