--TEST--
A12: completeOidc(): sends the code that was checked, whatever the query's references become meanwhile
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$code = str_repeat('checked-', 4);
$query = ['state' => 'the-state', 'code' => &$code];
$kept = [];
$ep = client($server, grant: Grant::callback(function () use (&$code, &$kept): string {
    $code = null;
    for ($i = 0; $i < 20; $i++) {
        $kept[] = str_repeat('changed-', 4);
    }
    return 'shop-bearer';
}));
$server->reply(TOKENS, 401);
$server->reply(TOKENS, 400, errors(400, 'Bad Request', 'no such code: checked-checked-checked-checked-'));
$thrown = thrown_by(fn () => $ep->completeOidc(login(), $query));
foreach ($server->log() as $request) {
    echo $request->json()['data']['oauth_authorization_code'], "\n";
}
echo $thrown->errors[0]->detail, "\n";
?>
--EXPECT--
checked-checked-checked-checked-
checked-checked-checked-checked-
no such code: ***
