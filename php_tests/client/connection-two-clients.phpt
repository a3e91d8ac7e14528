--TEST--
A8: Connections: clients of two shops in one process never mix bearer, headers or servers
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$here = CommerceServer::start();
$there = CommerceServer::start();
foreach ([$here, $there] as $server) {
    $server->reply(TOKENS, 201, page(entry()), times: 100);
}
$first = client($here, grant: Grant::bearer('bearer-1'), headers: ['EP-Channel' => 'one'], userAgentSuffix: 'first');
$second = client($here, grant: Grant::bearer('bearer-2'), headers: ['X-MOLTIN-CURRENCY' => 'EUR'], lowercaseUsernames: true);
$third = client($there, grant: Grant::bearer('bearer-3'));
foreach ([$first, $second, $third, $second, $first, $third] as $index => $ep) {
    $ep->loginWithPassword('profile-1', "User-$index", 'the-password');
    $ep->listTokens("held-$index");
}

foreach (['here' => $here, 'there' => $there] as $where => $server) {
    foreach ($server->log() as $request) {
        $values = array_map($request->header(...), ['Authorization', 'EP-Channel', 'X-MOLTIN-CURRENCY', 'EP-Account-Management-Authentication-Token']);
        $values[] = strstr($request->header('User-Agent'), 'first');
        $values[] = $request->json()['data']['username'] ?? null;
        echo "$where: ", implode(' ', array_filter($values)), "\n";
    }
}
?>
--EXPECT--
here: Bearer bearer-1 one first User-0
here: Bearer bearer-1 one held-0 first
here: Bearer bearer-2 EUR user-1
here: Bearer bearer-2 EUR held-1
here: Bearer bearer-2 EUR user-3
here: Bearer bearer-2 EUR held-3
here: Bearer bearer-1 one first User-4
here: Bearer bearer-1 one held-4 first
there: Bearer bearer-3 User-2
there: Bearer bearer-3 held-2
there: Bearer bearer-3 User-5
there: Bearer bearer-3 held-5
