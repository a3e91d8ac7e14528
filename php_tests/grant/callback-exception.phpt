--TEST--
F19: Grant::callback(): its exception comes through as it is, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$reason = new DomainException('the vault is closed');
$ep = client($server, grant: Grant::callback(fn () => throw $reason));

foreach ([$ep->accessToken(...), $ep->headers(...), fn () => $ep->loginWithPassword(...ADA), fn () => $ep->listTokens('held-token')] as $call) {
    $thrown = thrown_by($call);
    echo $thrown::class, ': ', $thrown->getMessage(), "\n";
    var_dump($thrown === $reason, $thrown->getPrevious());
}
show_count($server);
?>
--EXPECT--
DomainException: the vault is closed
bool(true)
NULL
DomainException: the vault is closed
bool(true)
NULL
DomainException: the vault is closed
bool(true)
NULL
DomainException: the vault is closed
bool(true)
NULL
the server saw 0 requests
