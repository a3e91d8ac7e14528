<?php
require __DIR__ . '/flow.inc';

$server = CommerceServer::start(['leave_out' => ['meta.page.offset']]);
$ep = client($server);
$page = $ep->loginWithPassword(...MANY);
var_dump($page->offset, $ep->listTokens($page->tokens[0], 20, 40)->offset, $ep->nextPage($page)->offset);
$server->set(['leave_out' => [], 'stated_offset' => 7]);
var_dump($ep->listTokens($page->tokens[0], 20, 40)->offset);
?>
