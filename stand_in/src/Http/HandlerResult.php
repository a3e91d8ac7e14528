<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** The response, when to send it, and whether to close the connection then. Without a response it is closed, after the delay. */
final readonly class HandlerResult
{
    public function __construct(public ?Response $response, public int $delayMs = 0, public bool $close = false)
    {
    }
}
