<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * prism.php SERVER_INC LOG ACCOUNT_MANAGEMENT AUTHENTICATION SINGLE_SIGN_ON, with the extension loaded: every call against Prism on
 * the published OpenAPI documents. A right request gets its success and no objection; each error of a document becomes the
 * exception that it should. Where a document is known to contradict the service, that contradiction is asserted, and nothing else.
 * Prints TAP.
 */
declare(strict_types=1);

use EpAccountTokens\AccessToken;
use EpAccountTokens\ApiException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\NotFoundException;
use EpAccountTokens\OidcProfile;
use EpAccountTokens\OneTimePasswordPurpose;
use EpAccountTokens\PasswordProfile;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\TokenPage;
use EpAccountTokens\UnauthorizedException;

[, $serverInc, $log] = $argv;
require $serverInc;
require __DIR__ . '/../tap.inc';

const PROFILE = '161292d3-c105-490f-8798-0ec71cd5a272';
const REALM = '45928070-44a6-448b-8246-a85aa35320af';
const STORE = '88888888-4444-4333-8333-111111111111';

$proxy = new ServerProcess(__DIR__ . '/prism-proxy.php', array_slice($argv, 2));
$client = fn (array $headers = [], ?Grant $grant = null) =>
    new EpAccountTokens($grant ?? Grant::bearer('the.bearer'), $proxy->line, timeout: 20.0, headers: $headers);

/** The last exchange, as the proxy saw it. */
function exchange(): array
{
    return json_decode((string) array_slice(file($GLOBALS['log']) ?: ['{}'], -1)[0], true);
}

/** @return list<array> what Prism objects to in the last request, not in its own answer */
function objections(): array
{
    return array_values(array_filter(exchange()['violations'], fn (array $violation) => $violation['location'][0] === 'request'));
}

/** @return ?string why the last request was not accepted with this status */
function notAccepted(int $status): ?string
{
    return match (true) {
        exchange()['status'] !== $status => 'status ' . exchange()['status'],
        objections() !== [] => json_encode(objections()),
        default => null,
    };
}

/** @param list<array{int, int, class-string, bool}> $errors told, answered, exception, whether the body is the API's */
function checkErrors(string $name, callable $call, array $errors): void
{
    global $client;
    foreach ($errors as [$told, $status, $class, $fromApi]) {
        check_call("$name, $told", function () use ($call, $client, $told, $status, $class, $fromApi) {
            try {
                $call(['EP-Context-Tag' => "code=$told"]);
            } catch (ApiException $thrown) {
                return match (true) {
                    exchange()['status'] !== $status => 'Prism answered ' . exchange()['status'],
                    get_class($thrown) !== $class => get_class($thrown) . ", not $class",
                    $thrown->status !== $status => "status $thrown->status",
                    $fromApi !== (count($thrown->errors) > 0) => count($thrown->errors) . ' errors',
                    default => null,
                };
            }
            return 'nothing was thrown';
        });
    }
}

// ---- account management: the five mechanisms, and the settings ---------------------------------------------------------

$mechanisms = [
    'password' => fn (EpAccountTokens $ep) => $ep->loginWithPassword(PROFILE, 'john.doe', "p\u{e4}ss\"word\\"),
    'oidc' => fn (EpAccountTokens $ep) => $ep->loginWithOidc(
        'c2490f06-6d8e-4927-99aa-4bf02b419e96',
        'https://shop.example/oauth2/callback',
        '0E934PurR8ExVg6Pj7T4kQewxKzWSfSFG5d15FGfww8',
    ),
    'passwordless' => fn (EpAccountTokens $ep) => $ep->loginWithOneTimePassword(PROFILE, 'john.doe', 'abc123'),
    'self_signup' => fn (EpAccountTokens $ep) => $ep->selfSignup(
        PROFILE,
        'john.doe@shop.example',
        'password',
        'John Doe',
        'john.doe@shop.example',
        givenName: 'John',
        familyName: 'Doe',
    ),
    'account_management_authentication_token' => fn (EpAccountTokens $ep) => $ep->listTokens('held.token', limit: 10, offset: 10),
];
foreach ($mechanisms as $mechanism => $call) {
    check_call("$mechanism is accepted", function () use ($call, $client, $mechanism) {
        $page = $call($client());
        $sent = json_decode(exchange()['body'], true)['data']['authentication_mechanism'];
        return notAccepted(201) ?? match (true) {
            $sent !== $mechanism => "sent as $sent",
            !$page instanceof TokenPage || count($page) === 0 => 'no token came out',
            default => null,
        };
    });
    // The held token is what a 403 speaks about, where there is one. 429 is not in the document, and Prism's own 404 for that has
    // another body than the API's.
    checkErrors($mechanism, fn (array $headers) => $call($client($headers)), [
        [400, 400, InvalidRequestException::class, true],
        [401, 401, UnauthorizedException::class, true],
        [403, 403, $mechanism === 'account_management_authentication_token' ? LoginRequiredException::class : ForbiddenException::class, true],
        [404, 404, NotFoundException::class, true],
        [422, 422, InvalidRequestException::class, true],
        [429, 404, NotFoundException::class, false],
        [500, 500, ServerErrorException::class, true],
    ]);
}
check_call('a wrong request is objected to', function () use ($client) {
    try {
        $client()->loginWithPassword('not-a-uuid', 'john.doe', 'password');
    } catch (InvalidRequestException) {
        return objections() === [] ? 'Prism objects to nothing' : null;
    }
    return 'nothing was thrown';
});
check_call('authenticationSettings is accepted', function () use ($client) {
    $settings = $client()->authenticationSettings();
    return notAccepted(200) ?? match (true) {
        !preg_match('/^[0-9a-f-]{36}$/D', $settings->realmId) => "realm $settings->realmId",
        $settings->clientId !== 'account-management' => "client id $settings->clientId",
        default => null,
    };
});
checkErrors('authenticationSettings', fn (array $headers) => $client($headers)->authenticationSettings(), [
    [400, 400, InvalidRequestException::class, true],
    [401, 401, UnauthorizedException::class, true],
    [500, 500, ServerErrorException::class, true],
]);

