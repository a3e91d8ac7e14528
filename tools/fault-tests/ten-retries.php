<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * F10: maxRetries 10 means eleven requests, and takes the whole retry budget of the peer.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$ep = faulty_client($server, maxRetries: 10, timeout: 60.0);
$attempts = thrown_by(fn () => $ep->listTokens(HELD))->attempts;
check("maxRetries 10: attempts $attempts, bodies {$server->bodies()}", $attempts === 11 && $server->bodies() === 11);
$server->clear();
$attempts = thrown_by(fn () => $ep->listTokens(HELD))->attempts;
check("then the budget is empty: attempts $attempts, bodies {$server->bodies()}", $attempts === 1 && $server->bodies() === 1);
done_testing();
