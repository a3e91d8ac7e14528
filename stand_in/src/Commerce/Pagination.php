<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** The page that a request asks for: page[limit] and page[offset], meta.page and links. */
final readonly class Pagination
{
    private const MAX_OFFSET = 10_000;

    private function __construct(
        private Request $request,
        private Settings $settings,
        private int $limit,
        private int $offset,
    ) {
    }

    public static function of(Request $request, Settings $settings): self
    {
        $page = $request->query()['page'] ?? [];
        $limit = self::number($page['limit'] ?? (string) $settings->get('page_length'));
        $offset = self::number($page['offset'] ?? '0');
        if ($limit === null || $limit < 1 || $limit > 100) {
            throw new ApiError($settings->get('page_limit_status'), 'page limit must be between 1 and 100');
        }
        if ($offset === null || $offset > self::MAX_OFFSET) {
            throw new ApiError($settings->get('page_limit_status'), 'page offset must be between 0 and 10000');
        }
        return new self($request, $settings, $limit, $offset);
    }

    /**
     * One page of the entries: which of them are on it, and what the response says about them.
     *
     * @param callable(list<mixed>): array $render the page's entries as they are sent
     * @param array $meta more of `meta`
     */
    public function body(array $entries, callable $render, bool $escapedLinks, array $meta = []): array
    {
        $total = count($entries);
        return $this->leaveOut([
            'data' => $render(array_slice($entries, $this->offset, $this->limit)),
            'meta' => $this->meta($total) + $meta,
            'links' => $this->links($total, $escapedLinks),
        ]);
    }

    private function meta(int $total): array
    {
        return [
            'page' => [
                'limit' => $this->limit,
                'offset' => $this->settings->get('stated_offset') ?? $this->offset,
                'current' => intdiv($this->offset, $this->limit) + $this->settings->get('page_current_base'),
                'total' => (int) ceil($total / $this->limit),
            ],
            'results' => ['total' => $this->settings->get('stated_total') ?? $total],
        ];
    }

    /** Without the members that the setting names, such as meta.page.offset. */
    private function leaveOut(array $body): array
    {
        foreach ($this->settings->get('leave_out') as $path) {
            $keys = explode('.', $path);
            $last = array_pop($keys);
            $parent = &$body;
            foreach ($keys as $key) {
                if (!is_array($parent[$key] ?? null)) {
                    continue 2;
                }
                $parent = &$parent[$key];
            }
            unset($parent[$last], $parent);
        }
        return $body;
    }

    /** Account tokens have plain brackets in their links, the realm's lists escaped ones. */
    private function links(int $total, bool $escaped): array
    {
        $none = $this->settings->get('null_links_as_text') ? 'null' : null;
        $last = intdiv(max($total - 1, 0), $this->limit) * $this->limit;
        $next = $this->offset + $this->limit;
        return [
            'current' => $this->link($this->offset, $escaped),
            'first' => $this->link(0, $escaped),
            'last' => $last > 0 ? $this->link($last, $escaped) : $none,
            'next' => $next < $total ? $this->link($next, $escaped) : $none,
            'prev' => $this->offset > 0 ? $this->link(max(0, $this->offset - $this->limit), $escaped) : $none,
        ];
    }

    private function link(int $offset, bool $escaped): string
    {
        $query = "page[offset]=$offset&page[limit]=$this->limit";
        return $this->request->origin() . $this->request->path() . '?'
            . ($escaped ? strtr($query, ['[' => '%5B', ']' => '%5D']) : $query);
    }

    private static function number(mixed $text): ?int
    {
        return is_string($text) && preg_match('/^\d{1,9}$/D', $text) ? (int) $text : null;
    }
}
