<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Console;

use EpAccountTokens;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\Laravel\Settings;
use EpAccountTokensInterface;
use Illuminate\Console\Command;
use Symfony\Component\Console\Output\OutputInterface;

/** Prints what a store wants in .env. */
final class DiscoverCommand extends Command
{
    /** @var string */
    protected $signature = 'ep:discover
        {base-uri? : us-east, eu-west, or an origin such as https://useast.api.elasticpath.com; without it the configured one}
        {client-id? : of an application key in Commerce Manager; without it the configured one}';

    /** @var string */
    protected $description = 'Print the lines of .env that an Elastic Path store wants: realm, password profile, OpenID Connect profile';

    public function handle(Settings $settings): int
    {
        try {
            $clientId = $this->given('client-id') ?? $settings->required('client_id');
            $baseUri = $this->given('base-uri') ?? $settings->required('base_uri');
            $this->discover($this->client($baseUri, $clientId, $settings), $clientId);
        } catch (EpAccountTokensException | \ValueError | \InvalidArgumentException $exception) {
            // Standard output may be on its way into .env.
            $this->output->getErrorStyle()->writeln(get_class($exception) . ': ' . self::plain($exception->getMessage()), OutputInterface::OUTPUT_RAW);
            return self::FAILURE;
        }
        return self::SUCCESS;
    }

    private function given(string $argument): ?string
    {
        $value = $this->argument($argument);
        return is_string($value) ? $value : null;
    }

    private function client(string $baseUri, string $clientId, Settings $settings): EpAccountTokensInterface
    {
        if ($this->given('client-id') === null && $this->given('base-uri') === null) {
            return $this->laravel->make(EpAccountTokensInterface::class);
        }
        $baseUri = match ($baseUri) {
            '', 'us-east' => EpAccountTokens::US_EAST,
            'eu-west' => EpAccountTokens::EU_WEST,
            default => str_contains($baseUri, '://')
                ? $baseUri
                : throw new \InvalidArgumentException("\"$baseUri\" is neither us-east, eu-west nor an origin such as https://…"),
        };
        return new EpAccountTokens(
            Grant::implicit($clientId === '' ? throw new \InvalidArgumentException('the client id is empty') : $clientId),
            $baseUri,
            caFile: $settings->optional('ca_file'),
            proxy: $settings->optional('proxy'),
        );
    }

    private function discover(EpAccountTokensInterface $ep, string $clientId): void
    {
        $realm = $ep->authenticationSettings();
        $this->setting('EP_BASE_URI', $ep->baseUri());
        $this->setting('EP_CLIENT_ID', $clientId);
        $this->setting('EP_REALM_ID', $realm->realmId);
        $this->remark(match ($realm->enableSelfSignup) {
            true => 'self sign-up is on',
            false => 'self sign-up is off',
            null => 'whether self sign-up is on was not said',
        });
        $profiles = $ep->passwordProfiles($realm->realmId);
        foreach ($profiles as $index => $profile) {
            $codes = $profile->enableOneTimePasswordToken === true ? 'one-time passwords on' : 'one-time passwords off';
            $this->remark("password profile \"$profile->name\", $codes");
            $this->setting('EP_PASSWORD_PROFILE_ID', $profile->id, $index > 0);
        }
        $profiles = $ep->oidcProfiles($realm->realmId);
        foreach ($profiles as $index => $profile) {
            $this->remark("OpenID Connect profile \"$profile->name\"");
            $this->setting('EP_OIDC_NAME', $profile->name, $index > 0);
            $this->setting('EP_OIDC_ENDPOINT', $profile->authorizationEndpoint, $index > 0);
        }
        if ($profiles !== []) {
            $this->setting('EP_OIDC_CLIENT_ID', $realm->clientId ?? 'account-management');
        }
    }

    private function remark(string $text): void
    {
        $this->output->writeln('# ' . self::plain($text), OutputInterface::OUTPUT_RAW);
    }

    private function setting(string $name, string $value, bool $isAlternative = false): void
    {
        $value = self::plain($value);
        if (preg_match('/^[A-Za-z0-9_.:\/-]*$/D', $value) !== 1) {
            $value = '"' . addcslashes($value, '"\\$') . '"';
        }
        $this->output->writeln(($isAlternative ? '# ' : '') . "$name=$value", OutputInterface::OUTPUT_RAW);
    }

    /** Names are free text of the store: nothing in them shall steer the terminal or end the line. */
    private static function plain(string $text): string
    {
        return preg_replace('/\p{C}/u', '?', $text) ?? '?';
    }
}
