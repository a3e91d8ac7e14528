<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/**
 * The addresses of an account, for a shopper who holds a token of it.
 *
 * Shape: AccountAddresses.OpenAPISpec.yaml of the published OpenAPI documents (github.com/elasticpath/composable-frontend,
 * packages/sdks/specs/upstream/addresses), schemas Address, AccountAddressResponse, PaginationMeta and PaginationLinks.
 */
final class AccountAddresses
{
    private const PATH = '/v2/accounts/{account}/addresses';
    private const FIELDS = [
        'name', 'first_name', 'last_name', 'company_name', 'phone_number', 'line_1', 'line_2', 'city', 'county', 'region', 'postcode', 'country',
        'instructions',
    ];

    /** @var array<string, array<string, array>> by account and id */
    private array $addresses = [];

    public function __construct(
        private readonly Settings $settings,
        private readonly Clock $clock,
        private readonly Shoppers $shoppers,
    ) {
    }

    public function routes(): array
    {
        return [
            ['GET', self::PATH, $this->list(...)],
            ['POST', self::PATH, $this->create(...)],
            ['GET', self::PATH . '/{address}', $this->show(...)],
            ['PUT', self::PATH . '/{address}', $this->replace(...)],
            ['DELETE', self::PATH . '/{address}', $this->delete(...)],
        ];
    }

    private function list(Request $request, string $account): Response
    {
        $this->check($request, $account);
        $ids = array_keys($this->addresses[$account]);
        $describe = fn (string $id) => $this->describe($request, $account, $id);
        return Response::json(200, Pagination::of($request, $this->settings)->body($ids, fn (array $page) => array_map($describe, $page), false));
    }

    private function create(Request $request, string $account): Response
    {
        $this->check($request, $account);
        $id = Random::uuid();
        $this->addresses[$account][$id] = $this->read($request);
        return Response::json(201, ['data' => $this->describe($request, $account, $id)]);
    }

    private function show(Request $request, string $account, string $address): Response
    {
        $this->check($request, $account, $address);
        return Response::json(200, ['data' => $this->describe($request, $account, $address)]);
    }

    private function replace(Request $request, string $account, string $address): Response
    {
        $this->check($request, $account, $address);
        $this->addresses[$account][$address] = $this->read($request);
        return Response::json(200, ['data' => $this->describe($request, $account, $address)]);
    }

    private function delete(Request $request, string $account, string $address): Response
    {
        $this->check($request, $account, $address);
        unset($this->addresses[$account][$address]);
        return new Response(204);
    }

    private function check(Request $request, string $account, ?string $address = null): void
    {
        if ($this->shoppers->account($request) !== $account) {
            throw new ApiError(404, 'account not found');
        }
        $this->addresses[$account] ??= [Random::uuid() => Seed::ADDRESS + ['created_at' => $this->now()]];
        if ($address !== null && !isset($this->addresses[$account][$address])) {
            throw new ApiError(404, 'address not found');
        }
    }

    private function read(Request $request): array
    {
        $data = array_filter(array_intersect_key(JsonBody::data($request), array_flip(self::FIELDS)), is_string(...));
        if (($data['name'] ?? '') === '') {
            throw ApiError::validation(400, [['Name', 'min']]);
        }
        return $data + ['created_at' => $this->now()];
    }

    private function now(): string
    {
        return gmdate('Y-m-d\TH:i:s.000\Z', (int) $this->clock->now());
    }

    private function describe(Request $request, string $account, string $id): array
    {
        $address = $this->addresses[$account][$id];
        $at = $address['created_at'];
        unset($address['created_at']);
        return [
            'id' => $id,
            'type' => 'address',
            ...$address,
            'meta' => ['timestamps' => ['created_at' => $at, 'updated_at' => $at]],
            'links' => ['self' => $request->origin() . "/v2/accounts/$account/addresses/$id"],
            'relationships' => ['account' => ['id' => $account, 'type' => 'account']],
        ];
    }
}
