<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** How a reply leaves: at once or later, and whether the connection outlives it. A null reply is none at all. */
final readonly class HandlerResult
{
    public function __construct(public ?Response $reply, public int $delayMs = 0, public bool $close = false)
    {
    }
}
