<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Controller;

use App\AccountSession;
use App\Typed;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\HttpKernel\Exception\UnauthorizedHttpException;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Mime\Email;
use Symfony\Component\Routing\Attribute\Route;

final class LoginController extends AbstractController
{
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly AccountSession $session,
        #[Autowire('%ep.password_profile_id%')] private readonly string $profileId,
        #[Autowire('%ep.oidc%')] private readonly array $oidc,
    ) {
    }

    #[Route('/login', name: 'login', methods: 'GET')]
    public function show(Request $request): Response
    {
        return $this->render('login.html.twig', ['oidc_name' => $this->oidc['name'], 'code_for' => $request->getSession()->remove('code_for')]);
    }

    #[Route('/login/password', methods: 'POST')]
    public function password(Request $request): RedirectResponse
    {
        ['username' => $username, 'password' => $password] = $this->form($request, 'username', 'password');
        return $this->enter($this->ep->loginWithPassword($this->profileId, $username, $password, limit: 100));
    }

    // --- one-time password: ask, receive the code from the service and mail it, log in

    #[Route('/login/request-code', methods: 'POST')]
    public function requestCode(Request $request, #[Autowire('%ep.realm_id%')] string $realmId): RedirectResponse
    {
        ['username' => $username] = $this->form($request, 'username');
        $this->ep->requestOneTimePassword($realmId, $this->profileId, $username);
        $request->getSession()->set('code_for', $username);
        $this->addFlash('status', 'If we know you, you have mail.');
        return $this->redirectToRoute('login');
    }

    #[Route('/webhook/one-time-password', methods: 'POST')]
    public function webhook(Request $request, MailerInterface $mailer, #[Autowire('%ep.webhook_secret%')] string $secret): Response
    {
        if ($secret === '' || !hash_equals($secret, (string) $request->headers->get('X-Moltin-Secret-Key'))) {
            throw new UnauthorizedHttpException('Secret');
        }
        $event = $request->toArray();
        if (($event['triggered_by'] ?? '') === 'one-time-password-token-request.created') {
            $mailer->send((new Email())
                ->from('shop@shop.example')
                ->to($event['payload']['user_authentication_info']['email'])
                ->subject('Your code')
                ->text('Your code is ' . $event['payload']['one_time_password_token']));
        }
        return new Response(status: 204);
    }

    #[Route('/login/code', methods: 'POST')]
    public function code(Request $request): RedirectResponse
    {
        ['username' => $username, 'code' => $code] = $this->form($request, 'username', 'code');
        return $this->enter($this->ep->loginWithOneTimePassword($this->profileId, $username, $code, limit: 100));
    }

    // --- OpenID Connect: away, and back

    #[Route('/login/oidc', methods: 'POST')]
    public function oidc(Request $request): RedirectResponse
    {
        $this->form($request);
        $login = $this->ep->beginOidc($this->oidc['endpoint'], $this->oidc['redirect_uri'], $this->oidc['client_id']);
        $this->session->keepLogin($login);
        return $this->redirect($login->authorizationUrl);
    }

    #[Route('/login/callback', methods: 'GET')]
    public function callback(Request $request): RedirectResponse
    {
        $query = $request->query->all();
        $login = is_string($query['state'] ?? null) ? $this->session->takeLogin($query['state']) : null;
        if ($login === null) {
            $this->addFlash('error', 'Please log in again.');
            return $this->redirectToRoute('login');
        }
        return $this->enter($this->ep->completeOidc($login, $query));
    }

    #[Route('/logout', methods: 'POST')]
    public function logout(Request $request): RedirectResponse
    {
        $this->form($request);
        $request->getSession()->invalidate();
        return $this->redirectToRoute('login');
    }

    private function enter(TokenPage $page): RedirectResponse
    {
        $route = $this->session->enter($page);
        if ($route === 'login') {
            $this->addFlash('error', 'You have no account yet. Ask your company to add you.');
        }
        return $this->redirectToRoute($route);
    }

    /** @return array<string, string> the fields, each of them filled in, of a form that is ours */
    private function form(Request $request, string ...$names): array
    {
        $fields = $request->request->all();
        if (!is_string($fields['_token'] ?? null) || !$this->isCsrfTokenValid('shop', $fields['_token'])) {
            throw new BadRequestHttpException('The form is too old. Please go back and reload it.');
        }
        foreach ($names as $name) {
            if (!Typed::is($fields[$name] ?? null, $name === 'username' ? 1024 : 4096)) {
                throw new BadRequestHttpException("Please check the $name.");
            }
        }
        return $fields;
    }
}
