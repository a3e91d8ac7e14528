// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * browser.mjs NPM_DIR CHROMIUM STAND_IN SHOP: logins with OpenID Connect, played in Chromium; SHOP is browser-shop.php. What the page
 * shows, what the browser asked for and what the stand-in's log says are looked at.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { browser, control, shop, standIn } from './chromium.mjs';

const CALLBACK = `${shop}/login/callback`;
const ADAS = ['Analytical Engines Ltd', 'Bernoulli Press'];

/** The bodies of the token requests so far, and their statuses. */
async function tokenRequests() {
  const log = (await control('GET', 'log')).filter((entry) => entry.path.startsWith('/v2/account-members/tokens'));
  return log.map((entry) => ({ status: entry.status, ...JSON.parse(entry.body).data }));
}
const statuses = async () => (await tokenRequests()).map((request) => request.status);

/** To the login page, by the shop. Returns what the shop asked it for. */
async function begin(page, query = '') {
  await page.goto(`${shop}/login${query}`);
  assert.equal(await page.title(), 'Stand-in login');
  return new URL(page.url()).searchParams;
}

async function signIn(page, username) {
  await page.getByLabel('Log in as').fill(username);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(`${shop}/**`);
}

async function accounts(page) {
  assert.equal(await page.title(), 'Your accounts', await page.locator('body').textContent());
  return page.locator('li').allTextContents();
}

async function assertFailed(page, text, why) {
  assert.equal(await page.title(), 'Not logged in', await page.locator('body').textContent());
  assert.deepEqual([await page.locator('#text').textContent(), await page.locator('#why').textContent()], [text, why]);
}

/** Sends the login page's form, but does not go where the answer points: that callback URL is still good. */
async function catchCallback(page, username) {
  const reply = await page.request.post(page.url(), { form: { username }, maxRedirects: 0 });
  assert.equal(reply.status(), 303);
  return reply.headers().location;
}

/** A test has a browser window without cookies, in which it opens its tabs. */
const check = (name, body) => test(name, async () => {
  const context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  try {
    await control('POST', 'reset');
    await control('POST', 'settings', { redirect_uris: [CALLBACK] });
    await body(context, await context.newPage());
  } finally {
    await context.close();
  }
});

await check('a login, from the shop to its page of accounts', async (context, page) => {
  const asked = await begin(page);
  assert.equal(new URL(page.url()).origin, standIn);
  assert.deepEqual(
    ['client_id', 'redirect_uri', 'response_type', 'code_challenge_method'].map((name) => asked.get(name)),
    ['account-management', CALLBACK, 'code', 'S256'],
  );
  await signIn(page, 'ada@example.com');
  assert.deepEqual(await accounts(page), ADAS);
  assert.equal(page.url(), `${shop}/account/1`);

  const [request, ...more] = await tokenRequests();
  assert.deepEqual(more, []);
  const { oauth_authorization_code: code, oauth_code_verifier: verifier, ...rest } = request;
  assert.deepEqual(rest, {
    status: 201,
    type: 'account_management_authentication_token',
    authentication_mechanism: 'oidc',
    oauth_redirect_uri: CALLBACK,
  });
  assert.match(code, /^[0-9a-f-]{36}$/);
  assert.equal(createHash('sha256').update(verifier).digest('base64url'), asked.get('code_challenge'));
});
await check('the browser never sees verifier, bearer or account token', async (context, page) => {
  const seen = [];
  page.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''));
  page.on('response', (response) => seen.push(JSON.stringify(response.headers())));
  await begin(page);
  await signIn(page, 'ada@example.com');
  assert.deepEqual(await accounts(page), ADAS);
  seen.push(await page.content(), JSON.stringify(await context.cookies()));
  const [{ oauth_authorization_code: code, oauth_code_verifier: verifier }] = await tokenRequests();
  const log = await control('GET', 'log');
  const bearers = log.flatMap((entry) => entry.headers).filter(([name]) => name === 'Authorization').map(([, value]) => value.slice(7));
  const all = seen.join('\n');
  assert.ok(all.includes(code), 'not even the code was seen: nothing was looked at');
  assert.ok(bearers.length > 0, 'no bearer was sent');
  for (const secret of [verifier, ...bearers]) assert.ok(!all.includes(secret), 'a secret was seen');
  // Bearers and account tokens of the stand-in are both JWTs.
  assert.doesNotMatch(all, /eyJ[\w-]+\.eyJ/);
});
await check('odd account names are shown as they are', async (context, page) => {
  await begin(page);
  await signIn(page, 'odd@example.com');
  const { members } = await control('GET', 'state');
  assert.deepEqual(await accounts(page), members.find((member) => member.name === 'Odd Names').accounts.map((account) => account.name));
});
await check('a member without an account comes to an empty page', async (context, page) => {
  await begin(page);
  await signIn(page, 'nobody@example.com');
  assert.deepEqual(await accounts(page), []);
  assert.deepEqual(await statuses(), [201]);
});

