--TEST--
B2: Hydration: a field that is missing or of another type is a ProtocolException that names it, and never its value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$try = function (string $what, array|string $reply) use ($server, $ep): void {
    $server->reply(TOKENS, 201, $reply);
    $thrown = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
    echo "$what: ", problem($thrown), "\n";
    if (!$thrown instanceof ProtocolException || $thrown->status !== 201 || shows($thrown, '987')) {
        echo 'WRONG: ', $thrown::class, "\n";
    }
};
$others = ['null' => null, 'a number' => 987, 'true' => true, 'a list' => ['987'], 'an object' => ['987' => '987']];

foreach (['type', 'account_id', 'account_name', 'token'] as $field) {
    $try("no $field", page(entry(), array_diff_key(entry(), [$field => 0])));
    foreach ($others as $what => $value) {
        $try("$field is $what", page(entry(), entry([$field => $value])));
    }
}
$try('no expires', page(array_diff_key(entry(), ['expires' => 0])));

$try('no data', array_diff_key(page(), ['data' => 0]));
foreach (['data is null' => null, 'data is a number' => 987, 'data is text' => '987', 'data is an object' => entry()] as $what => $data) {
    $try($what, ['data' => $data] + page());
}
foreach (['null' => null, 'a number' => 987, 'text' => '987', 'a list' => ['987']] as $what => $entry) {
    $try("data[1] is $what", ['data' => [entry(), $entry]] + page());
}

foreach (['a number' => 987, 'text' => '987', 'true' => true, 'a list' => ['987']] as $what => $value) {
    $try("meta is $what", ['meta' => $value] + page(entry()));
    $try("meta.page is $what", ['meta' => ['page' => $value]] + page(entry()));
    $try("meta.results is $what", ['meta' => ['results' => $value]] + page(entry()));
    $try("links is $what", ['links' => $value] + page(entry()));
}
foreach (['text' => '987', 'a fraction' => 987.5, 'true' => true, 'a list' => [987], 'an object' => ['987' => 987]] as $what => $value) {
    foreach (['limit', 'offset', 'current', 'total'] as $field) {
        $try("meta.page.$field is $what", ['meta' => ['page' => [$field => $value]]] + page(entry()));
    }
    $try("meta.results.total is $what", ['meta' => ['results' => ['total' => $value]]] + page(entry()));
}
foreach (['a number' => 987, 'true' => true, 'a list' => ['987'], 'an object' => ['987' => '987']] as $what => $value) {
    $try("meta.account_member_id is $what", ['meta' => ['account_member_id' => $value]] + page(entry()));
    foreach (['current', 'first', 'last', 'next', 'prev'] as $link) {
        $try("links.$link is $what", ['links' => [$link => $value]] + page(entry()));
    }
}
?>
--EXPECT--
no type: data[1].type is missing
type is null: data[1].type is missing
type is a number: data[1].type is not a string
type is true: data[1].type is not a string
type is a list: data[1].type is not a string
type is an object: data[1].type is not a string
no account_id: data[1].account_id is missing
account_id is null: data[1].account_id is missing
account_id is a number: data[1].account_id is not a string
account_id is true: data[1].account_id is not a string
account_id is a list: data[1].account_id is not a string
account_id is an object: data[1].account_id is not a string
no account_name: data[1].account_name is missing
account_name is null: data[1].account_name is missing
account_name is a number: data[1].account_name is not a string
account_name is true: data[1].account_name is not a string
account_name is a list: data[1].account_name is not a string
account_name is an object: data[1].account_name is not a string
no token: data[1].token is missing
token is null: data[1].token is missing
token is a number: data[1].token is not a string
token is true: data[1].token is not a string
token is a list: data[1].token is not a string
token is an object: data[1].token is not a string
no expires: data[0].expires is missing
no data: data is missing
data is null: data is missing
data is a number: data is not a list
data is text: data is not a list
data is an object: data is not a list
data[1] is null: data[1] is not an object
data[1] is a number: data[1] is not an object
data[1] is text: data[1] is not an object
data[1] is a list: data[1] is not an object
meta is a number: meta is not an object
meta.page is a number: meta.page is not an object
meta.results is a number: meta.results is not an object
links is a number: links is not an object
meta is text: meta is not an object
meta.page is text: meta.page is not an object
meta.results is text: meta.results is not an object
links is text: links is not an object
meta is true: meta is not an object
meta.page is true: meta.page is not an object
meta.results is true: meta.results is not an object
links is true: links is not an object
meta is a list: meta is not an object
meta.page is a list: meta.page is not an object
meta.results is a list: meta.results is not an object
links is a list: links is not an object
meta.page.limit is text: meta.page.limit is not an integer
meta.page.offset is text: meta.page.offset is not an integer
meta.page.current is text: meta.page.current is not an integer
meta.page.total is text: meta.page.total is not an integer
meta.results.total is text: meta.results.total is not an integer
meta.page.limit is a fraction: meta.page.limit is not an integer
meta.page.offset is a fraction: meta.page.offset is not an integer
meta.page.current is a fraction: meta.page.current is not an integer
meta.page.total is a fraction: meta.page.total is not an integer
meta.results.total is a fraction: meta.results.total is not an integer
meta.page.limit is true: meta.page.limit is not an integer
meta.page.offset is true: meta.page.offset is not an integer
meta.page.current is true: meta.page.current is not an integer
meta.page.total is true: meta.page.total is not an integer
meta.results.total is true: meta.results.total is not an integer
meta.page.limit is a list: meta.page.limit is not an integer
meta.page.offset is a list: meta.page.offset is not an integer
meta.page.current is a list: meta.page.current is not an integer
meta.page.total is a list: meta.page.total is not an integer
meta.results.total is a list: meta.results.total is not an integer
meta.page.limit is an object: meta.page.limit is not an integer
meta.page.offset is an object: meta.page.offset is not an integer
meta.page.current is an object: meta.page.current is not an integer
meta.page.total is an object: meta.page.total is not an integer
meta.results.total is an object: meta.results.total is not an integer
meta.account_member_id is a number: meta.account_member_id is not a string
links.current is a number: links.current is not a string
links.first is a number: links.first is not a string
links.last is a number: links.last is not a string
links.next is a number: links.next is not a string
links.prev is a number: links.prev is not a string
meta.account_member_id is true: meta.account_member_id is not a string
links.current is true: links.current is not a string
links.first is true: links.first is not a string
links.last is true: links.last is not a string
links.next is true: links.next is not a string
links.prev is true: links.prev is not a string
meta.account_member_id is a list: meta.account_member_id is not a string
links.current is a list: links.current is not a string
links.first is a list: links.first is not a string
links.last is a list: links.last is not a string
links.next is a list: links.next is not a string
links.prev is a list: links.prev is not a string
meta.account_member_id is an object: meta.account_member_id is not a string
links.current is an object: links.current is not a string
links.first is an object: links.first is not a string
links.last is an object: links.last is not a string
links.next is an object: links.next is not a string
links.prev is an object: links.prev is not a string
