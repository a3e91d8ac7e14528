<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * prism-proxy.php LOG ACCOUNT_MANAGEMENT AUTHENTICATION SINGLE_SIGN_ON: stands between the extension and one Prism for each
 * document, prints its own origin, then serves one request a connection. What the extension cannot send or does not show is done
 * here: the value of EP-Context-Tag goes on as Prefer, and each exchange leaves a line of JSON in LOG, with Prism's verdict on the
 * request.
 */
declare(strict_types=1);

[, $log, $accountManagement, $authentication, $singleSignOn] = $argv;
$server = stream_socket_server('tcp://127.0.0.1:0');
echo 'http://', stream_socket_get_name($server, false), "\n";

while ($client = stream_socket_accept($server, 3600)) {
    $head = '';
    while (!str_ends_with($head, "\r\n\r\n") && ($line = fgets($client)) !== false) {
        $head .= $line;
    }
    $length = preg_match('/^Content-Length: *(\d+)/mi', $head, $match) ? (int) $match[1] : 0;
    $body = $length > 0 ? (string) stream_get_contents($client, $length) : '';
    $path = explode(' ', $head)[1] ?? '';

    $forwarded = preg_replace(
        ['/^EP-Context-Tag:/mi', '/^Connection:.*\r\n/mi', '/\r\n\r\n$/'],
        ['Prefer:', '', "\r\nConnection: close\r\n\r\n"],
        $head,
    );
    $prism = stream_socket_client(match (true) {
        str_starts_with($path, '/oauth/') => $authentication,
        str_starts_with($path, '/oidc-idp/'), str_starts_with($path, '/v2/authentication-realms/') => $singleSignOn,
        default => $accountManagement,
    }, $code, $message, 10);
    fwrite($prism, $forwarded . $body);
    $reply = (string) stream_get_contents($prism);

    file_put_contents($log, json_encode([
        'request' => strtok($head, "\r"),
        'type' => preg_match('/^Content-Type: *(.*?)\r$/mi', $head, $match) ? $match[1] : null,
        'body' => $body,
        'status' => preg_match('#^HTTP/1\.1 (\d{3})#', $reply, $match) ? (int) $match[1] : 0,
        'violations' => preg_match('/^sl-violations: *(.*?)\r$/mi', $reply, $match) ? json_decode($match[1], true) : [],
    ], JSON_THROW_ON_ERROR) . "\n", FILE_APPEND);
    fwrite($client, $reply);
    fclose($client);
}
