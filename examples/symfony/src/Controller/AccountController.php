<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\Symfony\Security\Shoppers;
use EpAccountTokens\Symfony\Typed;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsCsrfTokenValid;
use Symfony\Component\Security\Http\Util\TargetPathTrait;

/** The first choice of an account after a login, and every switch after it. */
final class AccountController extends AbstractController
{
    use TargetPathTrait;

    #[Route('/accounts', name: 'accounts', methods: 'GET')]
    public function show(Request $request, Shoppers $shoppers): Response
    {
        $accounts = $shoppers->current()?->accounts() ?? [];
        asort($accounts, SORT_NATURAL | SORT_FLAG_CASE);
        // The browser filters as one types; without scripts the form is sent.
        $search = $request->query->all()['q'] ?? '';
        $search = is_string($search) ? trim($search) : '';
        return $this->render('accounts.html.twig', [
            'accounts' => array_filter($accounts, static fn (string $name): bool => $search === '' || mb_stripos($name, $search) !== false),
            'count' => count($accounts),
            'search' => $search,
        ]);
    }

    #[Route('/accounts', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function choose(Request $request, Shoppers $shoppers): Response
    {
        $accountId = $request->request->all()['account_id'] ?? '';
        try {
            if (!is_string($accountId) || !Typed::is($accountId, Typed::ID)) {
                throw new AccountNotAvailableException();
            }
            $token = $shoppers->switchAccount($accountId);
        } catch (AccountNotAvailableException) {
            $this->addFlash('error', 'You cannot use this account. Please choose another one.');
            return $this->redirectToRoute('accounts');
        }
        $this->addFlash('status', "You are shopping for $token->accountName.");
        $target = $this->getTargetPath($request->getSession(), 'main');
        $this->removeTargetPath($request->getSession(), 'main');
        return $target === null ? $this->redirectToRoute('shop') : $this->redirect($target);
    }
}
