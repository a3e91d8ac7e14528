--TEST--
Stand-in: settings for what documents and servers disagree on
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['page_length' => 1]);
$show = function (string $query = '') use ($server): void {
    $page = post_login($server, ADA_LOGIN, $query)->json();
    echo json_encode($page['meta']['page']), ' next ', json_encode($page['links']['next'] === null ? null : substr($page['links']['next'], -30)), "\n";
};
$show();
$server->set(['page_current_base' => 0]);
$show();
$show('?page[offset]=1');
$server->set(['null_links_as_text' => true]);
$show('?page[offset]=1');
$server->set(['page_limit_status' => 422]);
show_reply('limit', post_login($server, ADA_LOGIN, '?page[limit]=101'));
?>
--EXPECT--
{"limit":1,"offset":0,"current":1,"total":2} next "s?page[offset]=1&page[limit]=1"
{"limit":1,"offset":0,"current":0,"total":2} next "s?page[offset]=1&page[limit]=1"
{"limit":1,"offset":1,"current":1,"total":2} next null
{"limit":1,"offset":1,"current":1,"total":2} next "null"
limit: 422 Unprocessable Entity / page limit must be between 1 and 100
