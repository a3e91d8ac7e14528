<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use Doctrine\DBAL\Connection;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Messenger\MessageBusInterface;

#[AsCommand('jobs')]
final class JobsCommand extends Command
{
    public function __construct(private readonly MessageBusInterface $bus, private readonly Connection $database)
    {
        parent::__construct();
    }

    protected function configure(): void
    {
        $this->addArgument('class', InputArgument::REQUIRED)->addArgument('ids', InputArgument::IS_ARRAY);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $class = 'App\\' . $input->getArgument('class');
        // In one transaction: SQLite lets one process write at a time.
        $this->database->transactional(function () use ($input, $class): void {
            foreach ($input->getArgument('ids') as $id) {
                $this->bus->dispatch(new $class($id));
            }
        });
        return self::SUCCESS;
    }
}
