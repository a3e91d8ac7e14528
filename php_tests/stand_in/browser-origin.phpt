--TEST--
Stand-in: browser_origin is where browsers are sent to log in, whatever name the shop calls the server by
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['browser_origin' => 'http://localhost:8765']);
$profile = api($server, 'GET', '/v2/authentication-realms/' . CommerceServer::REALM . '/oidc-profiles')->json()['data'][0];
echo parse_url($profile['links']['authorization-endpoint'], PHP_URL_PORT), "\n";
var_dump(str_starts_with($profile['links']['self'], "$server->baseUri/"));

$server->set(['browser_origin' => null]);
$profile = api($server, 'GET', '/v2/authentication-realms/' . CommerceServer::REALM . '/oidc-profiles')->json()['data'][0];
var_dump(str_starts_with($profile['links']['authorization-endpoint'], "$server->baseUri/"));
?>
--EXPECT--
8765
bool(true)
bool(true)
