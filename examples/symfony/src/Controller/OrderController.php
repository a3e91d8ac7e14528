<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use App\AccountCart;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsCsrfTokenValid;

final class OrderController extends AbstractController
{
    /** What an order has of an address of the account's. */
    private const BILLING = ['first_name', 'last_name', 'company_name', 'line_1', 'line_2', 'city', 'county', 'region', 'postcode', 'country'];
    private const SHIPPING = [...self::BILLING, 'phone_number', 'instructions'];

    private const ID = ['filter' => FILTER_VALIDATE_REGEXP, 'options' => ['regexp' => '/^[\w-]{1,64}$/D']];
    private const QUANTITY = ['filter' => FILTER_VALIDATE_INT, 'options' => ['min_range' => 1, 'max_range' => 999]];

    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly AccountCart $cart,
        private readonly LoggerInterface $logger,
    ) {
    }

    #[Route('/cart', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function add(Request $request, Token $token): RedirectResponse
    {
        $form = $this->form($request, ['product_id' => self::ID, 'quantity' => self::QUANTITY]);
        $item = ['type' => 'cart_item', 'id' => $form['product_id'], 'quantity' => $form['quantity']];
        if ($this->post($this->cart->path($token) . '/items', $item, $token)) {
            $this->addFlash('status', 'Added to your cart.');
        } else {
            $this->addFlash('error', 'We do not know whether that went into your cart. Look there before you add it again.');
        }
        return $this->redirectToRoute('shop');
    }

    #[Route('/cart/remove', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function remove(Request $request, Token $token): RedirectResponse
    {
        $form = $this->form($request, ['item_id' => self::ID]);
        $this->ep->send(new HttpRequest('DELETE', $this->cart->path($token) . "/items/$form[item_id]"), $token)->throw();
        $this->addFlash('status', 'It is out of your cart.');
        return $this->redirectToRoute('shop');
    }

    #[Route('/checkout', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function checkOut(Request $request, Token $token): RedirectResponse
    {
        $form = $this->form($request, ['address_id' => self::ID, 'email' => FILTER_VALIDATE_EMAIL]);
        $cart = $this->cart->path($token);
        $address = $this->get('/v2/accounts/' . rawurlencode($token->accountId) . "/addresses/$form[address_id]", $token);
        $reference = 'web-' . bin2hex(random_bytes(4));
        $order = [
            'external_ref' => $reference,
            'contact' => ['email' => $form['email']],
            'billing_address' => array_intersect_key($address, array_flip(self::BILLING)),
            'shipping_address' => array_intersect_key($address, array_flip(self::SHIPPING)),
        ];
        if ($this->post("$cart/checkout", $order, $token)) {
            $this->addFlash('status', 'Thank you. We have your order.');
            $this->clear($cart, $token);
        } else {
            $this->addFlash('error', "We do not know whether your order went through. Look for $reference under your orders before you try again.");
        }
        return $this->redirectToRoute('orders');
    }

    #[Route('/orders', name: 'orders', methods: 'GET')]
    public function orders(Token $token): Response
    {
        try {
            $orders = $this->get('/v2/orders', $token);
        } catch (ForbiddenException $e) {
            throw $e;    // the bundle asks whether the service has cancelled the token
        } catch (EpAccountTokensException $e) {
            $this->logger->warning($e->getMessage());
            $orders = null;
        }
        return $this->render('orders.html.twig', ['orders' => $orders]);
    }

    private function get(string $path, Token $token): array
    {
        return $this->ep->send(new HttpRequest('GET', $path), $token)->throw()->json()['data'];
    }

    /** Asks once, since a second time may be a second order. False: the service may have done it or not. */
    private function post(string $path, array $data, Token $token): bool
    {
        try {
            $this->ep->send(HttpRequest::json('POST', $path, ['data' => $data]), $token)->throw();
            return true;
        } catch (OutcomeUnknownException | ServerErrorException | ProtocolException $e) {
            $this->logger->warning($e->getMessage());
            return false;
        }
    }

    /** A checkout leaves the cart as it is. */
    private function clear(string $cart, Token $token): void
    {
        try {
            $this->ep->send(new HttpRequest('DELETE', "$cart/items"), $token)->throw();
        } catch (EpAccountTokensException $e) {
            $this->logger->warning($e->getMessage());
        }
    }

    /** @param array<string, int|array> $fields name => what filter_var() checks it with */
    private function form(Request $request, array $fields): array
    {
        $form = filter_var_array($request->request->all(), $fields);
        if (in_array(false, $form, true) || in_array(null, $form, true)) {
            throw new BadRequestHttpException('Please check the form.');
        }
        return $form;
    }
}
