<?php
require __DIR__ . '/flow.inc';

$server = CommerceServer::start(['stated_offset' => 0]);
$ep = client($server);
$page = $ep->listTokens($ep->loginWithPassword(...MANY)->tokens[0], 100, 100);
$clone = clone $page;
unset($page);
echo $ep->nextPage($clone)->tokens[0]->accountName, "\n";
echo implode(' ', array_keys((array) $clone)), "\n";
?>
