<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** How a response leaves: at once or later, and whether the connection outlives it. A null response is none at all. */
final readonly class HandlerResult
{
    public function __construct(public ?Response $response, public int $delayMs = 0, public bool $close = false)
    {
    }
}
