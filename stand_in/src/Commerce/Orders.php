<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/**
 * The checkout of a cart, which makes an order each time that it is asked, as the API does; and the account's orders.
 *
 * Shape: cart_checkout.yaml of the published OpenAPI documents (github.com/elasticpath/composable-frontend, packages/sdks/specs),
 * schemas AccountCheckout, OrderResponse and OrderCollectionResponse, and the filters of "Get all Orders".
 */
final class Orders
{
    /** @var array<string, array> by id, the newest one first */
    private array $orders = [];
    private int $checkouts = 0;

    public function __construct(
        private readonly Settings $settings,
        private readonly Clock $clock,
        private readonly Shoppers $shoppers,
        private readonly Carts $carts,
    ) {
    }

    public function routes(): array
    {
        return [
            ['POST', '/v2/carts/{cart}/checkout', $this->checkOut(...)],
            ['GET', '/v2/orders', $this->list(...)],
            ['GET', '/v2/orders/{order}', $this->show(...)],
        ];
    }

    /** How often a checkout was asked for, whatever came of it. */
    public function checkouts(): int
    {
        return $this->checkouts;
    }

    /** @return list<array{id: string, account: string, external_ref: ?string}> */
    public function all(): array
    {
        return array_map(
            fn (array $order) => ['id' => $order['id'], 'account' => $order['account'], 'external_ref' => $order['external_ref']],
            array_values($this->orders),
        );
    }

    private function checkOut(Request $request, string $cart): Response
    {
        $this->checkouts++;
        $claims = $this->shoppers->claims($request);
        $items = $this->carts->items($cart, $claims['scope']);
        $data = JsonBody::data($request);
        $this->validate($data, $items);
        $reference = $data['external_ref'] ?? null;
        $order = [
            'id' => Random::uuid(),
            'account' => $claims['scope'],
            'member' => $claims['sub'],
            'external_ref' => is_string($reference) ? $reference : null,
            'contact' => $data['contact'],
            'billing_address' => $data['billing_address'],
            'shipping_address' => $data['shipping_address'],
            'items' => array_column($items, 'id'),
            'cents' => array_sum(array_map(fn (array $item) => $item['value']['amount'], $items)),
            'at' => gmdate('Y-m-d\TH:i:s.000\Z', (int) $this->clock->now()),
        ];
        $this->orders = [$order['id'] => $order] + $this->orders;
        return Response::json(201, ['data' => $this->describe($order)]);
    }

    private function validate(array $data, array $items): void
    {
        if ($items === []) {
            throw new ApiError(400, 'the cart is empty');
        }
        foreach (['contact', 'billing_address', 'shipping_address'] as $field) {
            if (!is_array($data[$field] ?? null) || $data[$field] === []) {
                throw new ApiError(422, "$field is required");
            }
        }
    }

    private function list(Request $request): Response
    {
        $account = $this->shoppers->account($request);
        $orders = array_filter($this->orders, fn (array $order) => $order['account'] === $account);
        $filter = $request->query()['filter'] ?? null;
        if ($filter !== null) {
            if (!is_string($filter) || !preg_match('/^eq\(external_ref, ?([^()]+)\)$/D', $filter, $match)) {
                throw new ApiError(400, 'the stand-in knows no filter but eq(external_ref,...)');
            }
            $orders = array_filter($orders, fn (array $order) => $order['external_ref'] === $match[1]);
        }
        $body = Pagination::of($request, $this->settings)
            ->body(array_values($orders), fn (array $page) => array_map($this->describe(...), $page), true);
        return Response::json(200, $body);
    }

    private function show(Request $request, string $order): Response
    {
        $account = $this->shoppers->account($request);
        if (($this->orders[$order]['account'] ?? null) !== $account) {
            throw new ApiError(404, 'order not found');
        }
        return Response::json(200, ['data' => $this->describe($this->orders[$order])]);
    }

    private function describe(array $order): array
    {
        $identifiers = fn (string $type, array $ids) => array_map(fn (string $id) => ['type' => $type, 'id' => $id], $ids);
        return [
            'id' => $order['id'],
            'type' => 'order',
            'status' => 'incomplete',
            'payment' => 'unpaid',
            'shipping' => 'unfulfilled',
            'anonymized' => false,
            'external_ref' => $order['external_ref'],
            'contact' => $order['contact'],
            'billing_address' => $order['billing_address'],
            'shipping_address' => $order['shipping_address'],
            'meta' => [
                'display_price' => ['with_tax' => Price::of($order['cents']), 'without_tax' => Price::of($order['cents'])],
                'timestamps' => ['created_at' => $order['at'], 'updated_at' => $order['at']],
            ],
            'relationships' => [
                'items' => ['data' => $identifiers('item', $order['items'])],
                'account' => ['data' => ['type' => 'account', 'id' => $order['account']]],
                'account_member' => ['data' => ['type' => 'account_member', 'id' => $order['member']]],
            ],
        ];
    }
}
