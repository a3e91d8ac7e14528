--TEST--
TokenPage: $offset is the reply's, else the one that the page was asked for with
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['leave_out' => ['meta.page.offset']]);
$ep = client($server);
$page = $ep->loginWithPassword(...MANY);
var_dump($page->offset, $ep->listTokens($page->tokens[0], 20, 40)->offset, $ep->nextPage($page)->offset);
$server->set(['leave_out' => [], 'stated_offset' => 7]);
var_dump($ep->listTokens($page->tokens[0], 20, 40)->offset);
?>
--EXPECT--
int(0)
int(40)
int(25)
int(7)
