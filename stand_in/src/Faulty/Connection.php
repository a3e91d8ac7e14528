<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Faulty;

use EpAccountTokens\StandIn\EventLoop;

/** A client's connection: reads requests, and does to each what its plan says. */
final class Connection
{
    /** Seconds until the next attempt where the client does not read. */
    private const WRITE_AGAIN = 0.002;

    private static int $lastSerial = 0;
    /** @var array<int, self> keeps those alive that wait for no event, and which the loop therefore does not hold */
    private static array $open = [];

    private readonly int $serial;
    private string $head = '';
    /** Bytes of the body that have not come yet. */
    private int $missing = 0;
    private bool $inBody = false;
    private bool $encrypted = false;
    /** The last byte of a complete body is left in the socket, so that closing it there resets the connection. */
    private bool $lastByteWaits = false;
    private ?array $plan = null;
    /** @var array{int, int} */
    private array $entry = [0, 0];

    /** @param resource $stream */
    public function __construct(
        private readonly EventLoop $loop,
        private $stream,
        private readonly Plans $plans,
        private readonly bool $tls,
    ) {
        $this->serial = ++self::$lastSerial;
        self::$open[$this->serial] = $this;
        $plans->countConnection();
        $plan = $plans->take('connection');
        $plan === null ? $this->begin() : $this->perform($plan['steps'], $this->begin(...));
    }

    private function begin(): void
    {
        if ($this->tls && !$this->encrypted) {
            $this->loop->whenReadable($this->stream, $this->shakeHands(...));
            return;
        }
        $this->loop->whenReadable($this->stream, $this->read(...));
    }

    private function shakeHands(): void
    {
        $done = @stream_socket_enable_crypto($this->stream, true, STREAM_CRYPTO_METHOD_TLS_SERVER);
        if ($done === false) {
            $this->close();
        } elseif ($done === true) {
            $this->encrypted = true;
            $this->begin();
        }
    }

    private function read(): void
    {
        $this->inBody ? $this->readBody() : $this->readHead();
    }

    /** At most this many bytes: what is not asked for stays in the socket. */
    private function take(int $most, int $flags = 0): string|false
    {
        return $this->encrypted ? @fread($this->stream, $most) : @stream_socket_recvfrom($this->stream, $most, $flags);
    }

    private function isAtEnd(string|false $bytes): bool
    {
        // An encrypted stream may be readable without a byte for us.
        return $this->encrypted ? feof($this->stream) : $bytes === '' || $bytes === false;
    }

    private function readHead(): void
    {
        $bytes = $this->take($this->encrypted ? 1 : 65_536, STREAM_PEEK);
        if ($this->isAtEnd($bytes)) {
            $this->close();
            return;
        }
        $end = strpos($this->head . $bytes, "\r\n\r\n");
        $fresh = $end === false ? strlen($bytes) : $end + 4 - strlen($this->head);
        $this->head .= $this->encrypted ? $bytes : (string) $this->take($fresh);
        if ($end === false) {
            // What TLS has decrypted already does not make the socket readable.
            if ($this->encrypted && $bytes !== '') {
                $this->readHead();
            }
            return;
        }
        $this->parseHead();
    }

    private function parseHead(): void
    {
        $head = $this->head;
        $this->head = '';
        [$method, $target] = explode(' ', strtok($head, "\r\n"), 3) + ['', ''];
        $this->missing = preg_match('/^Content-Length: *(\d+)/mi', $head, $match) ? (int) $match[1] : 0;
        $this->plan = $this->plans->take($method === 'CONNECT' ? 'connect' : $target)
            ?? $this->plans->take(explode('?', $target)[0])
            ?? ['when' => 'body', 'steps' => []];
        $this->entry = $this->plans->log([
            'connection' => $this->serial,
            'target' => $target,
            'head' => $head,
            'length' => $this->missing,
            'body' => '',
        ]);
        if ($this->plan['when'] === 'head') {
            $this->inBody = $this->missing > 0;
            $this->perform($this->plan['steps'], $this->begin(...));
        } elseif ($this->missing > 0) {
            $this->inBody = true;
            if ($this->encrypted) {
                $this->readBody();
            }
        } else {
            $this->finishRequest();
        }
    }

