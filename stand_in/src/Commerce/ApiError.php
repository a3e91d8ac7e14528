<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Response;

/** An answer in the API's errors[] form. */
final class ApiError extends \RuntimeException
{
    public function __construct(
        private readonly int $status,
        private readonly ?string $detail = null,
        private readonly ?string $title = null,
        /** @var array<string, string> */
        private readonly array $headers = [],
    ) {
        parent::__construct($detail ?? '', $status);
    }

    /** @param non-empty-list<array{string, string}> $failures field and tag, by the service's own names */
    public static function validation(int $status, array $failures): self
    {
        $texts = array_map(fn (array $failure) => vsprintf("field '%s' on the '%s' tag", $failure), $failures);
        return new self($status, 'Validation failed: ' . implode('; ', $texts) . '.');
    }

    public function response(bool $statusAsNumber): Response
    {
        $error = [
            'title' => $this->title ?? Response::REASONS[$this->status],
            'status' => $statusAsNumber ? $this->status : (string) $this->status,
        ];
        if ($this->detail !== null) {
            $error['detail'] = $this->detail;
        }
        return Response::json($this->status, ['errors' => [$error]])->withDefaults($this->headers);
    }
}
