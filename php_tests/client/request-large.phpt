--TEST--
The largest request: every argument at its limit arrives whole, without Expect and in one piece
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 4);
$ep = client($server, grant: Grant::bearer(str_repeat('b', 16384)));

$show = function () use ($server): void {
    $request = $server->lastRequest();
    foreach ($request->headers as [$name, $value]) {
        if (in_array($name, ['Authorization', 'EP-Account-Management-Authentication-Token', 'Expect', 'Transfer-Encoding'])) {
            echo "$name ", strlen($value), ', ';
        }
    }
    foreach ($request->json()['data'] as $key => $value) {
        echo preg_match('/^(type|authentication_mechanism)$/', $key) ? '' : "$key " . strlen($value) . ', ';
    }
    echo 'body ', strlen($request->body) === (int) $request->header('Content-Length') ? 'whole' : 'cut', "\n";
};

$name = str_repeat('n', 1022) . 'é';
$ep->selfSignup(str_repeat('p', 255), $name, str_repeat('"', 4096), $name, $name, $name, $name, $name);
$show();
$ep->loginWithOidc(str_repeat('c', 4096), 'https://shop.example/' . str_repeat('u', 4075), str_repeat('~', 128));
$show();
$ep->loginWithOneTimePassword(str_repeat('p', 255), $name, str_repeat('1', 4096));
$show();
$ep->listTokens(str_repeat('h', 16384));
$show();
?>
--EXPECT--
Authorization 16391, password_profile_id 255, username 1024, password 4096, name 1024, email 1024, given_name 1024, middle_name 1024, family_name 1024, body whole
Authorization 16391, oauth_authorization_code 4096, oauth_redirect_uri 4096, oauth_code_verifier 128, body whole
Authorization 16391, password_profile_id 255, username 1024, one_time_password_token 4096, body whole
Authorization 16391, EP-Account-Management-Authentication-Token 16384, body whole
