--TEST--
userAgentSuffix: stands behind the extension's own name, with every request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['', 'acme-shop/2.1 (web; "beta")', str_repeat('s', 128)] as $suffix) {
    $server->clearLog();
    client($server, userAgentSuffix: $suffix)->loginWithPassword(...ADA);
    $agents = array_unique(array_map(fn (LoggedRequest $request) => $request->header('User-Agent'), $server->log()));
    echo strtr(implode(' | ', $agents), ['/' . phpversion('ep_account_tokens') => '/VERSION', 'PHP/' . PHP_VERSION => 'PHP/VERSION']), "\n";
}
?>
--EXPECT--
ep_account_tokens/VERSION PHP/VERSION
ep_account_tokens/VERSION PHP/VERSION acme-shop/2.1 (web; "beta")
ep_account_tokens/VERSION PHP/VERSION ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
