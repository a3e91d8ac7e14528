// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * sdk.mjs NPM_DIR PHP COMMERCE_PHP: Elastic Path's JavaScript SDK logs in at the stand-in, in every way that it knows. What the SDK
 * is given and what the stand-in's log says it sent are both looked at.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

const [npmDir, php, commerce] = process.argv.slice(2);
const { gateway, MemoryStorageFactory } = createRequire(`${npmDir}/`)('@elasticpath/js-sdk');
console.info = () => {}; // the SDK tells there that it has no bearer yet

const TYPE = 'account_management_authentication_token';
const ACCOUNT_HEADER = 'EP-Account-Management-Authentication-Token';
const CLIENT_ID = 'stand-in-client';
const CLIENT_SECRET = 'stand-in-secret';
const REALM = '4ea10000-0000-4000-8000-000000000001';
const PROFILE = '9a550000-0000-4000-8000-000000000001';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const account = (number) => `acc00000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ADAS = [[account(1), 'Analytical Engines Ltd'], [account(2), 'Bernoulli Press']];

// The server ends when this process lets go of its stdin.
const server = spawn(php, ['-n', commerce, '--until-stdin-closes'], { stdio: ['pipe', 'pipe', 'inherit'] });
const [ready] = await once(createInterface(server.stdout), 'line');
const origin = ready.replace(/^listening on /, '');

async function control(method, what, body) {
  const reply = await fetch(`${origin}/__stand-in/${what}`, { method, body: body && JSON.stringify(body) });
  assert.equal(reply.status, 200, `${method} ${what}`);
  return reply.json();
}

/** The requests so far: "POST /path 201". */
const exchanges = async () => (await control('GET', 'log')).map((entry) => `${entry.method} ${entry.path} ${entry.status}`);
const BEARER = 'POST /oauth/access_token';
const TOKENS = 'POST /v2/account-members/tokens';

/** The last request to a path, its headers by lower-case name. */
async function sent(path) {
  const entry = (await control('GET', 'log')).findLast((candidate) => candidate.path.split('?')[0] === path);
  assert.ok(entry, `there was no request to ${path}`);
  return { ...entry, headers: Object.fromEntries(entry.headers.map(([name, value]) => [name.toLowerCase(), value])) };
}

function sdk(options = {}) {
  return gateway({
    client_id: CLIENT_ID,
    host: new URL(origin).host,
    protocol: 'http',
    storage: new MemoryStorageFactory(),
    retryDelay: 1,
    retryJitter: 1,
    ...options,
  });
}

const bearerOf = (client) => JSON.parse(client.config.storage.get('epCredentials'));
const withAccount = (token) => sdk({ headers: { [ACCOUNT_HEADER]: token } });
const login = (client, fields, ...more) => client.AccountMembers.GenerateAccountToken({ type: TYPE, ...fields }, ...more);
const password = (username, secret, profile = PROFILE) =>
  ({ authentication_mechanism: 'password', password_profile_id: profile, username, password: secret });
const ADA = password('ada@example.com', 'difference-engine');
const accounts = (answer) => answer.data.map((entry) => [entry.account_id, entry.account_name]);

/** What the SDK rejects with: the body of the error reply. */
async function refused(call, status, detail) {
  const thrown = await call.then(() => assert.fail('nothing was thrown'), (error) => error);
  if (thrown instanceof Error) throw thrown;
  assert.deepEqual(thrown.errors.map((error) => [error.status, error.detail]), [[status, detail]]);
}

const check = (name, body) => test(name, async () => {
  await control('POST', 'reset');
  await body();
});

await check('a password login, on a bearer of the implicit grant', async () => {
  const client = sdk();
  const answer = await login(client, ADA);
  assert.deepEqual(accounts(answer), ADAS);
  for (const entry of answer.data) {
    assert.equal(entry.type, TYPE);
    assert.match(entry.expires, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.ok(Math.abs(Date.parse(entry.expires) - Date.now() - 86_400_000) < 60_000, entry.expires);
  }
  assert.equal(new Set(answer.data.map((entry) => entry.token)).size, 2);
  assert.match(answer.meta.account_member_id, UUID);
  assert.deepEqual([answer.meta.results.total, answer.meta.page.total], [2, 1]);
  assert.deepEqual(await exchanges(), [`${BEARER} 200`, `${TOKENS} 201`]);
});
await check('what a password login sends', async () => {
  const client = sdk();
  await login(client, ADA);
  const forBearer = await sent('/oauth/access_token');
  assert.equal(forBearer.headers['content-type'], 'application/x-www-form-urlencoded');
  assert.equal(forBearer.body, `grant_type=implicit&client_id=${CLIENT_ID}`);
  const forTokens = await sent('/v2/account-members/tokens');
  assert.equal(forTokens.headers['content-type'], 'application/json');
  assert.equal(forTokens.headers.authorization, `Bearer ${bearerOf(client).access_token}`);
  assert.deepEqual(JSON.parse(forTokens.body), { data: { type: TYPE, ...ADA } });
});
await check('a password login, on a bearer of client credentials', async () => {
  const client = sdk({ client_secret: CLIENT_SECRET });
  assert.deepEqual(accounts(await login(client, ADA)), ADAS);
  const { body } = await sent('/oauth/access_token');
  assert.equal(body, `grant_type=client_credentials&client_id=${CLIENT_ID}&client_secret=${CLIENT_SECRET}`);
  assert.equal(bearerOf(client).identifier, 'client_credentials');
});
await check('the bearer is kept as long as its `expires` says', async () => {
  const client = sdk();
  await login(client, ADA);
  const { expires, expires_in: life, token_type: type } = bearerOf(client);
  assert.ok(Math.abs(expires - Date.now() / 1000 - 3600) < 60, `expires ${expires}`);
  assert.deepEqual([life, type], [3600, 'Bearer']);
  await login(client, ADA);
  assert.deepEqual(await exchanges(), [`${BEARER} 200`, `${TOKENS} 201`, `${TOKENS} 201`]);
});
await check('the 401 of a bearer that has ended makes the SDK fetch another', async () => {
  const client = sdk();
  await login(client, ADA);
  await control('POST', 'revoke', { tokens: 'access' });
  assert.deepEqual(accounts(await login(client, ADA)), ADAS);
  assert.deepEqual((await exchanges()).slice(2), [`${TOKENS} 401`, `${BEARER} 200`, `${TOKENS} 201`]);
});
await check('the 429 of the rate limit makes the SDK send it again', async () => {
  const errors = [{ status: 429, title: 'Too Many Requests' }];
  await control('POST', 'replies', { path: '/v2/account-members/tokens', status: 429, json: { errors } });
  assert.deepEqual(accounts(await login(sdk(), ADA)), ADAS);
  assert.deepEqual(await exchanges(), [`${BEARER} 200`, `${TOKENS} 429`, `${TOKENS} 201`]);
});
for (const [what, fields] of [
  ['password', password('ada@example.com', 'analytical-engine')],
  ['username', password('babbage@example.com', 'difference-engine')],
  ['profile', password('ada@example.com', 'difference-engine', REALM)],
]) {
  await check(`a wrong ${what} is 400, and not tried again`, async () => {
    await refused(login(sdk(), fields), '400', 'authentication failed');
    assert.deepEqual(await exchanges(), [`${BEARER} 200`, `${TOKENS} 400`]);
  });
}
await check('an empty username is 422, with the field named', async () => {
  const tag = "Validation failed: field 'Username' on the 'cannot_be_empty' tag.";
  await refused(login(sdk(), { ...ADA, username: '' }), '422', tag);
});
await check('a wrong client secret is 401, and there is no login', async () => {
  await refused(login(sdk({ client_secret: 'guessed' }), ADA), '401', undefined);
  assert.deepEqual(await exchanges(), [`${BEARER} 401`]);
});
await check('a member without an account logs in to an empty list', async () => {
  const answer = await login(sdk(), password('nobody@example.com', 'no-account-yet'));
  assert.deepEqual([answer.data, answer.meta.results.total], [[], 0]);
  assert.match(answer.meta.account_member_id, UUID);
});
await check('odd names arrive as they are', async () => {
  const answer = await login(sdk(), password('odd@example.com', 'pä"ss\\wörd 🔑'));
  const { members } = await control('GET', 'state');
  const member = members.find((candidate) => candidate.name === 'Odd Names');
  assert.deepEqual(accounts(answer), member.accounts.map(({ id, name }) => [id, name]));
  assert.equal(answer.data.length, 9);
});
await check('250 accounts are a page of 25', async () => {
  const answer = await login(sdk(), password('many@example.com', 'two-hundred-fifty'));
  assert.deepEqual([answer.data.length, answer.meta.page.total, answer.meta.results.total], [25, 10, 250]);
  assert.equal(new URL(answer.links.next).searchParams.get('page[offset]'), '25');
});

await check('a held token, in its header, is good for the roster', async () => {
  const [, held] = (await login(sdk(), ADA)).data;
  const answer = await login(withAccount(held.token), { authentication_mechanism: TYPE });
  assert.deepEqual(accounts(answer), ADAS);
  assert.equal((await sent('/v2/account-members/tokens')).headers[ACCOUNT_HEADER.toLowerCase()], held.token);
});
// The SDK's own argument for it becomes X-MOLTIN-CUSTOMER-TOKEN, which the service does not read.
await check("a held token as the SDK's second argument is 400", async () => {
  const [held] = (await login(sdk(), ADA)).data;
  const call = login(sdk(), { authentication_mechanism: TYPE }, held.token);
  await refused(call, '400', "Validation failed: field 'EPInternalAccountMemberID' on the 'required' tag.");
  assert.equal((await sent('/v2/account-members/tokens')).headers['x-moltin-customer-token'], held.token);
});
await check('a cart belongs to the account whose token made it', async () => {
  const [first, second] = (await login(sdk(), ADA)).data;
  const made = await withAccount(first.token).Cart().CreateCart({ name: 'Punched cards' });
  assert.deepEqual(made.data.relationships.accounts.data, [{ type: 'account', id: account(1) }]);
  const list = async (token) => (await withAccount(token).Cart().GetCartsList()).data.map((cart) => cart.id);
  assert.deepEqual(await list(first.token), [made.data.id]);
  assert.deepEqual(await list(second.token), []);
});
await check('without an account token there are no carts', () => refused(sdk().Cart().GetCartsList(), '403', 'forbidden'));

await check('the settings lead to the realm, and the realm to its profiles', async () => {
  const client = sdk();
  const { data: settings } = await client.AccountAuthenticationSettings.Get();
  const realm = settings.relationships.authentication_realm.data.id;
  assert.equal(realm, REALM);
  assert.equal((await client.AuthenticationRealm.Get({ realmId: realm })).data.id, realm);
  const passwordProfiles = await client.PasswordProfile.All(realm);
  assert.deepEqual(passwordProfiles.data.map((profile) => profile.name), ['Shop login', 'E-mail login']);
  const oidcProfiles = await client.OidcProfile.All(realm);
  assert.deepEqual(oidcProfiles.data.map((profile) => profile.name), ['Company sign-on', 'Partner sign-on']);
});
await check('a login with a one-time password', async () => {
  const client = sdk();
  await client.OneTimePasswordTokenRequest.Create(REALM, PROFILE, {
    type: 'one_time_password_token_request', username: 'grace@example.com', purpose: 'passwordless_authentication',
  });
  assert.match((await exchanges()).at(-1), /one-time-password-token-request 202$/);
  const [{ code }] = (await control('GET', 'state')).one_time_passwords;
  const fields = {
    authentication_mechanism: 'passwordless',
    password_profile_id: PROFILE,
    username: 'grace@example.com',
    one_time_password_token: code,
  };
  assert.deepEqual(accounts(await login(client, fields)), [[account(3), 'Compiler Works']]);
  await refused(login(client, fields), '400', 'authentication failed');
});
await check('a sign-up', async () => {
  const answer = await login(sdk(), {
    ...password('mary@example.com', 'vindication'), authentication_mechanism: 'self_signup', name: 'Mary', email: 'mary@example.com',
  });
  assert.deepEqual(answer.data.map((entry) => entry.account_name), ['Mary']);
  assert.deepEqual(accounts(await login(sdk(), password('mary@example.com', 'vindication'))), accounts(answer));
});
await check('a login with OpenID Connect', async () => {
  const client = sdk();
  const [profile] = (await client.OidcProfile.All(REALM)).data;
  const redirectUri = 'https://shop.example/login/callback';
  const url = new URL(profile.links['authorization-endpoint']);
  // Verifier and challenge of RFC 7636, appendix B.
  for (const [name, value] of Object.entries({
    client_id: 'account-management', redirect_uri: redirectUri, response_type: 'code', scope: 'openid email profile', state: 'a-state',
    code_challenge_method: 'S256', code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  })) {
    url.searchParams.set(name, value);
  }
  const { query } = await control('POST', 'sign-in', { authorization_url: url.href, username: 'ada@example.com' });
  assert.equal(query.state, 'a-state');
  const answer = await login(client, {
    authentication_mechanism: 'oidc',
    oauth_authorization_code: query.code,
    oauth_redirect_uri: redirectUri,
    oauth_code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  });
  assert.deepEqual(accounts(answer), ADAS);
});

server.stdin.end();
