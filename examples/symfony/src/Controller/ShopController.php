<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Controller;

use App\AccountCart;
use App\AccountSession;
use App\Typed;
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
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\Routing\Attribute\Route;

final class ShopController extends AbstractController
{
    private const PRODUCTS_PER_PAGE = 8;

    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly AccountSession $session,
        private readonly AccountCart $cart,
        private readonly LoggerInterface $logger,
    ) {
    }

    /** Cart, products and addresses in one round trip. What cannot be had is null, and the rest of the page is shown without it. */
    #[Route('/', name: 'shop', defaults: ['_account' => true], methods: 'GET')]
    public function show(Request $request, Token $token): Response
    {
        $page = min(max((int) $request->query->getString('page', '1'), 1), 1000);
        $requests = [
            'products' => new HttpRequest('GET', '/catalog/products?' . http_build_query([
                'page' => ['limit' => self::PRODUCTS_PER_PAGE, 'offset' => ($page - 1) * self::PRODUCTS_PER_PAGE],
            ])),
            'addresses' => new HttpRequest('GET', "/v2/accounts/$token->accountId/addresses"),
        ];
        $failed = [];
        try {
            $requests['cart'] = new HttpRequest('GET', $this->cart->path($token) . '/items');
        } catch (EpAccountTokensException $e) {
            $failed['cart'] = $e;
        }
        $replies = $this->ep->sendAll($requests, $token) + $failed;
        ['cart' => $cart, 'products' => $products, 'addresses' => $addresses] = array_map($this->read(...), $replies);
        if ($cart === null) {
            $this->cart->forget();
        }
        return $this->render('shop.html.twig', [
            'token' => $token,
            'accounts' => $this->session->accountNames(),
            'cart' => $cart,
            'products' => $products,
            'page' => $page,
            'pages' => ceil(($products['meta']['results']['total'] ?? 0) / self::PRODUCTS_PER_PAGE),
            'addresses' => $addresses,
        ]);
    }

    #[Route('/accounts', name: 'accounts', methods: 'GET')]
    public function accounts(): Response
    {
        $accounts = $this->session->accountNames();
        return $accounts === [] ? $this->redirectToRoute('login') : $this->render('accounts.html.twig', ['accounts' => $accounts]);
    }

    #[Route('/accounts', methods: 'POST')]
    public function choose(Request $request): Response
    {
        ['_token' => $csrf, 'account_id' => $accountId] = $request->request->all() + ['_token' => '', 'account_id' => ''];
        if (!is_string($csrf) || !$this->isCsrfTokenValid('shop', $csrf) || !Typed::is($accountId, 255)) {
            throw new BadRequestHttpException();
        }
        return $this->redirectToRoute($this->session->choose($accountId) ? 'shop' : 'login');
    }

    /** The body of one of several replies. */
    private function read(HttpResponse|EpAccountTokensException $reply): ?array
    {
        try {
            return $reply instanceof HttpResponse ? $reply->throw()->json() : throw $reply;
        } catch (ForbiddenException $e) {
            throw $e;    // the service has cancelled the token
        } catch (EpAccountTokensException $e) {
            $this->logger->warning($e->getMessage());
            return null;
        }
    }
}
