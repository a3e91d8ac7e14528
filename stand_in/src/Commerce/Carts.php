<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** Just enough of a cart to see that a call carries both headers, and for which account it acts. */
final class Carts
{
    /** @var array<string, array{name: string, account: string, items: list<array>}> by id */
    private array $carts = [];

    public function __construct(
        private readonly AccessTokens $accessTokens,
        private readonly AccountTokens $accountTokens,
    ) {
    }

    public function routes(): array
    {
        return [
            ['GET', '/v2/carts', $this->list(...)],
            ['POST', '/v2/carts', $this->create(...)],
            ['GET', '/v2/carts/{cart}', $this->show(...)],
            ['POST', '/v2/carts/{cart}/items', $this->addItem(...)],
        ];
    }

    private function list(Request $request): Response
    {
        $account = $this->account($request);
        $ids = array_keys(array_filter($this->carts, fn (array $cart) => $cart['account'] === $account));
        return Response::json(200, [
            'data' => array_map(fn (string $id) => $this->describe($request, $id), $ids),
            'meta' => ['results' => ['total' => count($ids)]],
        ]);
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

    private function addItem(Request $request, string $cart): Response
    {
        $this->checkOwner($cart, $this->account($request));
        ['sku' => $sku, 'quantity' => $quantity] = JsonBody::data($request) + ['sku' => null, 'quantity' => 1];
        if (!is_string($sku) || $sku === '' || !is_int($quantity) || $quantity < 1) {
            throw new ApiError(422, 'an item needs a sku and a positive quantity');
        }
        $this->carts[$cart]['items'][] = ['id' => Random::uuid(), 'type' => 'cart_item'] + compact('sku', 'quantity');
        return Response::json(201, ['data' => $this->carts[$cart]['items']]);
    }

    /** The account that the request acts for. */
    private function account(Request $request): string
    {
        if ($this->accessTokens->check($request) !== 'implicit') {
            throw new ApiError(403, 'an account token does not go together with a client_credentials token');
        }
        $claims = $this->accountTokens->read($request->header(AccountTokens::HEADER) ?? '');
        return $claims['scope'] ?? throw new ApiError(403, 'forbidden');
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
