<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/**
 * Carts of accounts: a call carries both headers, and acts for the token's account.
 *
 * Shape: cart_checkout.yaml of the published OpenAPI documents (github.com/elasticpath/composable-frontend, packages/sdks/specs),
 * schemas CartEntityResponse, CartItemObject and CartItemsResponse.
 */
final class Carts
{
    /** @var array<string, array{name: string, account: string, items: list<array>}> by id */
    private array $carts = [];

    public function __construct(private readonly Settings $settings, private readonly Shoppers $shoppers)
    {
    }

    public function routes(): array
    {
        return [
            ['GET', '/v2/carts', $this->list(...)],
            ['POST', '/v2/carts', $this->create(...)],
            ['GET', '/v2/carts/{cart}', $this->show(...)],
            ['GET', '/v2/carts/{cart}/items', $this->listItems(...)],
            ['POST', '/v2/carts/{cart}/items', $this->addItem(...)],
            ['DELETE', '/v2/carts/{cart}/items', $this->removeItems(...)],
            ['DELETE', '/v2/carts/{cart}/items/{item}', $this->removeItem(...)],
        ];
    }

    /** @return list<array> the items of an account's cart */
    public function items(string $cart, string $account): array
    {
        $this->checkOwner($cart, $account);
        return $this->carts[$cart]['items'];
    }

    private function list(Request $request): Response
    {
        $account = $this->account($request);
        $ids = array_keys(array_filter($this->carts, fn (array $cart) => $cart['account'] === $account));
        $describe = fn (string $id) => $this->describe($request, $id);
        return Response::json(200, Pagination::of($request, $this->settings)->body($ids, fn (array $page) => array_map($describe, $page), false));
    }

    private function create(Request $request): Response
    {
        $account = $this->account($request);
        $name = JsonBody::data($request)['name'] ?? null;
        $id = Random::uuid();
        $this->carts[$id] = ['name' => is_string($name) ? $name : 'Cart', 'account' => $account, 'items' => []];
        return Response::json(201, ['data' => $this->describe($request, $id)]);
    }

    private function show(Request $request, string $cart): Response
    {
        $this->checkOwner($cart, $this->account($request));
        return Response::json(200, ['data' => $this->describe($request, $cart)]);
    }

    private function listItems(Request $request, string $cart): Response
    {
        return $this->answerItems(200, $this->items($cart, $this->account($request)));
    }

    private function addItem(Request $request, string $cart): Response
    {
        $this->checkOwner($cart, $this->account($request));
        ['sku' => $sku, 'id' => $id, 'quantity' => $quantity] = JsonBody::data($request) + ['sku' => null, 'id' => null, 'quantity' => 1];
        $wanted = $id ?? $sku;
        if (!is_string($wanted) || $wanted === '' || !is_int($quantity) || $quantity < 1) {
            throw new ApiError(422, 'an item needs the id or the sku of a product, and a positive quantity');
        }
        $product = Catalog::find($wanted) ?? throw new ApiError(404, 'product not found');
        $prices = ['unit' => Price::of($product['cents']), 'value' => Price::of($product['cents'] * $quantity)];
        $this->carts[$cart]['items'][] = [
            'id' => Random::uuid(),
            'type' => 'cart_item',
            'product_id' => $product['id'],
            'name' => $product['name'],
            'sku' => $product['sku'],
            'quantity' => $quantity,
            'unit_price' => ['amount' => $product['cents'], 'currency' => 'USD', 'includes_tax' => true],
            'value' => ['amount' => $product['cents'] * $quantity, 'currency' => 'USD', 'includes_tax' => true],
            'meta' => ['display_price' => ['with_tax' => $prices, 'without_tax' => $prices]],
        ];
        return $this->answerItems(201, $this->carts[$cart]['items']);
    }

    private function removeItems(Request $request, string $cart): Response
    {
        $this->checkOwner($cart, $this->account($request));
        $this->carts[$cart]['items'] = [];
        return new Response(204);
    }

    private function removeItem(Request $request, string $cart, string $item): Response
    {
        $items = $this->items($cart, $this->account($request));
        $left = array_values(array_filter($items, fn (array $candidate) => $candidate['id'] !== $item));
        if (count($left) === count($items)) {
            throw new ApiError(404, 'item not found');
        }
        $this->carts[$cart]['items'] = $left;
        return $this->answerItems(200, $left);
    }

    private function answerItems(int $status, array $items): Response
    {
        $total = Price::of(array_sum(array_map(fn (array $item) => $item['value']['amount'], $items)));
        return Response::json($status, ['data' => $items, 'meta' => ['display_price' => ['with_tax' => $total, 'without_tax' => $total]]]);
    }

    private function account(Request $request): string
    {
        return $this->shoppers->account($request);
    }

    private function checkOwner(string $cart, string $account): void
    {
        if (($this->carts[$cart]['account'] ?? null) !== $account) {
            throw new ApiError(404, 'cart not found');
        }
    }

    private function describe(Request $request, string $id): array
    {
        $cart = $this->carts[$id];
        return [
            'id' => $id,
            'type' => 'cart',
            'name' => $cart['name'],
            'links' => ['self' => $request->origin() . "/v2/carts/$id"],
            'relationships' => [
                'accounts' => ['data' => [['type' => 'account', 'id' => $cart['account']]]],
                'items' => ['data' => $cart['items']],
            ],
        ];
    }
}
