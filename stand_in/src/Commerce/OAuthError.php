<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Response;

/** An OAuth error: sent back to the shop where there is a redirect URI that can be trusted, else shown as JSON. */
final class OAuthError extends \RuntimeException
{
    public function __construct(
        private readonly string $error,
        string $description,
        private readonly ?string $redirectUri = null,
        private readonly ?string $state = null,
    ) {
        parent::__construct($description);
    }

    public function response(int $redirectStatus): Response
    {
        $description = $this->getMessage();
        if ($this->redirectUri === null) {
            return Response::json(400, [
                'error' => $this->error,
                'errorDescription' => $description,
                'error_description' => $description,
            ]);
        }
        $fields = ['error' => $this->error, 'error_description' => $description];
        return Response::redirectWith(
            $redirectStatus,
            $this->redirectUri,
            $this->state === null ? $fields : $fields + ['state' => $this->state],
        );
    }
}