await check('Cancel at the login page is told apart, and nothing is sent', async (context, page) => {
  const asked = await begin(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(`${CALLBACK}?**`);
  const came = new URL(page.url()).searchParams;
  assert.deepEqual([came.get('error'), came.get('state'), came.get('code')], ['access_denied', asked.get('state'), null]);
  await assertFailed(page, 'You have cancelled the login.', 'OidcException access_denied');
  assert.deepEqual(await statuses(), []);
});
await check('after Cancel, another login succeeds', async (context, page) => {
  await begin(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(`${CALLBACK}?**`);
  await begin(page);
  await signIn(page, 'grace@example.com');
  assert.deepEqual(await accounts(page), ['Compiler Works']);
});
await check('prompt=none comes back with login_required', async (context, page) => {
  await page.goto(`${shop}/login?prompt=none`);
  await assertFailed(page, 'Please log in again (login_required).', 'OidcException login_required');
  assert.deepEqual(await statuses(), []);
});

await check('two tabs at once complete each its own login', async (context, first) => {
  const second = await context.newPage();
  const states = [(await begin(first)).get('state'), (await begin(second)).get('state')];
  assert.notEqual(states[0], states[1]);
  await Promise.all([signIn(first, 'ada@example.com'), signIn(second, 'grace@example.com')]);
  assert.deepEqual([await accounts(first), await accounts(second)], [ADAS, ['Compiler Works']]);
  assert.deepEqual(await statuses(), [201, 201]);
});
await check('a tab that was begun first may complete last', async (context, first) => {
  await begin(first);
  const second = await context.newPage();
  await begin(second);
  await signIn(second, 'grace@example.com');
  await signIn(first, 'ada@example.com');
  assert.deepEqual([await accounts(first), await accounts(second)], [ADAS, ['Compiler Works']]);
});
await check("a tab's code does not go with the other tab's state", async (context, first) => {
  const second = await context.newPage();
  const state = (await begin(first)).get('state');
  await begin(second);
  const injected = new URL(await catchCallback(second, 'grace@example.com'));
  injected.searchParams.set('state', state);
  await first.goto(injected.href);
  await assertFailed(first, 'Please log in again.', 'EpAccountTokens\\AuthenticationFailedException');
  const [{ status, oauth_code_verifier: verifier }] = await tokenRequests();
  assert.deepEqual([status, verifier.length >= 43], [400, true]);
});

for (const [shopper, query, why, sent] of [
  ['the shop', '', 'no such login', [201]],
  ['the service, where the shop is careless', '?careless=1', 'EpAccountTokens\\AuthenticationFailedException', [201, 400]],
]) {
  await check(`a callback URL that is opened again is refused by ${shopper}`, async (context, page) => {
    await begin(page, query);
    const callback = page.waitForRequest((request) => request.url().startsWith(CALLBACK));
    await signIn(page, 'ada@example.com');
    assert.deepEqual(await accounts(page), ADAS);
    await page.goto((await callback).url());
    await assertFailed(page, 'Please log in again.', why);
    assert.deepEqual(await statuses(), sent);
  });
}
await check('Back to the login page, and logging in there again, is refused', async (context, page) => {
  await begin(page);
  await signIn(page, 'ada@example.com');
  assert.deepEqual(await accounts(page), ADAS);
  await page.goBack();
  assert.equal(await page.title(), 'Stand-in login');
  await signIn(page, 'ada@example.com');
  await assertFailed(page, 'Please log in again.', 'no such login');
  assert.deepEqual(await statuses(), [201]);
});
await check("a callback URL is worth nothing in another's browser, and still good in its own", async (context, page) => {
  await begin(page);
  const url = await catchCallback(page, 'ada@example.com');
  const elsewhere = await browser.newContext();
  try {
    const other = await elsewhere.newPage();
    await other.goto(url);
    await assertFailed(other, 'Please log in again.', 'no such login');
  } finally {
    await elsewhere.close();
  }
  assert.deepEqual(await statuses(), []);
  await page.goto(url);
  assert.deepEqual(await accounts(page), ADAS);
});
await check('a callback without a code is refused, and nothing is sent', async (context, page) => {
  const state = (await begin(page)).get('state');
  await page.goto(`${CALLBACK}?state=${encodeURIComponent(state)}`);
  await assertFailed(page, 'Please log in again (code_missing).', 'OidcException code_missing');
  assert.deepEqual(await statuses(), []);
});
// The documentation warns of it: the browser comes from another site, and leaves such a cookie at home.
await check('with a session cookie that is SameSite=Strict no login completes', async (context, page) => {
  await begin(page, '?samesite=Strict');
  await signIn(page, 'ada@example.com');
  await assertFailed(page, 'Please log in again.', 'no such login');
  assert.deepEqual(await statuses(), []);
});

await browser.close();
