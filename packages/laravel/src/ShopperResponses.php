<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\ApiException;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\NotFoundException;
use EpAccountTokens\OidcException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\UnauthorizedException;
use Illuminate\Contracts\View\Factory as Views;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Redirector;
use Illuminate\Support\Arr;
use Symfony\Component\HttpFoundation\Response as AnyResponse;
use Symfony\Component\HttpKernel\Exception\HttpException;

/**
 * What a shopper reads when something fails. A form that was sent comes back with what was typed; a page that cannot be shown says so; who asks for JSON gets
 * a status and a message.
 */
final readonly class ShopperResponses
{
    /** Never put back into a form. */
    public const SECRET_INPUT = ['password', 'password_confirmation', 'current_password', 'new_password', 'code', 'one_time_password'];

    public function __construct(private Shopper $shopper, private Settings $settings, private Redirector $redirector, private Views $views)
    {
    }

    public function toException(EpAccountTokensException $exception, Request $request): AnyResponse
    {
        $isShopping = $this->shopper->isLoggedIn();
        return match (true) {
            // Of a shopper's own calls 403 says that the service has cancelled the token.
            $exception instanceof LoginRequiredException, $exception instanceof ForbiddenException && $isShopping => $this->endLogin($request),
            $exception instanceof AccountNotAvailableException => $this->to('accounts', $request, 'account_not_available', 403),
            $exception instanceof OidcException => $this->to('login', $request, $exception->error === 'access_denied' ? 'oidc_cancelled' : 'oidc_failed', 401),
            $exception instanceof OutcomeUnknownException => $this->outcomeUnknown($request, $isShopping),
            $exception instanceof AuthenticationFailedException => self::isPage($request)
                ? $this->to('login', $request, 'oidc_failed', 401)
                : $this->failed($request, 'failed', 422),
            $exception instanceof RateLimitedException => $this->failed($request, 'rate_limited', 429, $this->seconds($exception)),
            $exception instanceof NotFoundException && self::isPage($request) => $this->failed($request, 'not_found', 404),
            $exception instanceof ApiException && !$exception instanceof ServerErrorException && !$exception instanceof UnauthorizedException
                && !self::isPage($request) => $this->failed($request, 'refused', 422),
            default => $this->failed($request, 'unavailable', 503, $this->seconds($exception)),
        };
    }

    public function logIn(Request $request): AnyResponse
    {
        if ($request->expectsJson()) {
            return new JsonResponse(['message' => self::text('login_required')], 401);
        }
        $redirect = $this->redirector->guest($this->redirector->getUrlGenerator()->route($this->settings->required('routes.login')));
        $text = match (true) {
            $this->shopper->hasEnded() => 'login_required',
            // A form, of a page that was open until the session ended, or sent by a guest.
            !self::isPage($request) => 'log_in_first',
            default => null,
        };
        return $text === null ? $redirect : $redirect->withErrors(['form' => self::text($text)]);
    }

    public function chooseAccount(Request $request): AnyResponse
    {
        return $request->expectsJson()
            ? new JsonResponse(['message' => self::text('choose_account')], 409)
            : $this->redirector->guest($this->redirector->getUrlGenerator()->route($this->settings->required('routes.accounts')));
    }

    private function endLogin(Request $request): AnyResponse
    {
        $this->shopper->end();
        return $this->logIn($request);
    }

    private function outcomeUnknown(Request $request, bool $isShopping): AnyResponse
    {
        return $isShopping
            ? $this->failed($request, 'outcome_unknown', 504)
            : $this->to('login', $request, 'login_unknown', 504);
    }

    private function to(string $route, Request $request, string $message, int $status): AnyResponse
    {
        return $request->expectsJson()
            ? new JsonResponse(['message' => self::text($message)], $status)
            : $this->typedAgain($this->redirector->route($this->settings->required("routes.$route")), $request)->withErrors(['form' => self::text($message)]);
    }

    /** @param int|null $seconds until it may be asked for again */
    private function failed(Request $request, string $message, int $status, ?int $seconds = null): AnyResponse
    {
        $text = self::text($message, ['seconds' => $seconds]);
        $headers = $seconds === null ? [] : ['Retry-After' => (string) $seconds];
        return match (true) {
            $request->expectsJson() => new JsonResponse(['message' => $text], $status, $headers),
            self::isPage($request) => $this->page($text, $status, $headers),
            default => $this->typedAgain($this->redirector->back(fallback: $this->redirector->getUrlGenerator()->route($this->settings->required('routes.login'))), $request)
                ->withErrors([$status === 422 && $request->has('username') ? 'username' : 'form' => $text])
                // Of the session, so that the form can count down.
                ->with('elasticpath_retry_after', $status === 429 ? $seconds : null),
        };
    }

    /** @param array<string, string> $headers */
    private function page(string $text, int $status, array $headers): Response
    {
        $exception = new HttpException($status, $text, null, $headers);
        // The shop's own page, where it has one.
        $view = $this->views->exists("errors.$status") ? "errors.$status" : 'elasticpath::error';
        return new Response($this->views->make($view, ['exception' => $exception])->render(), $status, $headers);
    }

    private function typedAgain(RedirectResponse $redirect, Request $request): RedirectResponse
    {
        return self::isPage($request) ? $redirect : $redirect->withInput(Arr::except((array) $request->input(), self::SECRET_INPUT));
    }

    private function seconds(EpAccountTokensException $exception): int
    {
        $named = $exception instanceof ApiException ? $exception->retryAfter : null;
        return max(1, $named ?? (int) $this->settings->number('retry_after'));
    }

    /** Whether it can be asked for again by a look at it. */
    private static function isPage(Request $request): bool
    {
        return $request->isMethodSafe();
    }

    /** @param array<string, mixed> $values */
    private static function text(string $key, array $values = []): string
    {
        $text = __("elasticpath::messages.$key", $values);
        return is_string($text) ? $text : $key;
    }
}
