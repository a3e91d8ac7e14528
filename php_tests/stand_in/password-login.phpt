--TEST--
Stand-in: a login with a password answers 201 with a token for each account
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$reply = post_login($server);
echo $reply->status, ' ', $reply->header('Content-Type'), "\n";
echo $reply->header('X-Moltin-Request-Id'), "\n";
echo json_encode($reply->json(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
?>
--EXPECTF--
201 application/json
%s-%s-%s-%s-%s
{
    "data": [
        {
            "type": "account_management_authentication_token",
            "account_id": "acc00000-0000-4000-8000-000000000001",
            "account_name": "Analytical Engines Ltd",
            "token": "%s.%s.%s",
            "expires": "%d-%d-%dT%d:%d:%d.%dZ"
        },
        {
            "type": "account_management_authentication_token",
            "account_id": "acc00000-0000-4000-8000-000000000002",
            "account_name": "Bernoulli Press",
            "token": "%s.%s.%s",
            "expires": "%d-%d-%dT%d:%d:%d.%dZ"
        }
    ],
    "meta": {
        "page": {
            "limit": 25,
            "offset": 0,
            "current": 1,
            "total": 1
        },
        "results": {
            "total": 2
        },
        "account_member_id": "3e3be400-0000-4000-8000-000000000001"
    },
    "links": {
        "current": "http://127.0.0.1:%d/v2/account-members/tokens?page[offset]=0&page[limit]=25",
        "first": "http://127.0.0.1:%d/v2/account-members/tokens?page[offset]=0&page[limit]=25",
        "last": null,
        "next": null,
        "prev": null
    }
}
