<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use App\AccountCart;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

final class ShopController extends AbstractController
{
    private const PRODUCTS_PER_PAGE = 12;

    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly AccountCart $cart,
        private readonly LoggerInterface $logger,
    ) {
    }

    /** Cart, products and addresses in one round trip. What cannot be had is null, and the rest of the page is shown without it. */
    #[Route('/', name: 'shop', methods: 'GET')]
    public function show(Request $request, Token $token): Response
    {
        $page = min(max((int) filter_var($request->query->all()['page'] ?? 1, FILTER_VALIDATE_INT), 1), 1000);
        $requests = [
            'products' => new HttpRequest('GET', '/catalog/products?' . http_build_query([
                'page' => ['limit' => self::PRODUCTS_PER_PAGE, 'offset' => ($page - 1) * self::PRODUCTS_PER_PAGE],
            ])),
            'addresses' => new HttpRequest('GET', '/v2/accounts/' . rawurlencode($token->accountId) . '/addresses'),
        ];
        $failed = [];
        try {
            $requests['cart'] = new HttpRequest('GET', $this->cart->path($token) . '/items');
        } catch (EpAccountTokensException $e) {
            $failed['cart'] = $e;
        }
        ['cart' => $cart, 'products' => $products, 'addresses' => $addresses] = $this->read($this->ep->sendAll($requests, $token) + $failed);
        if ($cart === null) {
            $this->cart->forget();
        }
        return $this->render('shop.html.twig', [
            'cart' => $cart,
            'products' => $products,
            'page' => $page,
            'pages' => (int) ceil(($products['meta']['results']['total'] ?? 0) / self::PRODUCTS_PER_PAGE),
            'addresses' => $addresses,
        ]);
    }

    /**
     * The bodies of several replies; null for one that failed. Where all failed, there is no page to show.
     *
     * @param array<string, HttpResponse|EpAccountTokensException> $replies
     * @return array<string, array|null>
     */
    private function read(array $replies): array
    {
        $bodies = [];
        foreach ($replies as $name => $reply) {
            try {
                $bodies[$name] = $reply instanceof HttpResponse ? $reply->throw()->json() : throw $reply;
            } catch (ForbiddenException $e) {
                throw $e;    // the bundle asks whether the service has cancelled the token
            } catch (EpAccountTokensException $e) {
                $this->logger->warning($e->getMessage());
                $bodies[$name] = null;
                $failure = $e;
            }
        }
        return array_filter($bodies) === [] ? throw $failure : $bodies;
    }
}
