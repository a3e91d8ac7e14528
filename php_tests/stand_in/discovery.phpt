--TEST--
Stand-in: a shop finds its realm, its profiles and where to log in
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['account_token_lifetime' => 7200]);
$realm = '/v2/authentication-realms/' . CommerceServer::REALM;
foreach (['/v2/settings/account-authentication', $realm, "$realm/password-profiles", "$realm/oidc-profiles?page[limit]=1"] as $target) {
    $json = json_encode(api($server, 'GET', $target)->json(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES);
    echo str_replace($server->baseUri, '', $json), "\n";
}
show_reply('another realm', api($server, 'GET', '/v2/authentication-realms/shopper/oidc-profiles'));

$configuration = "$server->baseUri/oidc-idp/stores/" . CommerceServer::STORE . '/authentication-realms/' . CommerceServer::REALM . '/.well-known/openid-configuration';
echo str_replace($server->baseUri, '', PlainReply::to('GET', $configuration)->json()['authorization_endpoint']), "\n";
?>
--EXPECT--
{
    "data": {
        "id": "5704e000-0000-4000-8000-000000000001",
        "type": "account_authentication_settings",
        "enable_self_signup": true,
        "auto_create_account_for_account_members": true,
        "account_member_self_management": "disabled",
        "account_management_authentication_token_timeout_secs": 7200,
        "relationships": {
            "authentication_realm": {
                "data": {
                    "id": "4ea10000-0000-4000-8000-000000000001",
                    "type": "authentication_realm",
                    "links": {
                        "self": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001"
                    }
                }
            }
        },
        "meta": {
            "client_id": "account-management"
        }
    },
    "links": {
        "self": "/v2/settings/account-authentication"
    }
}
{
    "data": {
        "id": "4ea10000-0000-4000-8000-000000000001",
        "type": "authentication-realm",
        "name": "Buyer Organization",
        "duplicate_email_policy": "allowed",
        "redirect_uris": [
            "https://shop.example/login/callback",
            "https://shop.example/login/callback?lang=en",
            "http://localhost/login/callback",
            "http://localhost:8000/login/callback"
        ],
        "relationships": {
            "origin": {
                "data": {
                    "id": "5704e000-0000-4000-8000-000000000001",
                    "type": "account_authentication_settings"
                }
            }
        }
    },
    "links": {
        "self": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001"
    }
}
{
    "data": [
        {
            "id": "9a550000-0000-4000-8000-000000000001",
            "type": "password_profile",
            "name": "Shop login",
            "username_format": "any",
            "enable_one_time_password_token": true,
            "links": {
                "self": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles/9a550000-0000-4000-8000-000000000001"
            }
        },
        {
            "id": "9a550000-0000-4000-8000-000000000002",
            "type": "password_profile",
            "name": "E-mail login",
            "username_format": "email",
            "enable_one_time_password_token": false,
            "links": {
                "self": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles/9a550000-0000-4000-8000-000000000002"
            }
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
        }
    },
    "links": {
        "current": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Boffset%5D=0&page%5Blimit%5D=25",
        "first": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Boffset%5D=0&page%5Blimit%5D=25",
        "last": null,
        "next": null,
        "prev": null
    }
}
{
    "data": [
        {
            "id": "01dc0000-0000-4000-8000-000000000001",
            "type": "oidc-profile",
            "name": "Company sign-on",
            "discovery_url": "https://idp.example/.well-known/openid-configuration",
            "client_id": "shop-at-the-idp",
            "client_secret": "secret-at-the-idp",
            "meta": {
                "issuer": "https://idp.example"
            },
            "links": {
                "self": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles/01dc0000-0000-4000-8000-000000000001",
                "authorization-endpoint": "/oidc-idp/login/stores/5704e000-0000-4000-8000-000000000001/authentication-realms/4ea10000-0000-4000-8000-000000000001?elasticpath_commerce_cloud_profile_id=01dc0000-0000-4000-8000-000000000001",
                "callback-endpoint": "/oidc-idp/callback",
                "client-discovery-url": "/oidc-idp/stores/5704e000-0000-4000-8000-000000000001/authentication-realms/4ea10000-0000-4000-8000-000000000001/.well-known/openid-configuration"
            }
        }
    ],
    "meta": {
        "page": {
            "limit": 1,
            "offset": 0,
            "current": 1,
            "total": 2
        },
        "results": {
            "total": 2
        }
    },
    "links": {
        "current": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Boffset%5D=0&page%5Blimit%5D=1",
        "first": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Boffset%5D=0&page%5Blimit%5D=1",
        "last": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Boffset%5D=1&page%5Blimit%5D=1",
        "next": "/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Boffset%5D=1&page%5Blimit%5D=1",
        "prev": null
    }
}
another realm: 404 Not Found / Resource not found
/oidc-idp/login/stores/5704e000-0000-4000-8000-000000000001/authentication-realms/4ea10000-0000-4000-8000-000000000001
