<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use App\MailedCodes;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Mime\Email;
use Symfony\Component\Routing\Attribute\Route;

/** The service hands the code to the shop, and the shop mails it. */
final class WebhookController
{
    #[Route('/webhook/one-time-password', methods: 'POST')]
    public function __invoke(
        Request $request,
        MailerInterface $mailer,
        MailedCodes $codes,
        #[Autowire('%env(EP_WEBHOOK_SECRET)%')] string $secret,
    ): Response {
        if ($secret === '' || !hash_equals($secret, (string) $request->headers->get('X-Moltin-Secret-Key'))) {
            return new Response(status: 401);
        }
        $event = $request->toArray();
        if (($event['triggered_by'] ?? '') === 'one-time-password-token-request.created') {
            $payload = $event['payload'];
            $user = $payload['user_authentication_info'];
            $login = $payload['user_authentication_password_profile_info'];
            $codes->remember($login['username'], $user['id'], $login['id'] ?? '');
            $text = ($payload['purpose'] ?? '') === 'reset_password'
                ? "Somebody asked for a new password for your login. If that was you, type the code $payload[one_time_password_token]"
                : "Your code is $payload[one_time_password_token]";
            $mailer->send((new Email())->from('shop@shop.example')->to($user['email'])->subject('Your code')->text($text));
        }
        return new Response(status: 204);
    }
}
