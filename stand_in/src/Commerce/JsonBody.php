<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** Request bodies of the form {"data": {...}}. */
final class JsonBody
{
    /** A missing or odd "data" is an empty one: the checks of the fields report it. */
    public static function data(Request $request): array
    {
        if ($request->mediaType() !== 'application/json') {
            throw new ApiError(415);
        }
        $body = json_decode($request->body, true);
        if (!is_array($body)) {
            throw new ApiError(400);
        }
        return is_array($body['data'] ?? null) ? $body['data'] : [];
    }
}
