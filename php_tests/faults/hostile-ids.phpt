--TEST--
A2, A3: ids and tokens that would change the request are refused before anything is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server);
$bad = ["a\r\nX: y", "a\nb", "a\0b", "a\x7f", "\x80"];
foreach ($bad as $value) {
    foreach ([
        fn () => $ep->listTokens($value),
        fn () => $ep->switchAccount($value, 'account-1'),
        fn () => $ep->with(headers: ['traceparent' => $value]),
        fn () => faulty_client($server, userAgentSuffix: $value),
        fn () => faulty_client($server, grant: EpAccountTokens\Grant::bearer($value))->listTokens(HELD),
    ] as $number => $call) {
        $thrown = thrown_by($call);
        if (!$thrown instanceof ValueError || str_contains($thrown->getMessage(), $value)) {
            echo json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE), " $number: ", $thrown::class, "\n";
        }
    }
}
// In a JSON body they are text like any other.
foreach (['../..', 'a?b=c', '%0d%0a', 'a/b', 'a#b'] as $value) {
    $ep->loginWithPassword($value, $value, $value);
}
foreach ($server->requests() as $request) {
    echo $request['target'], ' ', json_decode($request['body'])->data->username, "\n";
}
?>
--EXPECT--
/v2/account-members/tokens ../..
/v2/account-members/tokens a?b=c
/v2/account-members/tokens %0d%0a
/v2/account-members/tokens a/b
/v2/account-members/tokens a#b
