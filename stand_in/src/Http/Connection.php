<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

use EpAccountTokens\StandIn\EventLoop;

/** One client connection: requests are answered one after the other, also when the client sends ahead. */
final class Connection
{
    private const LINGER_SECONDS = 2.0;

    private readonly RequestParser $parser;
    private string $out = '';
    /** From a complete request to the last byte of its response. */
    private bool $busy = false;
    private bool $headOnly = false;
    private bool $closeAfterResponse = false;
    private bool $discarding = false;
    private bool $closed = false;
    private ?Response $sending = null;
    private ?int $timer = null;

    /** @param resource $stream */
    public function __construct(
        private readonly EventLoop $loop,
        private readonly mixed $stream,
        private readonly int $serial,
        string $scheme,
        private readonly Handler $handler,
        private readonly \Closure $onClose,
    ) {
        stream_set_blocking($stream, false);
        stream_set_read_buffer($stream, 0);
        $this->parser = new RequestParser($scheme);
        $loop->whenReadable($stream, $scheme === 'https' ? $this->shakeHands(...) : $this->read(...));
    }

    public function closeIfIdle(): bool
    {
        if ($this->busy) {
            return false;
        }
        $this->close();
        return true;
    }

    private function shakeHands(): void
    {
        $done = @stream_socket_enable_crypto(
            $this->stream,
            true,
            STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER,
        );
        if ($done === false) {
            $this->close();
        } elseif ($done === true) {
            $this->loop->whenReadable($this->stream, $this->read(...));
            $this->read();
        }
    }

    private function read(): void
    {
        $bytes = @fread($this->stream, 65_536);
        if ($bytes === false || $bytes === '') {
            if (feof($this->stream)) {
                $this->close();
            }
            return;
        }
        if ($this->discarding) {
            return;
        }
        $this->pump($bytes);
    }

    private function pump(string $bytes = ''): void
    {
        try {
            $this->parser->feed($bytes);
            $this->serve();
        } catch (MalformedRequest $error) {
            $this->cancelTimer();
            $this->busy = true;
            $this->headOnly = false;
            $this->closeAfterResponse = true;
            $this->send(new Response($error->getCode(), $error->getMessage() . "\n", ['Content-Type' => 'text/plain']));
        }
    }

    private function serve(): void
    {
        while (!$this->busy && !$this->closed) {
            $request = $this->parser->next();
            if ($this->parser->takeContinue()) {
                $this->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            if ($request === null) {
                return;
            }
            $this->busy = true;
            $this->headOnly = $request->method === 'HEAD';
            $result = $this->handler->handle($request, $this->serial);
            $this->closeAfterResponse = $result->close || !self::keepsAlive($request);
            if ($result->delayMs > 0) {
                $this->timer = $this->loop->after($result->delayMs / 1000, function () use ($result): void {
                    $this->timer = null;
                    $this->deliver($result->response);
                    $this->pump();
                });
            } else {
                $this->deliver($result->response);
            }
        }
    }

    private static function keepsAlive(Request $request): bool
    {
        $options = $request->listHeader('Connection');
        return !in_array('close', $options, true)
            && ($request->version === 'HTTP/1.1' || in_array('keep-alive', $options, true));
    }

    private function deliver(?Response $response): void
    {
        if ($response === null) {
            $this->close();
        } else {
            $this->send($response);
        }
    }

    private function send(Response $response): void
    {
        $hasBody = $response->status !== 204 && $response->status !== 304;
        $chunked = $response->hasHeader('Transfer-Encoding');
        $response = $response->withDefaults([
            'Date' => gmdate('D, d M Y H:i:s \G\M\T'),
            'Connection' => $this->closeAfterResponse ? 'close' : 'keep-alive',
        ] + ($hasBody && !$chunked ? ['Content-Length' => (string) strlen($response->body)] : []));
        $bytes = "HTTP/1.1 $response->status " . (Response::REASONS[$response->status] ?? '') . "\r\n";
        foreach ($response->headers as $name => $values) {
            foreach ((array) $values as $value) {
                $bytes .= "$name: $value\r\n";
            }
        }
        $bytes .= "\r\n";
        if ($hasBody && !$this->headOnly) {
            $bytes .= $chunked ? self::chunk($response->body) : $response->body;
        }
        $this->sending = $response;
        $this->write($bytes);
    }

    private static function chunk(string $body): string
    {
        $chunks = array_map(fn (string $part) => dechex(strlen($part)) . "\r\n$part\r\n", str_split($body, 1024));
        return implode('', $chunks) . "0\r\n\r\n";
    }

    private function write(string $bytes): void
    {
        $this->out .= $bytes;
        while ($this->out !== '') {
            $written = @fwrite($this->stream, $this->out);
            if ($written === false) {
                $this->close();
                return;
            }
            if ($written === 0) {
                $this->loop->whenWritable($this->stream, function (): void {
                    $this->write('');
                    $this->pump();
                });
                return;
            }
            $this->out = substr($this->out, $written);
        }
        $this->loop->whenWritable($this->stream, null);
        if ($this->sending !== null) {
            $this->responseSent($this->sending);
        }
    }

    private function responseSent(Response $response): void
    {
        $this->sending = null;
        if ($this->closeAfterResponse) {
            $this->closeGently();
        } else {
            $this->busy = false;
        }
        if ($response->afterSent !== null) {
            ($response->afterSent)();
        }
    }

    /** To close with unread bytes pending would reset the connection, and the response could be lost on its way. */
    private function closeGently(): void
    {
        $this->discarding = true;
        @stream_socket_shutdown($this->stream, STREAM_SHUT_WR);
        $this->timer = $this->loop->after(self::LINGER_SECONDS, $this->close(...));
    }

    private function cancelTimer(): void
    {
        if ($this->timer !== null) {
            $this->loop->cancel($this->timer);
            $this->timer = null;
        }
    }

    private function close(): void
    {
        if ($this->closed) {
            return;
        }
        $this->closed = true;
        $this->cancelTimer();
        $this->loop->forget($this->stream);
        fclose($this->stream);
        ($this->onClose)();
    }
}
