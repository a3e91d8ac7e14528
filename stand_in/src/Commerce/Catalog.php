<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/**
 * A small catalog that any bearer may read.
 *
 * Shape: catalog_view.yaml of the published OpenAPI documents (github.com/elasticpath/composable-frontend, packages/sdks/specs),
 * schemas product-list-data, product-data, product-attributes and product-meta.
 */
final readonly class Catalog
{
    private const PUBLISHED = '2024-06-01T08:00:00.000Z';

    public function __construct(private Settings $settings, private AccessTokens $accessTokens)
    {
    }

    public function routes(): array
    {
        return [
            ['GET', '/catalog/products', $this->list(...)],
            ['GET', '/catalog/products/{product}', $this->show(...)],
        ];
    }

    /** @return ?array{id: string, sku: string, name: string, cents: int} by id or by SKU */
    public static function find(string $idOrSku): ?array
    {
        foreach (Seed::products() as $product) {
            if ($product['id'] === $idOrSku || $product['sku'] === $idOrSku) {
                return $product;
            }
        }
        return null;
    }

    private function list(Request $request): Response
    {
        $this->accessTokens->check($request);
        $body = Pagination::of($request, $this->settings)
            ->body(Seed::products(), fn (array $products) => array_map(self::describe(...), $products), true);
        return Response::json(200, $body);
    }

    private function show(Request $request, string $product): Response
    {
        $this->accessTokens->check($request);
        $found = self::find($product);
        if ($found === null || $found['id'] !== $product) {
            throw new ApiError(404, 'product not found');
        }
        return Response::json(200, ['data' => self::describe($found)]);
    }

    private static function describe(array $product): array
    {
        return [
            'id' => $product['id'],
            'type' => 'product',
            'attributes' => [
                'name' => $product['name'],
                'sku' => $product['sku'],
                'slug' => $product['sku'],
                'description' => "$product[name], made of brass",
                'commodity_type' => 'physical',
                'status' => 'live',
                'base_product' => false,
                'published_at' => self::PUBLISHED,
                'created_at' => self::PUBLISHED,
                'updated_at' => self::PUBLISHED,
            ],
            'meta' => ['display_price' => ['without_tax' => Price::of($product['cents'])]],
            'relationships' => (object) [],
        ];
    }
}
