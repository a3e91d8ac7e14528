<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Symfony\Typed;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Security\Core\Authentication\Token\TokenInterface;
use Symfony\Component\Security\Core\Exception\AuthenticationException;
use Symfony\Component\Security\Core\Exception\BadCredentialsException;
use Symfony\Component\Security\Http\Authenticator\AbstractAuthenticator;
use Symfony\Component\Security\Http\Authenticator\Passport\Badge\CsrfTokenBadge;
use Symfony\Component\Security\Http\Authenticator\Passport\Badge\UserBadge;
use Symfony\Component\Security\Http\Authenticator\Passport\Passport;
use Symfony\Component\Security\Http\Authenticator\Passport\SelfValidatingPassport;
use Symfony\Component\Security\Http\EntryPoint\AuthenticationEntryPointInterface;
use Symfony\Component\Security\Http\HttpUtils;
use Symfony\Component\Security\Http\SecurityRequestAttributes;
use Symfony\Component\Security\Http\Util\TargetPathTrait;

/**
 * The logins with a password, with a one-time password, and by the way back from an identity provider. What fails is on the login page, as
 * `AuthenticationUtils` has it; the user name stays there.
 *
 * The store is asked when the user is loaded: after the listeners that check the CSRF token and the number of attempts.
 *
 * @phpstan-type Options array{
 *     login_path: string,
 *     password_path: string,
 *     one_time_password_path: string,
 *     one_time_password_form_path: ?string,
 *     oidc_callback_path: string,
 *     accounts_path: string,
 *     default_target_path: string,
 *     username_parameter: string,
 *     password_parameter: string,
 *     one_time_password_parameter: string,
 *     csrf_parameter: string,
 *     csrf_token_id: string,
 * }
 */
final class ShopperAuthenticator extends AbstractAuthenticator implements AuthenticationEntryPointInterface
{
    use TargetPathTrait;

