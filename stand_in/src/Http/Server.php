<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

use EpAccountTokens\StandIn\EventLoop;

/** Listening sockets, and the connections that they accepted. */
final class Server
{
    /** stream_select cannot watch descriptors from 1024 on; clients beyond this wait in the backlog. */
    private const MAX_CONNECTIONS = 900;

    /** @var array<int, Connection> by serial number */
    private array $connections = [];
    private int $lastSerial = 0;
    /** @var list<array{resource, \Closure}> */
    private array $listeners = [];

    public function __construct(private readonly EventLoop $loop)
    {
    }

    /** Returns the base URI. With certificate and key the port speaks TLS. */
    public function listen(
        Handler $handler,
        string $address,
        int $port,
        ?string $certificate = null,
        ?string $key = null,
    ): string {
        $options = ['socket' => ['backlog' => 512, 'tcp_nodelay' => true]];
        if ($certificate !== null) {
            $options['ssl'] = ['local_cert' => $certificate, 'local_pk' => $key];
        }
        $context = stream_context_create($options);
        $socket = @stream_socket_server("tcp://$address:$port", $code, $message, context: $context);
        if ($socket === false) {
            throw new \RuntimeException("cannot listen on $address:$port: $message");
        }
        stream_set_blocking($socket, false);
        $scheme = $certificate === null ? 'http' : 'https';
        $accept = fn () => $this->accept($socket, $scheme, $handler);
        $this->listeners[] = [$socket, $accept];
        $this->loop->whenReadable($socket, $accept);
        return $scheme . '://' . stream_socket_get_name($socket, false);
    }

    /** @param list<int> $serials those that do not wait for a response are closed without a word, as an idle timeout would */
    public function closeIdle(array $serials): int
    {
        $closed = 0;
        foreach ($serials as $serial) {
            $closed += (int) (isset($this->connections[$serial]) && $this->connections[$serial]->closeIfIdle());
        }
        return $closed;
    }

    /** @param resource $socket */
    private function accept($socket, string $scheme, Handler $handler): void
    {
        $stream = @stream_socket_accept($socket, 0);
        if ($stream === false) {
            return;
        }
        $serial = ++$this->lastSerial;
        $closed = function () use ($serial, $handler): void {
            unset($this->connections[$serial]);
            $handler->closed($serial);
            $this->pauseListening(false);
        };
        $this->connections[$serial] = new Connection($this->loop, $stream, $serial, $scheme, $handler, $closed);
        $this->pauseListening(count($this->connections) >= self::MAX_CONNECTIONS);
    }

    private function pauseListening(bool $pause): void
    {
        foreach ($this->listeners as [$socket, $accept]) {
            $this->loop->whenReadable($socket, $pause ? null : $accept);
        }
    }
}
