<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Faulty;

use EpAccountTokens\StandIn\EventLoop;

/** The test's connection: one command a line, one answer a line. */
final class Control
{
    private string $line = '';

    /** @param resource $stream */
    public function __construct(private readonly EventLoop $loop, private $stream, private readonly Plans $plans)
    {
        $loop->whenReadable($stream, $this->read(...));
    }

    private function read(): void
    {
        $bytes = fread($this->stream, 65_536);
        if ($bytes === '' || $bytes === false) {
            $this->loop->forget($this->stream);
            fclose($this->stream);
            return;
        }
        $this->line .= $bytes;
        while (($end = strpos($this->line, "\n")) !== false) {
            $command = json_decode(substr($this->line, 0, $end), true, flags: JSON_THROW_ON_ERROR);
            $this->line = substr($this->line, $end + 1);
            $this->answer($this->obey($command));
        }
    }

    private function obey(array $command): array
    {
        match ($command['do']) {
            'plan' => $this->plans->add($command['target'], $command['plan'], $command['times']),
            'default' => $this->plans->setDefault($command['target'], $command['plan']),
            'clear' => $this->plans->clear(),
            'see' => null,
        };
        return $command['do'] === 'see' ? $this->plans->seen() : [];
    }

    private function answer(array $answer): void
    {
        stream_set_blocking($this->stream, true);
        fwrite($this->stream, json_encode($answer, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
        stream_set_blocking($this->stream, false);
    }
}
