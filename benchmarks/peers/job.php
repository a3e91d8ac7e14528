<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* What every client written in PHP needs for the whole job: the request, and a reply made into typed values. */

const PROFILE = 'b3a1f9d2-7c5e-4e0a-9a51-0d6c2f1e8b47';
const USERNAME = 'shopper@example.com';
const PASSWORD = 'correct horse battery staple';
const PATH = '/v2/account-members/tokens';

final readonly class MemberToken
{
	public function __construct(
		public string $type,
		public string $accountId,
		public string $accountName,
		public string $token,
		public DateTimeImmutable $expires,
	) {
	}
}

function bearer(): string
{
	return $_SERVER['BENCH_BEARER'];
}

/** @return list<string> */
function header_lines(): array
{
	return ['Content-Type: application/json', 'Accept: application/json', 'Authorization: Bearer ' . bearer()];
}

function login(): array
{
	return ['data' => [
		'type' => 'account_management_authentication_token',
		'authentication_mechanism' => 'password',
		'password_profile_id' => PROFILE,
		'username' => USERNAME,
		'password' => PASSWORD,
	]];
}

function check(int $status, int $expected = 201): void
{
	if ($status !== $expected) {
		throw new RuntimeException("status $status");
	}
}

/** As most people write it. @return list<MemberToken> */
function tokens_of(array $reply): array
{
	$tokens = [];
	foreach ($reply['data'] as $entry) {
		$tokens[] = new MemberToken(
			$entry['type'],
			$entry['account_id'],
			$entry['account_name'],
			$entry['token'],
			new DateTimeImmutable($entry['expires']),
		);
	}
	return $tokens;
}

/** By someone who knows that PHP looks a "Z" up in a long table of time zones. @return list<MemberToken> */
function tokens_with_cheap_dates(array $reply): array
{
	$utc = new DateTimeZone('UTC');
	$tokens = [];
	foreach ($reply['data'] as $entry) {
		$tokens[] = new MemberToken(
			$entry['type'],
			$entry['account_id'],
			$entry['account_name'],
			$entry['token'],
			DateTimeImmutable::createFromFormat('Y-m-d\TH:i:s.v\Z', $entry['expires'], $utc),
		);
	}
	return $tokens;
}

function decode(string $json): array
{
	return json_decode($json, true, 16, JSON_THROW_ON_ERROR);
}
