--TEST--
Bug of others: what is prepared is one thing, what is sent another
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 9);
$ep = scripted_client($server);
$arguments = CALLS;
$arguments['selfSignup'] = [...$arguments['selfSignup'], 'Ada', '', 'Byron'];
foreach ($arguments as $method => $given) {
    $ep->$method(...$given);
    $data = $server->lastRequest()->json()['data'];
    echo "$data[authentication_mechanism]: ";
    unset($data['type'], $data['authentication_mechanism']);
    var_dump(array_values($data) === ($method === 'listTokens' ? [] : $given));
}
?>
--EXPECT--
oidc: bool(true)
password: bool(true)
passwordless: bool(true)
self_signup: bool(true)
account_management_authentication_token: bool(true)
