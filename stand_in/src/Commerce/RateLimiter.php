<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** Counts requests in each second of the wall clock, as the gateway's limit is given. */
final class RateLimiter
{
    private int $second = 0;
    private int $requests = 0;

    public function __construct(private readonly Settings $settings)
    {
    }

    /** Counts the request, and tells whether it is beyond the limit. */
    public function refuses(): bool
    {
        $now = time();
        if ($this->second !== $now) {
            $this->second = $now;
            $this->requests = 0;
        }
        $limit = $this->settings->get('rate_limit');
        return $limit > 0 && ++$this->requests > $limit;
    }
}
