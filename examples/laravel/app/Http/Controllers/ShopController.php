<?php

namespace App\Http\Controllers;

use App\Rules\Typed;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Illuminate\View\View;
use TypeError;
use ValueError;

final class ShopController
{
    public function __construct(private readonly EpAccountTokensInterface $ep)
    {
    }

    public function show(Request $request): View
    {
        $token = $request->attributes->get(Token::class);
        return view('shop', ['token' => $token, 'accounts' => $request->session()->get('ep_accounts'), 'carts' => $this->carts($token)]);
    }

    public function accounts(Request $request): View|RedirectResponse
    {
        $accounts = $request->session()->get('ep_accounts', []);
        return $accounts === [] ? redirect()->route('login') : view('accounts', ['accounts' => $accounts]);
    }

    /** The first choice after a login, and every switch after it. */
    public function choose(Request $request): RedirectResponse
    {
        $form = $request->validate(['account_id' => ['required', new Typed(255)]]);
        $stored = $request->session()->get('ep_token') ?? $request->session()->get('ep_held');
        if ($stored === null) {
            return redirect()->route('login');
        }
        try {
            $held = Token::fromArray((array) $stored);
        } catch (TypeError | ValueError $e) {
            Log::error($e->getMessage());    // somebody stored what toArray() did not write: the message says what it is
            return redirect()->route('login');
        }
        $request->session()->put('ep_token', $this->ep->switchAccount($held, $form['account_id'])->toArray());
        $request->session()->forget('ep_held');
        return redirect()->route('shop');
    }

    /** @return list<array> the account's carts; a first one is made where there is none */
    private function carts(Token $token): array
    {
        $api = Http::baseUrl($this->ep->baseUri())->withHeaders($this->ep->headers($token))->timeout(5)->withoutRedirecting()->throw();
        $carts = $api->get('/v2/carts')->json('data');
        return $carts ?: [$api->post('/v2/carts', ['data' => ['name' => 'First cart']])->json('data')];
    }
}
