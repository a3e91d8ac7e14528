<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;
use EpAccountTokens\StandIn\Http\Server;

/** The control path of tests, /__stand-in: JSON in both directions, without credentials, and not in the log. */
final readonly class Control
{
    public const PREFIX = '/__stand-in/';

    public function __construct(
        private Settings $settings,
        private AccountMemberRepository $members,
        private RequestLog $log,
        private ScriptedReplies $replies,
        private OneTimePasswords $oneTimePasswords,
        private AuthorizationCodes $authorizationCodes,
        private OidcProvider $oidc,
        private Webhook $webhook,
        private Orders $orders,
        private JwtIssuer $accessTokenIssuer,
        private JwtIssuer $accountTokenIssuer,
        private Server $server,
    ) {
    }

    public function routes(): array
    {
        $routes = [
            ['GET', 'state', $this->state(...)],
            ['GET', 'settings', fn () => $this->settings->all()],
            ['POST', 'settings', $this->changeSettings(...)],
            ['GET', 'log', fn () => $this->log->entries()],
            ['DELETE', 'log', fn () => $this->log->clear()],
            ['POST', 'replies', $this->addReplies(...)],
            ['DELETE', 'replies', fn () => $this->replies->clear()],
            ['POST', 'members', $this->addMember(...)],
            ['DELETE', 'members/{username}', $this->removeMember(...)],
            ['POST', 'members/{username}/accounts', $this->addAccounts(...)],
            ['DELETE', 'members/{username}/accounts/{account}', $this->removeAccount(...)],
            ['POST', 'members/{username}/accounts/{account}', $this->moveAccount(...)],
            ['POST', 'sign-in', $this->signIn(...)],
            ['POST', 'revoke', $this->revoke(...)],
            ['POST', 'close-connections', $this->closeConnections(...)],
        ];
        return array_map(fn (array $route) => [$route[0], self::PREFIX . $route[1], $this->jsonFor($route[2])], $routes);
    }

    /** @param \Closure $handler takes the decoded body and the path's parameters, returns what is to be sent as JSON, or nothing */
    private function jsonFor(\Closure $handler): \Closure
    {
        return function (Request $request, string ...$segments) use ($handler): Response {
            $body = $request->body === '' ? [] : json_decode($request->body, true);
            if (!is_array($body)) {
                return Response::json(400, ['error' => 'the body is no JSON object or list']);
            }
            try {
                $answer = $handler(self::decodeBinary($body), ...array_map(rawurldecode(...), $segments));
                return Response::json(200, self::encodeBinary($answer ?? (object) []));
            } catch (\InvalidArgumentException | \TypeError $mistake) {
                return Response::json(400, ['error' => $mistake->getMessage()]);
            }
        };
    }

    private function state(): array
    {
        $members = [];
        foreach ($this->members->all() as $member) {
            $members[] = [
                'id' => $member->id,
                'name' => $member->name,
                'email' => $member->email,
                'credentials' => $member->credentials,
                'accounts' => array_map(
                    fn (string $id) => ['id' => $id, 'name' => $this->members->accountName($id)],
                    $member->accounts,
                ),
            ];
        }
        return [
            'members' => $members,
            'one_time_passwords' => $this->oneTimePasswords->issued(),
            'authorization_codes' => $this->authorizationCodes->pending(),
            'webhook_deliveries' => $this->webhook->deliveries(),
            'checkouts' => $this->orders->checkouts(),
            'orders' => $this->orders->all(),
            'scripted_replies' => $this->replies->count(),
            'open_connections' => array_values($this->log->openConnections()),
        ];
    }

    private function changeSettings(array $changes): array
    {
        $this->settings->change($changes);
        return $this->settings->all();
    }

    /** One reply, or a list of them. */
    private function addReplies(array $body): void
    {
        $replies = array_map(ScriptedReply::of(...), array_is_list($body) ? $body : [$body]);
        array_map($this->replies->add(...), $replies);
    }

    private function addMember(array $body): array
    {
        $username = $body['username'] ?? null;
        $password = $body['password'] ?? 'stand-in password';
        $profile = $body['password_profile_id'] ?? Seed::PASSWORD_PROFILE;
        if (!is_string($username) || !is_string($password) || !is_string($profile) || !isset(Seed::PASSWORD_PROFILES[$profile])) {
            throw new \InvalidArgumentException('a member needs a username, and a password profile that exists');
        }
        if ($this->members->findByUsername($username, $profile) !== null) {
            throw new \InvalidArgumentException("there is a member '$username' already");
        }
        $accounts = self::accountNames($body['accounts'] ?? []);
        $email = Validator::isEmail($username) ? $username : 'member@example.com';
        $member = $this->members->add($body['name'] ?? $username, $body['email'] ?? $email);
        $member->credentials[$profile] = compact('username', 'password');
        return ['id' => $member->id] + $this->addAccountsTo($member, $accounts);
    }

    private function removeMember(array $body, string $username): void
    {
        $this->members->remove($this->member($username));
    }

    private function addAccounts(array $body, string $username): array
    {
        return $this->addAccountsTo($this->member($username), self::accountNames($body['accounts'] ?? []));
    }

    /** @param list<string> $names */
    private function addAccountsTo(AccountMember $member, array $names): array
    {
        return ['accounts' => array_map(fn (string $name) => $this->members->addAccount($member, $name), $names)];
    }

    /** @return list<string> */
    private static function accountNames(mixed $accounts): array
    {
        if (is_int($accounts) && $accounts >= 0) {
            return array_map(fn (int $n) => "Account $n", $accounts === 0 ? [] : range(1, $accounts));
        }
        if (!is_array($accounts) || !array_is_list($accounts) || $accounts !== array_filter($accounts, is_string(...))) {
            throw new \InvalidArgumentException('accounts must be a list of names, or how many there are to be');
        }
        return $accounts;
    }

    private function removeAccount(array $body, string $username, string $account): void
    {
        $member = $this->member($username);
        $member->accounts = array_values(array_diff($member->accounts, [$account]));
    }

    private function moveAccount(array $body, string $username, string $account): void
    {
        $member = $this->member($username);
        $position = $body['position'] ?? null;
        if (!in_array($account, $member->accounts, true) || !is_int($position) || $position < 0) {
            throw new \InvalidArgumentException('an account that the member has needs a position, from 0 on');
        }
        $others = array_values(array_diff($member->accounts, [$account]));
        array_splice($others, $position, 0, [$account]);
        $member->accounts = $others;
    }

    /** Does what a browser and a user would do at the login page, and says where the browser is sent to. */
    private function signIn(array $body): array
    {
        $url = parse_url($body['authorization_url'] ?? '') ?: [];
        $url += ['scheme' => '', 'host' => '', 'path' => '', 'query' => ''];
        if (!preg_match('#/stores/([^/]+)/authentication-realms/([^/]+)$#D', $url['path'], $match)) {
            throw new \InvalidArgumentException('no authorization_url of this server');
        }
        $host = $url['host'] . (isset($url['port']) ? ":{$url['port']}" : '');
        $request = new Request('POST', "{$url['path']}?{$url['query']}", 'HTTP/1.1', [['Host', $host]], '', $url['scheme']);
        $response = $this->oidc->answer($request, $match[1], $match[2], $body['username'] ?? null);
        $location = $response->headers['Location'] ?? throw new \InvalidArgumentException($response->body);
        parse_str(parse_url($location, PHP_URL_QUERY), $query);
        return ['location' => $location, 'query' => $query];
    }

    private function revoke(array $body): void
    {
        match ($body['tokens'] ?? null) {
            'access' => $this->accessTokenIssuer->revokeAll(),
            'account' => $this->accountTokenIssuer->revokeAll(),
            default => throw new \InvalidArgumentException('tokens must be: access or account'),
        };
    }

    /** Closes the connections that were numbered and are idle, as a server does after its idle timeout. */
    private function closeConnections(): array
    {
        return ['closed' => $this->server->closeIdle(array_keys($this->log->openConnections()))];
    }

    private function member(string $username): AccountMember
    {
        return $this->members->findByUsername($username)
            ?? throw new \InvalidArgumentException("there is no member '$username'");
    }

    /** JSON cannot carry bytes that are no UTF-8: such a string becomes {"base64": "..."}. */
    private static function encodeBinary(mixed $value): mixed
    {
        return match (true) {
            is_array($value) => array_map(self::encodeBinary(...), $value),
            is_string($value) && !preg_match('//u', $value) => ['base64' => base64_encode($value)],
            default => $value,
        };
    }

    private static function decodeBinary(mixed $value): mixed
    {
        return match (true) {
            !is_array($value) => $value,
            array_keys($value) === ['base64'] => base64_decode($value['base64']),
            default => array_map(self::decodeBinary(...), $value),
        };
    }
}
