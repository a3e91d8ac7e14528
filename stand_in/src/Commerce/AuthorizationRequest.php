<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** What a browser came to the login page with, all checked. */
final readonly class AuthorizationRequest
{
    public function __construct(
        public string $redirectUri,
        public string $state,
        public string $challenge,
        public bool $mayPrompt,
    ) {
    }
}
