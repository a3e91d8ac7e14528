<?php

namespace App\Controller;

use App\AccountSession;
use App\Typed;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class ShopController extends AbstractController
{
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly AccountSession $session,
        private readonly HttpClientInterface $http,
    ) {
    }

    #[Route('/', name: 'shop', defaults: ['_account' => true], methods: 'GET')]
    public function show(Token $token): Response
    {
        return $this->render('shop.html.twig', ['token' => $token, 'accounts' => $this->session->accountNames(), 'carts' => $this->carts($token)]);
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

    /** @return list<array> the account's carts; a first one is made where there is none */
    private function carts(Token $token): array
    {
        $api = $this->http->withOptions([
            'base_uri' => $this->ep->baseUri(),
            'headers' => $this->ep->headers($token),
            'timeout' => 5,
            'max_redirects' => 0,
        ]);
        $carts = $api->request('GET', '/v2/carts')->toArray()['data'];
        return $carts ?: [$api->request('POST', '/v2/carts', ['json' => ['data' => ['name' => 'First cart']]])->toArray()['data']];
    }
}
