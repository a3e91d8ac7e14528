<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** Method and path to handler. "{name}" in a path stands for one segment and is passed on. */
final class Router
{
    /** @var list<array{string, string, \Closure}> method, pattern, handler */
    private array $routes = [];

    /** @param list<array{string, string, \Closure}> $routes method, path, handler */
    public function add(array $routes): void
    {
        foreach ($routes as [$method, $path, $handler]) {
            $pattern = preg_replace('/\\\\{\w+\\\\}/', '([^/]+)', preg_quote($path, '#'));
            $this->routes[] = [$method, "#^$pattern$#D", $handler];
        }
    }

    public function dispatch(Request $request): Response
    {
        $path = $request->path();
        $allowed = [];
        foreach ($this->routes as [$method, $pattern, $handler]) {
            if (preg_match($pattern, $path, $match)) {
                if ($method === $request->method) {
                    return $handler($request, ...array_slice($match, 1));
                }
                $allowed[] = $method;
            }
        }
        throw $allowed === [] ? new ApiError(404) : new ApiError(405, headers: ['Allow' => implode(', ', $allowed)]);
    }
}
