--TEST--
loginWithPassword(): every value of the reply in its place
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, [
    'data' => [
        entry(['account_id' => 'account-1', 'account_name' => 'Analytical Engines Ltd', 'token' => 'eyJ0.one', 'expires' => '2031-06-27T23:45:24.070Z']),
        entry(['account_id' => 'account-2', 'account_name' => 'Bernoulli Press', 'token' => 'eyJ0.two', 'expires' => '2031-06-28T00:00:00.000Z']),
    ],
    'meta' => [
        'page' => ['limit' => 2, 'offset' => 4, 'current' => 3, 'total' => 5],
        'results' => ['total' => 9],
        'account_member_id' => 'member-1',
    ],
    'links' => [
        'current' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=4&page[limit]=2',
        'first' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=0&page[limit]=2',
        'last' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=8&page[limit]=2',
        'next' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=6&page[limit]=2',
        'prev' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=2&page[limit]=2',
    ],
]);
$before = new DateTimeImmutable();
$page = scripted_client($server)->loginWithPassword(...CALLS['loginWithPassword']);
$after = new DateTimeImmutable();

var_dump(count($page), $page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->accountMemberId);
print_r($page->links);
foreach ($page as $index => $token) {
    echo "$index: $token->type\n  $token->accountId\n  $token->accountName\n  $token->accountMemberId\n  $token->token\n";
    echo '  ', $token->expires->format('Y-m-d H:i:s.u e'), "\n";
    // The clock's microseconds may be cut.
    var_dump($token->obtained >= $before->modify('-1 millisecond') && $token->obtained <= $after, $token->obtained->getTimezone()->getName());
}
print_r($page->accountNames());
var_dump($page->find('account-2') === $page->tokens[1], $page->find('account-3'), $token instanceof Token);
?>
--EXPECT--
int(2)
int(2)
int(4)
int(9)
int(3)
int(5)
string(8) "member-1"
Array
(
    [current] => https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=4&page[limit]=2
    [first] => https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=0&page[limit]=2
    [last] => https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=8&page[limit]=2
    [next] => https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=6&page[limit]=2
    [prev] => https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=2&page[limit]=2
)
0: account_management_authentication_token
  account-1
  Analytical Engines Ltd
  member-1
  eyJ0.one
  2031-06-27 23:45:24.070000 +00:00
bool(true)
string(6) "+00:00"
1: account_management_authentication_token
  account-2
  Bernoulli Press
  member-1
  eyJ0.two
  2031-06-28 00:00:00.000000 +00:00
bool(true)
string(6) "+00:00"
Array
(
    [account-1] => Analytical Engines Ltd
    [account-2] => Bernoulli Press
)
bool(true)
NULL
bool(true)