    /** @param Options $options of the firewall: see ShopperAuthenticatorFactory */
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly Shoppers $shoppers,
        private readonly ShopperSession $session,
        private readonly HttpUtils $http,
        private readonly LoggerInterface $logger,
        private readonly ?string $passwordProfileId,
        private readonly array $options,
    ) {
    }

    public function supports(Request $request): bool
    {
        return match (true) {
            $request->isMethod('POST') => $this->is($request, 'password_path') || $this->is($request, 'one_time_password_path'),
            $request->isMethod('GET') => $this->is($request, 'oidc_callback_path'),
            default => false,
        };
    }

    public function authenticate(Request $request): Passport
    {
        if ($request->isMethod('GET')) {
            return $this->passport('oidc', fn (): TokenPage => $this->completeOidc($request));
        }
        $username = self::field($request, $this->options['username_parameter']);
        if (!Typed::is($username, Typed::NAME)) {
            throw new BadCredentialsException('The user name is no text that the store would take.');
        }
        $request->getSession()->set(SecurityRequestAttributes::LAST_USERNAME, $username);
        $request->attributes->set(SecurityRequestAttributes::LAST_USERNAME, $username);
        $passport = $this->passport($username, fn (): TokenPage => $this->loginByForm($request, $username));
        $passport->addBadge(new CsrfTokenBadge($this->options['csrf_token_id'], self::field($request, $this->options['csrf_parameter'])));
        return $passport;
    }

    public function onAuthenticationSuccess(Request $request, TokenInterface $token, string $firewallName): Response
    {
        $shopper = $token->getUser();
        if (!$shopper instanceof Shopper) {
            throw new \LogicException('This authenticator logs shoppers in, not a ' . get_debug_type($shopper));
        }
        $this->session->store($shopper);
        $request->getSession()->remove(SecurityRequestAttributes::AUTHENTICATION_ERROR);
        $request->getSession()->remove(SecurityRequestAttributes::LAST_USERNAME);
        if ($shopper->token() === null) {
            return $this->redirect($request, $this->options['accounts_path']);
        }
        $target = $this->getTargetPath($request->getSession(), $firewallName);
        $this->removeTargetPath($request->getSession(), $firewallName);
        return $target === null ? $this->redirect($request, $this->options['default_target_path']) : new RedirectResponse($target);
    }

    public function onAuthenticationFailure(Request $request, AuthenticationException $exception): Response
    {
        $cause = $exception->getPrevious();
        if ($exception instanceof LoginFailedException && $cause instanceof EpAccountTokensException) {
            // Not the exception itself: its trace may have the password.
            $this->logger->warning('A login failed: {class}: {message}', ['class' => $cause::class, 'message' => $cause->getMessage()]);
        }
        $request->getSession()->set(SecurityRequestAttributes::AUTHENTICATION_ERROR, $exception);
        $isCode = $request->isMethod('POST') && $this->is($request, 'one_time_password_path');
        return $this->redirect($request, ($isCode ? $this->options['one_time_password_form_path'] : null) ?? $this->options['login_path']);
    }

    /** Where nobody is logged in, and somebody has to be. */
    public function start(Request $request, ?AuthenticationException $authException = null): Response
    {
        $message = match (true) {
            $authException instanceof LoginFailedException => $authException->getMessageKey(),
            $this->session->takeEnded() => LoginFailedException::ENDED,
            // Somebody has sent a form of a page for which one has to be logged in.
            !$request->isMethodSafe() => LoginFailedException::TOO_LATE,
            default => null,
        };
        if ($message !== null) {
            $request->getSession()->set(SecurityRequestAttributes::AUTHENTICATION_ERROR, new LoginFailedException($message));
        }
        if ($request->isXmlHttpRequest() || $request->getPreferredFormat() === 'json') {
            return new JsonResponse(['errors' => [['status' => '401', 'title' => 'Login required']]], 401);
        }
        return $this->redirect($request, $this->options['login_path']);
    }

    /** @param \Closure(): TokenPage $login */
    private function passport(string $name, #[\SensitiveParameter] \Closure $login): Passport
    {
        return new SelfValidatingPassport(new UserBadge($name, function () use ($login): Shopper {
            try {
                return $this->shoppers->fromPage($login());
            } catch (EpAccountTokensException $exception) {
                throw LoginFailedException::from($exception);
            }
        }));
    }

    private function loginByForm(Request $request, string $username): TokenPage
    {
        if ($this->passwordProfileId === null || $this->passwordProfileId === '') {
            throw new \LogicException('ep_account_tokens.password_profile_id is not set');
        }
        $isPassword = $this->is($request, 'password_path');
        $secret = self::field($request, $this->options[$isPassword ? 'password_parameter' : 'one_time_password_parameter']);
        $secret = $isPassword ? $secret : trim($secret);
        if (!Typed::is($secret, Typed::SECRET) || !Typed::is($username, Typed::NAME)) {
            throw new BadCredentialsException('The password is no text that the store would take.');
        }
        return $isPassword
            ? $this->ep->loginWithPassword($this->passwordProfileId, $username, $secret, limit: 100)
            : $this->ep->loginWithOneTimePassword($this->passwordProfileId, $username, $secret, limit: 100);
    }

    private function completeOidc(Request $request): TokenPage
    {
        $query = $request->query->all();
        $login = is_string($query['state'] ?? null) ? $this->shoppers->takeOidc($query['state']) : null;
        return $this->ep->completeOidc($login ?? throw new LoginFailedException(LoginFailedException::START_AGAIN), $query);
    }

    private static function field(Request $request, string $name): string
    {
        $value = $request->request->all()[$name] ?? null;
        return is_string($value) ? $value : '';
    }

    /** @param 'password_path'|'one_time_password_path'|'oidc_callback_path' $option */
    private function is(Request $request, string $option): bool
    {
        return $this->http->checkRequestPath($request, $this->options[$option]);
    }

    private function redirect(Request $request, string $path): RedirectResponse
    {
        return $this->http->createRedirectResponse($request, $path);
    }
}