    private function readBody(): void
    {
        $last = $this->missing === 1 && !$this->encrypted;
        $bytes = $this->take(max(1, $this->encrypted ? $this->missing : $this->missing - 1), $last ? STREAM_PEEK : 0);
        if ($this->isAtEnd($bytes)) {
            $this->close();
            return;
        }
        $this->plans->append($this->entry, $bytes);
        $this->missing -= strlen($bytes);
        if ($this->missing === 0) {
            $this->lastByteWaits = $last;
            $this->finishRequest();
        } elseif ($this->encrypted && $bytes !== '') {
            $this->readBody();
        }
    }

    private function finishRequest(): void
    {
        $this->inBody = false;
        if ($this->lastByteWaits && ($this->plan['steps'][0] ?? null) !== ['reset']) {
            $this->take(1);
            $this->lastByteWaits = false;
        }
        // A plan for the head has been carried out already.
        $steps = $this->plan['when'] === 'head' ? [] : $this->plan['steps'];
        $this->perform($steps, $this->begin(...));
    }

    /** Carries the steps out, and then calls $then. Meanwhile nothing is read. */
    private function perform(array $steps, \Closure $then): void
    {
        $this->loop->whenReadable($this->stream, null);
        $this->plans->countAtWork(1);
        $this->resume($this->carryOut($steps), $then);
    }

    private function resume(\Generator $work, \Closure $then): void
    {
        if (!$work->valid()) {
            $this->plans->countAtWork(-1);
            if (is_resource($this->stream) && $work->getReturn()) {
                $then();
            }
            return;
        }
        $this->loop->after($work->current(), function () use ($work, $then): void {
            $work->next();
            $this->resume($work, $then);
        });
    }

    /** Yields the seconds to wait before it goes on. Returns whether the connection is kept. */
    private function carryOut(array $steps): \Generator
    {
        foreach ($steps as $step) {
            $argument = $step[1] ?? null;
            switch ($step[0]) {
                case 'send': // bytes, times, milliseconds between
                    for ($bytes = base64_decode($argument), $left = $step[2] ?? 1; $left > 0; $left--) {
                        if (!yield from $this->write($bytes)) {
                            return false;
                        }
                        if (isset($step[3])) {
                            yield $step[3] / 1000;
                        }
                    }
                    break;
                case 'drip': // bytes, milliseconds between them
                    foreach (str_split(base64_decode($argument)) as $byte) {
                        if (!yield from $this->write($byte)) {
                            return false;
                        }
                        yield $step[2] / 1000;
                    }
                    break;
                case 'wait': // milliseconds
                    yield $argument / 1000;
                    break;
                case 'hold': // for ever
                    return false;
                case 'notify': // TLS: "no more from me", and the connection stays
                    @stream_socket_enable_crypto($this->stream, false);
                    break;
                case 'half':
                    stream_socket_shutdown($this->stream, STREAM_SHUT_WR);
                    break;
                case 'reset': // where the client's bytes wait unread
                case 'close':
                    $this->close();
                    return false;
            }
        }
        return true;
    }

    private function write(string $bytes): \Generator
    {
        while ($bytes !== '') {
            $written = @fwrite($this->stream, $bytes);
            if ($written === false) {
                $this->close();
                return false;
            }
            $bytes = substr($bytes, $written);
            if ($bytes !== '') {
                yield self::WRITE_AGAIN;
            }
        }
        return true;
    }

    private function close(): void
    {
        $this->loop->forget($this->stream);
        fclose($this->stream);
        unset(self::$open[$this->serial]);
    }
}
