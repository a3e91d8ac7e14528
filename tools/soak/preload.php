<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Run in php-fpm's master: makes a client, but no call. */
declare(strict_types=1);

$client = new EpAccountTokens(EpAccountTokens\Grant::implicit('stand-in-client'), baseUri: 'http://127.0.0.1:1');
EpAccountTokens::status();
EpAccountTokens::flushConnections();
unset($client);

final class Preloaded implements IteratorAggregate
{
    public function getIterator(): Iterator
    {
        return new ArrayIterator([EpAccountTokens::class]);
    }
}