// ---- authentication: the document nests the answer under `data`, the service answers flat --------------------------------

$grants = [
    'implicit' => [Grant::implicit(...), ['shop-client'], ['grant_type' => 'implicit', 'client_id' => 'shop-client']],
    'client_credentials' => [
        Grant::clientCredentials(...),
        ['shop-client', 's&cr=t +%'],
        ['grant_type' => 'client_credentials', 'client_id' => 'shop-client', 'client_secret' => 's&cr=t +%'],
    ],
];
foreach ($grants as $name => [$factory, $arguments, $form]) {
    check_call("the bearer request of $name is accepted", function () use ($client, $name, $factory, $arguments, $form) {
        $token = $client(['EP-Context-Tag' => "example=$name"], $factory(...$arguments))->accessToken();
        parse_str(exchange()['body'], $sent);
        ksort($sent);
        ksort($form);
        return notAccepted(200) ?? match (true) {
            exchange()['request'] !== 'POST /oauth/access_token HTTP/1.1' => exchange()['request'],
            exchange()['type'] !== 'application/x-www-form-urlencoded' => exchange()['type'],
            $sent !== $form => 'sent ' . exchange()['body'],
            !$token instanceof AccessToken || $token->token !== 'xa3521ca621113e44eeed9232fa3e54571cb08bc' => 'another token',
            // `expires` of the example lies years back: `expires_in` is what counts.
            abs($token->expires->getTimestamp() - time() - 3600) > 10 => 'expires ' . $token->expires->format('c'),
            default => null,
        };
    });
    checkErrors("the bearer request of $name", fn (array $headers) => $client($headers, $factory("no-$name", ...array_slice($arguments, 1)))->accessToken(), [
        [400, 400, UnauthorizedException::class, true],
        [401, 401, UnauthorizedException::class, true],
        [500, 500, ServerErrorException::class, true],
    ]);
}
check_call('a bearer request without client_id is objected to', function () use ($proxy) {
    $reply = PlainReply::to('POST', "$proxy->line/oauth/access_token", ['Content-Type' => 'application/x-www-form-urlencoded'], 'grant_type=implicit');
    return $reply->status === 400 && objections() !== [] ? null : "status $reply->status";
});
check_call('a bearer that was fetched is used for what follows', function () use ($client) {
    $client([], Grant::implicit('shop-client'))->authenticationSettings();
    return notAccepted(200);
});

// ---- single sign-on ------------------------------------------------------------------------------------------------------

