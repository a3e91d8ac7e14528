<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/** What a one-time password is for: the API's `purpose`. */
	enum OneTimePasswordPurpose: string
	{
		/** To log in with it. */
		case PasswordlessAuthentication = "passwordless_authentication";
		/** To log in with it and then set a new password. */
		case ResetPassword = "reset_password";
	}

	/**
	 * The store's settings for account members. What the service leaves out is null.
	 *
	 * @strict-properties
	 */
	final class AuthenticationSettings
	{
		/**
		 * The id of the authentication realm that the profiles belong to.
		 *
		 * @var non-empty-string
		 */
		public readonly string $realmId;
		/** The API's `meta.client_id`: the client id of OpenID Connect logins. */
		public readonly ?string $clientId;
		/** The API's `enable_self_signup`: whether `EpAccountTokens::selfSignup()` is allowed. */
		public readonly ?bool $enableSelfSignup;
		/** The API's `auto_create_account_for_account_members`: whether a new member gets an account. */
		public readonly ?bool $autoCreateAccountForAccountMembers;
		/** The API's `account_member_self_management`: "disabled" or "update_only". */
		public readonly ?string $accountMemberSelfManagement;
		/** The API's `account_management_authentication_token_timeout_secs`: the life of a token, in seconds. */
		public readonly ?int $tokenTimeout;

		/** @phpstan-param non-empty-string $realmId */
		public function __construct(string $realmId, ?string $clientId = null, ?bool $enableSelfSignup = null, ?bool $autoCreateAccountForAccountMembers = null, ?string $accountMemberSelfManagement = null, ?int $tokenTimeout = null) {}
	}

	/**
	 * An OpenID Connect profile: an identity provider that the store trusts. The client secret that a reply may hold is dropped.
	 *
	 * @strict-properties
	 */
	final class OidcProfile
	{
		/** @var non-empty-string */
		public readonly string $id;
		public readonly string $name;
		/**
		 * The API's `links.authorization-endpoint`, for `EpAccountTokens::beginOidc()`.
		 *
		 * @var non-empty-string
		 */
		public readonly string $authorizationEndpoint;
		/** The API's `discovery_url`. */
		public readonly ?string $discoveryUrl;
		/** The API's `client_id`: how the identity provider knows the store. */
		public readonly ?string $clientId;
		/** The API's `meta.issuer`, or where that is absent its `issuer`. */
		public readonly ?string $issuer;

		/**
		 * @phpstan-param non-empty-string $id
		 * @phpstan-param non-empty-string $authorizationEndpoint
		 */
		public function __construct(string $id, string $name, string $authorizationEndpoint, ?string $discoveryUrl = null, ?string $clientId = null, ?string $issuer = null) {}
	}

	/**
	 * A password profile: a set of user names with their passwords.
	 *
	 * @strict-properties
	 */
	final class PasswordProfile
	{
		/**
		 * For every method that takes a `$passwordProfileId`.
		 *
		 * @var non-empty-string
		 */
		public readonly string $id;
		public readonly string $name;
		/** The API's `username_format`: "any" or "email". */
		public readonly ?string $usernameFormat;
		/** The API's `enable_one_time_password_token`: whether one-time passwords are allowed. */
		public readonly ?bool $enableOneTimePasswordToken;

		/** @phpstan-param non-empty-string $id */
		public function __construct(string $id, string $name, ?string $usernameFormat = null, ?bool $enableOneTimePasswordToken = null) {}
	}
}
