<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Proxy;

use EpAccountTokens\StandIn\EventLoop;

/** Answers CONNECT with a tunnel to the authority that it names, and keeps the head of every such request. */
final class ConnectProxy
{
    /** @var list<string> */
    private array $heads = [];

    public function __construct(private readonly EventLoop $loop, private readonly ?string $credentials, private readonly int $gatherMs)
    {
    }

    /** @param resource $client */
    public function serve($client): void
    {
        stream_set_blocking($client, false);
        stream_set_read_buffer($client, 0);
        $head = '';
        $this->loop->whenReadable($client, function () use ($client, &$head): void {
            $head .= $bytes = (string) @fread($client, 8192); // a client may break off
            if (str_contains($head, "\r\n\r\n")) {
                $this->answer($client, $head);
            } elseif ($bytes === '' && feof($client)) {
                $this->close($client);
            }
        });
    }

    /** @param resource $client */
    private function answer($client, string $head): void
    {
        if (str_starts_with($head, 'GET / ')) {
            $this->reply($client, '200 OK', json_encode($this->heads));
            return;
        }
        $this->heads[] = $head;
        if ($this->credentials !== null && !str_contains($head, 'Basic ' . base64_encode($this->credentials) . "\r\n")) {
            $this->reply($client, '407 Proxy Authentication Required', '', "Proxy-Authenticate: Basic realm=\"test\"\r\n");
            return;
        }
        $server = preg_match('#^CONNECT (\S+) HTTP/1#', $head, $match) ? @stream_socket_client("tcp://$match[1]") : false;
        if ($server === false) {
            $this->reply($client, '502 Bad Gateway', '');
            return;
        }
        stream_set_blocking($server, false);
        stream_set_read_buffer($server, 0);
        fwrite($client, "HTTP/1.1 200 Connection established\r\n\r\n");
        $this->pass($client, $server);
        $this->pass($server, $client);
    }

    /**
     * @param resource $from
     * @param resource $to
     */
    private function pass($from, $to): void
    {
        $this->loop->whenReadable($from, function () use ($from, $to): void {
            usleep($this->gatherMs * 1000);
            $bytes = (string) @fread($from, 65_536);
            if ($bytes === '' && feof($from)) {
                $this->close($from, $to);
                return;
            }
            // A peer that does not take it is waited for: enough for the few kilobytes of a test.
            stream_set_blocking($to, true);
            @fwrite($to, $bytes);
            stream_set_blocking($to, false);
        });
    }

    /** @param resource $client */
    private function reply($client, string $status, string $body, string $headers = ''): void
    {
        stream_set_blocking($client, true);
        fwrite($client, "HTTP/1.1 $status\r\n{$headers}Content-Length: " . strlen($body) . "\r\nConnection: close\r\n\r\n$body");
        $this->close($client);
    }

    /** @param resource ...$streams */
    private function close(...$streams): void
    {
        foreach ($streams as $stream) {
            $this->loop->forget($stream);
            fclose($stream);
        }
    }
}