check_call('passwordProfiles is accepted', function () use ($client) {
    $profiles = $client()->passwordProfiles(REALM);
    return notAccepted(200) ?? match (true) {
        array_map(fn (PasswordProfile $profile) => $profile->name, $profiles) !== ['Default Passwords', 'Impersonation Profile'] => 'other profiles',
        $profiles[0]->id !== 'a2f6d4c0-1d2b-4b3a-9e5a-2f4b1c7d8e9f' => 'another id',
        $profiles[0]->usernameFormat !== null || $profiles[0]->enableOneTimePasswordToken !== null => 'what is absent is not null',
        default => null,
    };
});
// The document's example is of entries without links; its schema has the authorization endpoint, and so has the service.
check_call('oidcProfiles is accepted; the example, which has no authorization endpoint, is not', function () use ($client) {
    try {
        $client()->oidcProfiles(REALM);
    } catch (ProtocolException $thrown) {
        return notAccepted(200) ?? (str_contains($thrown->getMessage(), 'authorization') ? null : $thrown->getMessage());
    }
    return 'nothing was thrown';
});
// Prism makes it up, the total too: without paging, so that the call is at an end when it has seen one page.
check_call('oidcProfiles reads what has the form of the schema', function () use ($proxy) {
    $made = PlainReply::to('GET', "$proxy->line/v2/authentication-realms/" . REALM . '/oidc-profiles', [
        'Authorization' => 'Bearer the.bearer', 'Prefer' => 'dynamic=true',
    ])->json();
    $made['meta']['results']['total'] = count($made['data']);
    $transport = fn () => new HttpResponse(200, ['Content-Type' => 'application/json'], json_encode($made));
    $profiles = (new EpAccountTokens(Grant::bearer('the.bearer'), transport: $transport))->oidcProfiles(REALM);
    $read = fn (OidcProfile $profile) => [$profile->id, $profile->name, $profile->authorizationEndpoint, $profile->discoveryUrl, $profile->clientId];
    $wanted = fn (array $entry) => [
        $entry['id'], $entry['name'], $entry['links']['authorization-endpoint'], $entry['discovery_url'], $entry['client_id'],
    ];
    return match (true) {
        $profiles === [] => 'no profile came out',
        array_map($read, $profiles) !== array_map($wanted, $made['data']) => json_encode($made['data']),
        default => null,
    };
});
foreach (['oidcProfiles', 'passwordProfiles'] as $method) {
    checkErrors($method, fn (array $headers) => $client($headers)->$method(REALM), [
        [404, 404, NotFoundException::class, true],
        [500, 500, ServerErrorException::class, true],
    ]);
    check_call("$method with a realm that is no uuid is objected to", function () use ($client, $method) {
        try {
            $client()->$method('no-uuid');
        } catch (InvalidRequestException $thrown) {
            // Where a document has no 422 of its own, Prism's says why in the body alone.
            return $thrown->status === 422 ? null : "status $thrown->status";
        }
        return 'nothing was thrown';
    });
}

// The service wants the type with underscores; the document has it with hyphens. That, and nothing else, is objected to.
foreach (OneTimePasswordPurpose::cases() as $purpose) {
    check_call("the one-time password request for $purpose->value: the document rejects the type that the service wants", function () use ($client, $purpose) {
        try {
            $client()->requestOneTimePassword(REALM, PROFILE, 'ada@shop.example', $purpose);
        } catch (InvalidRequestException $thrown) {
            $places = array_map(fn (array $objection) => implode('.', $objection['location']), objections());
            return match (true) {
                $thrown->status !== 422 => "status $thrown->status",
                $places !== ['request.body.data.type'] => json_encode(objections()),
                json_decode(exchange()['body'], true) !== ['data' => [
                    'type' => 'one_time_password_token_request', 'username' => 'ada@shop.example', 'purpose' => $purpose->value,
                ]] => exchange()['body'],
                default => null,
            };
        }
        return 'nothing was thrown';
    });
    check_call("the same for $purpose->value with the document's type is accepted", function () use ($proxy) {
        $sent = exchange();
        $body = str_replace('one_time_password_token_request', 'one-time-password-token-request', $sent['body'], $replaced);
        $path = explode(' ', $sent['request'])[1];
        $reply = PlainReply::to('POST', $proxy->line . $path, [
            'Content-Type' => $sent['type'], 'Authorization' => 'Bearer the.bearer', 'Prefer' => 'code=202',
        ], $body);
        return notAccepted(202) ?? ($replaced === 1 && $reply->status === 202 ? null : "status $reply->status");
    });
}

$endpoint = "$proxy->line/oidc-idp/login/stores/" . STORE . '/authentication-realms/' . REALM . '?elasticpath_commerce_cloud_profile_id=' . PROFILE;
foreach ([
    'the authorization URL is accepted' => [],
    'the authorization URL with all optional parameters is accepted' => [
        'prompt' => 'login', 'display' => 'page', 'ui_locales' => 'fr-CA fr en', 'ep_report_callback_replay_error' => 'true',
    ],
] as $name => $parameters) {
    check_call($name, function () use ($client, $endpoint, $parameters) {
        $login = $client()->beginOidc($endpoint, 'https://shop.example/callback?lang=en', parameters: $parameters);
        $reply = PlainReply::to('GET', $login->authorizationUrl);
        return notAccepted(303) ?? ($reply->header('Location') === null ? 'no Location' : null);
    });
}
check_call('an authorization URL with the client_id alone is objected to', function () use ($endpoint) {
    $reply = PlainReply::to('GET', "$endpoint&client_id=account-management");
    return $reply->status === 400 && isset($reply->json()['error']) && objections() !== [] ? null : "status $reply->status";
});
check_call('a login that came back is completed', function () use ($client, $endpoint) {
    $login = $client()->beginOidc($endpoint, 'https://shop.example/callback');
    $page = $client()->completeOidc($login, ['code' => 'c2490f06-6d8e-4927-99aa-4bf02b419e96', 'state' => $login->state]);
    return notAccepted(201) ?? (count($page) > 0 ? null : 'no token came out');
});

done_testing();
