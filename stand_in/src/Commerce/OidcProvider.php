<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** The login page of the identity provider, and the codes that come out of it. */
final class OidcProvider
{
    private const MAX_STATE = 2048;
    private const KEPT = 1000;

    /** @var array<string, array{member: string, redirect_uri: string, challenge: string, expires: float}> */
    private array $codes = [];

    public function __construct(
        private readonly Settings $settings,
        private readonly Clock $clock,
        private readonly AccountMemberRepository $store,
    ) {
    }

    public function routes(): array
    {
        $path = '/oidc-idp/login/stores/{store}/authentication-realms/{realm}';
        return [['GET', $path, $this->showPage(...)], ['POST', $path, $this->submitPage(...)]];
    }

    public static function endpoint(Request $request, string $kind = ''): string
    {
        return $request->origin() . "/oidc-idp/{$kind}stores/" . Seed::STORE . '/authentication-realms/' . Seed::REALM;
    }

    public static function append(string $uri, array $fields): string
    {
        return $uri . (str_contains($uri, '?') ? '&' : '?') . http_build_query($fields, encoding_type: PHP_QUERY_RFC3986);
    }

    /** @return list<array> codes that were not used yet */
    public function pendingCodes(): array
    {
        $codes = [];
        foreach ($this->codes as $code => $entry) {
            $codes[] = ['code' => (string) $code, 'expires' => Clock::isoTime($entry['expires'])] + $entry;
        }
        return $codes;
    }

    /** A code is used up by the first attempt, a failed one too. */
    public function redeem(string $code, string $redirectUri, string $verifier): ?AccountMember
    {
        $entry = $this->codes[$code] ?? null;
        unset($this->codes[$code]);
        $good = $entry !== null
            && $entry['expires'] > $this->clock->now()
            && $entry['redirect_uri'] === $redirectUri
            && preg_match('/^[A-Za-z0-9._~-]{43,128}$/D', $verifier)
            && $entry['challenge'] === JwtIssuer::encode(hash('sha256', $verifier, true));
        return $good ? $this->store->member($entry['member']) : null;
    }

    /** What the browser would get from the page when this user logs in, or refuses to. */
    public function answer(Request $request, string $store, string $realm, ?string $username): Response
    {
        // 307 would have the browser post the login form to the shop.
        $redirectStatus = $request->method === 'POST' ? 303 : 307;
        try {
            $asked = $this->read($request, $store, $realm);
            if ($username === null) {
                throw new OAuthError('access_denied', 'The user refused to log in.', $asked->redirectUri, $asked->state);
            }
            $member = $this->store->memberWithUsername($username)
                ?? throw new OAuthError('access_denied', 'There is no such user.', $asked->redirectUri, $asked->state);
        } catch (OAuthError $problem) {
            return $problem->reply($redirectStatus);
        }
        $fields = ['code' => $this->issueCode($asked, $member), 'state' => $asked->state];
        return Response::redirect($redirectStatus, self::append($asked->redirectUri, $fields));
    }

    private function showPage(Request $request, string $store, string $realm): Response
    {
        try {
            $asked = $this->read($request, $store, $realm);
        } catch (OAuthError $problem) {
            return $problem->reply(307);
        }
        $username = $this->settings->get('auto_login');
        if ($username !== null) {
            return $this->answer($request, $store, $realm, $username);
        }
        if (!$asked->mayPrompt) {
            return (new OAuthError('login_required', 'Nobody is logged in.', $asked->redirectUri, $asked->state))->reply(307);
        }
        return Response::html(200, $this->page($request->target));
    }

    private function submitPage(Request $request, string $store, string $realm): Response
    {
        $form = array_filter($request->form(), is_string(...));
        return $this->answer($request, $store, $realm, isset($form['cancel']) ? null : $form['username'] ?? '');
    }

    private function read(Request $request, string $store, string $realm): AuthorizationRequest
    {
        $query = array_filter($request->query(), is_string(...)) + array_fill_keys([
            'client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'code_challenge_method', 'code_challenge',
            'elasticpath_commerce_cloud_profile_id', 'prompt',
        ], '');
        $invalid = fn (string $field) => "The field [$field] with value [{$query[$field]}] is invalid.";
        if ($store !== Seed::STORE || $realm !== Seed::REALM) {
            throw new OAuthError('invalid_request', 'There is no such store or realm.');
        }
        if ($query['client_id'] !== Seed::OIDC_CLIENT_ID) {
            throw new OAuthError('invalid_request', $invalid('client_id'));
        }
        if (!in_array($query['redirect_uri'], $this->settings->get('redirect_uris'), true)) {
            throw new OAuthError('invalid_request', $invalid('redirect_uri'));
        }
        $checks = [
            'state' => ['invalid_request', $query['state'] !== '' && strlen($query['state']) <= self::MAX_STATE],
            'response_type' => ['unsupported_response_type', $query['response_type'] === 'code'],
            'scope' => ['invalid_scope', in_array('openid', explode(' ', $query['scope']), true)],
            'code_challenge_method' => ['invalid_request', $query['code_challenge_method'] === 'S256'],
            'code_challenge' => [
                'invalid_request', preg_match('/^[A-Za-z0-9_-]{43}$/D', $query['code_challenge']) === 1,
            ],
            'elasticpath_commerce_cloud_profile_id' => [
                'invalid_request', isset(Seed::OIDC_PROFILES[$query['elasticpath_commerce_cloud_profile_id']]),
            ],
        ];
        foreach ($checks as $field => [$error, $passed]) {
            if (!$passed) {
                $shown = strlen($query[$field]) > 100 ? "The field [$field] is too long." : $invalid($field);
                throw new OAuthError($error, $shown, $query['redirect_uri'], $field === 'state' ? null : $query['state']);
            }
        }
        return new AuthorizationRequest(
            $query['redirect_uri'],
            $query['state'],
            $query['code_challenge'],
            $query['prompt'] !== 'none',
        );
    }

    private function issueCode(AuthorizationRequest $asked, AccountMember $member): string
    {
        $code = Random::uuid();
        $this->codes[$code] = [
            'member' => $member->id,
            'redirect_uri' => $asked->redirectUri,
            'challenge' => $asked->challenge,
            'expires' => $this->clock->now() + $this->settings->get('authorization_code_lifetime'),
        ];
        $this->codes = array_slice($this->codes, -self::KEPT);
        return $code;
    }

    private function page(string $action): string
    {
        $action = htmlspecialchars($action);
        $options = '';
        foreach ($this->store->members() as $member) {
            $username = htmlspecialchars(current($member->credentials)['username'] ?? '');
            $options .= sprintf("<option value=\"%s\">%s</option>\n", $username, htmlspecialchars($member->name));
        }
        return <<<HTML
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Stand-in login</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 24em; margin: 10vh auto; padding: 0 1em }
            input, button { font: inherit; padding: .4em; margin-top: .5em }
            input { width: 100%; box-sizing: border-box }
            </style>
            <h1>Stand-in login</h1>
            <p>This page plays the identity provider. No password is asked for.</p>
            <form method="post" action="$action">
            <label for="username">Log in as</label>
            <input id="username" name="username" list="usernames" autocomplete="off" autofocus>
            <datalist id="usernames">
            $options</datalist>
            <button>Log in</button>
            <button name="cancel" value="1">Cancel</button>
            </form>
            </html>

            HTML;
    }
}
