<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A shop of one file for tools/steps/browser, under `php -S` with the extension loaded and the service's address in EP_BASE_URI. Its
 * login is that of docs/openid-connect.md.
 *
 *     /login            begins one; prompt=none is handed on, samesite=Strict asks for the wrong cookie, careless=1 makes the shop
 *                       one that forgets to throw a login away
 *     /login/callback   completes it, and shows /account/N or why not
 *     /account/N        the accounts of the N-th login of this session
 */
declare(strict_types=1);

use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\Grant;
use EpAccountTokens\OidcException;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Token;

function show(string $title, string $html, int $status = 200): never
{
    http_response_code($status);
    header('Content-Type: text/html; charset=utf-8');
    header('Cache-Control: no-store');
    exit("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>$title</title>\n$html\n</html>\n");
}

function failed(string $text, string $why): never
{
    show('Not logged in', sprintf('<p id="text">%s</p><p id="why">%s</p>', htmlspecialchars($text), htmlspecialchars($why)), 403);
}

function redirect(string $location): never
{
    http_response_code(303);
    header("Location: $location");
    exit;
}

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/favicon.ico') {
    http_response_code(404);
    exit;
}
session_start(['cookie_httponly' => true, 'cookie_samesite' => ($_GET['samesite'] ?? '') === 'Strict' ? 'Strict' : 'Lax']);
$ep = new EpAccountTokens(Grant::implicit('stand-in-client'), baseUri: getenv('EP_BASE_URI'));

if ($path === '/login') {
    $settings = $ep->authenticationSettings();
    $profile = $ep->oidcProfiles($settings->realmId)[0];
    $login = $ep->beginOidc(
        $profile->authorizationEndpoint,
        "http://$_SERVER[HTTP_HOST]/login/callback",
        clientId: $settings->clientId,
        parameters: array_intersect_key($_GET, ['prompt' => true]),
    );
    $_SESSION['ep_oidc'][$login->state] = $login->toArray();
    $_SESSION['careless'] = isset($_GET['careless']);
    redirect($login->authorizationUrl);
}

if ($path === '/login/callback') {
    $state = is_string($_GET['state'] ?? null) ? $_GET['state'] : '';
    $stored = $_SESSION['ep_oidc'][$state] ?? null;
    if (!($_SESSION['careless'] ?? false)) {
        unset($_SESSION['ep_oidc'][$state]);
    }
    if ($stored === null) {
        failed('Please log in again.', 'no such login');
    }
    try {
        $page = $ep->completeOidc(OidcLogin::fromArray($stored), $_GET);
    } catch (OidcException $e) {
        $text = $e->error === 'access_denied' ? 'You have cancelled the login.' : "Please log in again ($e->error).";
        failed($text, "OidcException $e->error");
    } catch (AuthenticationFailedException | OutcomeUnknownException $e) {
        failed('Please log in again.', get_class($e));
    }
    $_SESSION['logins'][] = array_map(fn (Token $token) => $token->toArray(), $page->tokens);
    redirect('/account/' . count($_SESSION['logins']));
}

$number = preg_match('#^/account/(\d+)$#D', $path, $match) ? (int) $match[1] : 0;
$logins = $_SESSION['logins'] ?? [];
if (!isset($logins[$number - 1])) {
    show('No such page', '<p id="text">Nobody is logged in here.</p>', 404);
}
$items = '';
foreach (array_map(Token::fromArray(...), $logins[$number - 1]) as $token) {
    $items .= sprintf("<li id=\"%s\">%s</li>\n", htmlspecialchars($token->accountId), htmlspecialchars($token->accountName));
}
show('Your accounts', "<ul>\n$items</ul>");
