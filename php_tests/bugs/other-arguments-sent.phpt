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
    unset($data['type'], $data['authentication_mechanism']);
    if (array_values($data) !== ($method === 'listTokens' ? [] : $given)) {
        echo "$method: given ", json_encode($given), ', sent ', json_encode($data), "\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
