--TEST--
Token: references in a payload are read, and lead nowhere afterwards
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$array = stored_token(['type' => 'shared']);
$array['token'] = &$array['type'];
$data = substr(serialize($array), strlen('a:'));
echo $data, "\n";

// The third value, after the outer array and the token, is "v"; the fourth is "type".
$values = unserialize('a:2:{i:0;O:21:"EpAccountTokens\Token":' . str_replace('R:3;', 'R:4;', $data) . 'i:1;R:4;}');
var_dump($values[0]->type, $values[0]->token, $values[1]);
$values[1] = 'changed';
var_dump($values[0]->type, $values[0]->token);
?>
--EXPECT--
9:{s:1:"v";i:1;s:4:"type";s:6:"shared";s:10:"account_id";s:9:"account-1";s:12:"account_name";s:22:"Analytical Engines Ltd";s:17:"account_member_id";s:8:"member-1";s:5:"token";R:3;s:7:"expires";s:24:"2024-06-28T12:00:00.000Z";s:8:"obtained";s:24:"2024-06-27T12:00:00.000Z";s:13:"roster_offset";N;}
string(6) "shared"
string(6) "shared"
string(6) "shared"
string(6) "shared"
string(6) "shared"
