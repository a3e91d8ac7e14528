// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * shops.mjs NPM_DIR CHROMIUM STAND_IN SHOP: what tools/steps/shops plays in Chromium. EP_SCREENSHOTS names a folder for pictures.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browser, control, shop } from './chromium.mjs';

const screenshots = process.env.EP_SCREENSHOTS;

const TOKENS = '/v2/account-members/tokens';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const force = (path, reply) => control('POST', 'replies', { path, times: 9, ...reply });
const relent = () => control('DELETE', 'replies');

/** The code that the service has handed to the shop last, once that has taken it. */
async function mailedCode() {
  for (;;) {
    const { webhook_deliveries: deliveries, one_time_passwords: codes } = await control('GET', 'state');
    if (deliveries.length === codes.length && deliveries.at(-1).outcome !== 'pending') {
      assert.equal(deliveries.at(-1).outcome, '204');
      return codes.at(-1).code;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is on the page is within the page, however narrow that is; and pictures of it, by day and by night. */
async function look(page, name) {
  const viewport = page.viewportSize();
  for (const [device, size] of [['desk', DESK], ['phone', PHONE]]) {
    await page.setViewportSize(size);
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.ok(width <= size.width, `${name} is ${width} wide on a ${device} of ${size.width}`);
    const outside = await page.evaluate(() => [...document.querySelectorAll('.card')].flatMap((card) => [...card.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > card.getBoundingClientRect().right + 1).map((element) => element.outerHTML)));
    assert.ok(outside.length === 0, `${name} on a ${device}: this sticks out of its card: ${outside[0]?.replace(/\s+/g, ' ')}`);
    for (const colorScheme of screenshots ? ['light', 'dark'] : []) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${screenshots}/${name}-${device}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(viewport);
}

const says = (page, text) => page.getByText(text).first().waitFor();
const fill = (page, label, text) => page.locator('main').getByLabel(label, { exact: true }).first().fill(text);
const press = (page, name) => page.locator('main').getByRole('button', { name, exact: true }).first().click();
const at = (page) => new URL(page.url()).pathname;

async function logIn(page, username, password) {
  await page.goto(`${shop}/login`);
  await fill(page, 'User name', username);
  await fill(page, 'Password', password);
  await press(page, 'Log in');
}
const logInAsGrace = async (page) => {
  await logIn(page, 'grace@example.com', 'one-nanosecond');
  await says(page, 'Your cart');
};
async function fillCart(page) {
  await page.getByRole('button', { name: 'Add to cart' }).nth(2).click();
  await says(page, 'Place the order');
}
async function placeOrder(page) {
  await fill(page, 'E-mail for the confirmation', 'grace@example.com');
  await press(page, 'Place the order');
}

/** A test has a browser window without cookies. Whatever it does, the shop never answers with a status of its own that a person cannot read. */
const check = (name, body, allowed = []) => test(name, async () => {
  const context = await browser.newContext({ viewport: DESK });
  context.setDefaultTimeout(20_000);
  const bad = [];
  context.on('response', (response) => {
    if (response.url().startsWith(shop) && response.status() >= 400 && !allowed.includes(response.status())) bad.push(`${response.status()} ${response.url()}`);
  });
  try {
    await relent();
    await body(await context.newPage(), context);
    assert.deepEqual(bad, []);
  } finally {
    await context.close();
  }
});

await check('a password, two accounts, a switch, and out again', async (page) => {
  await page.goto(shop);
  assert.equal(at(page), '/login');
  await look(page, 'login');
  await logIn(page, 'ada@example.com', 'difference-engine');
  await says(page, 'Choose an account');
  await look(page, 'accounts-two');
  await press(page, 'Bernoulli Press');
  await says(page, 'Your cart is empty.');
  await page.getByTitle('Switch to another account').click();
  await page.locator('main').getByRole('button', { name: /Analytical/ }).click();
  await says(page, 'You are shopping for Analytical Engines Ltd.');
  await page.getByRole('button', { name: 'Log out' }).click();
  await says(page, 'You are logged out.');
  await page.goto(shop);
  assert.equal(at(page), '/login');
});

await check('OpenID Connect', async (page) => {
  await page.goto(`${shop}/login`);
  await press(page, 'Continue with Company sign-on');
  await page.getByLabel('Log in as').fill('grace@example.com');
  await page.getByRole('button', { name: 'Log in' }).click();
  await says(page, 'Compiler Works');
  assert.equal(at(page), '/');
});

await check('OpenID Connect, cancelled', async (page) => {
  await page.goto(`${shop}/login`);
  await press(page, 'Continue with Company sign-on');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await says(page, 'You have cancelled the login.');
  await look(page, 'cancelled');
});

await check('a mailed code', async (page) => {
  await page.goto(`${shop}/login`);
  await page.getByPlaceholder('User name').fill('ada@example.com');
  await press(page, 'Mail me a code');
  await says(page, 'If we know that user name, a code is on its way.');
  await look(page, 'code');
  await fill(page, 'Code from the mail', 'another');
  await press(page, 'Log in');
  await says(page, 'That was not right.');
  await fill(page, 'Code from the mail', await mailedCode());
  await press(page, 'Log in');
  await says(page, 'Choose an account');
});

await check('a sign-up, and a forgotten password', async (page, context) => {
  const username = `mary-${Date.now()}@example.com`;
  await page.goto(`${shop}/login`);
  await page.getByRole('link', { name: 'Sign up' }).click();
  await look(page, 'sign-up');
  await fill(page, 'Your name', 'Mary Wollstonecraft');
  await fill(page, 'E-mail address', username);
  await fill(page, 'Password', 'vindication');
  await fill(page, 'Password, once more', 'vindicatiom');
  await press(page, 'Sign up');
  await page.locator('[aria-invalid]').waitFor();
  await look(page, 'sign-up-mistyped');
  await fill(page, 'Password', 'vindication');
  await fill(page, 'Password, once more', 'vindication');
  await press(page, 'Sign up');
  await says(page, 'Welcome!');

  await context.clearCookies();
  await page.goto(`${shop}/login`);
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await look(page, 'forgotten');
  await fill(page, 'User name', username);
  await press(page, 'Mail me a code');
  await says(page, 'If we know that user name, a code is on its way.');
  await look(page, 'new-password');
  await fill(page, 'Code from the mail', await mailedCode());
  await fill(page, 'New password', 'rights-of-woman');
  await fill(page, 'New password, once more', 'rights-of-woman');
  await press(page, 'Set the password');
  await says(page, 'You have a new password.');
  await context.clearCookies();
  await logIn(page, username, 'rights-of-woman');
  await says(page, 'Your cart');
});

await check('three hundred accounts', async (page) => {
  await logIn(page, 'agent@example.com', 'three-hundred');
  const accounts = page.locator('.accounts li');
  assert.equal(await accounts.count(), 300);
  await page.getByRole('searchbox').fill('kestrel ra');
  assert.equal(await accounts.filter({ visible: true }).count(), 2);
  await look(page, 'accounts-search');
  await press(page, 'Kestrel Rail Ltd');
  await says(page, 'You are shopping for Kestrel Rail Ltd.');
  await page.goto(`${shop}/accounts`);
  assert.equal(await page.locator('[aria-current=true]').textContent().then((text) => text.replace(/\s+/g, ' ').trim()), 'Kestrel Rail Ltd Current');
  await page.getByRole('searchbox').fill('nothing of the kind');
  await says(page, 'No account has that in its name.');
  await page.getByRole('searchbox').fill('');
  await page.locator('[aria-current=true]').scrollIntoViewIfNeeded();
  if (screenshots) await page.screenshot({ path: `${screenshots}/accounts-300-desk.png` });
});

await check('into the cart, out of it, and to the checkout', async (page) => {
  await logInAsGrace(page);
  await fillCart(page);
  await look(page, 'shop');
  await page.getByRole('button', { name: /^Remove / }).click();
  await says(page, 'Your cart is empty.');
  await fillCart(page);
  await placeOrder(page);
  await says(page, 'Thank you. We have your order.');
  await look(page, 'orders');
});

await check('a checkout whose fate is not known', async (page) => {
  await logInAsGrace(page);
  await fillCart(page);
  await control('POST', 'replies', { path: '/v2/carts/*', method: 'POST', drop: true, handle: true });
  await placeOrder(page);
  await says(page, 'We do not know whether your order went through.');
  assert.equal(at(page), '/orders');
  await look(page, 'checkout-unknown');
});

await check('a wrong password keeps the user name', async (page) => {
  await logIn(page, 'ada@example.com', 'wrong');
  await says(page, 'That was not right. Please try again.');
  assert.deepEqual([await page.getByLabel('User name').first().inputValue(), await page.getByLabel('Password').inputValue()], ['ada@example.com', '']);
  await look(page, 'wrong-password');
});

await check('a rate limit counts down', async (page) => {
  await page.clock.install();
  await force(TOKENS, { status: 429, headers: { 'Retry-After': '90' } });
  await logIn(page, 'ada@example.com', 'difference-engine');
  await says(page, /Please try again in [789]\d seconds/);
  await relent();
  const button = page.locator('main').getByRole('button', { name: 'Log in', exact: true });
  assert.ok(await button.isDisabled());
  await look(page, 'rate-limit');
  await page.clock.fastForward('01:00');
  await says(page, /again in [12]?\d seconds?/);
  await page.clock.fastForward('01:00');
  await says(page, 'You can try again now.');
  await page.getByLabel('Password').fill('difference-engine');
  await button.click();
  await says(page, 'Choose an account');
});

await check('an outage at the login', async (page) => {
  await force(TOKENS, { drop: true });
  await logIn(page, 'ada@example.com', 'difference-engine');
  await says(page, 'The shop cannot do that just now.');
  assert.equal(await page.getByLabel('User name').first().inputValue(), 'ada@example.com');
  await look(page, 'outage-login');
});

await check('an outage of a part of the page', async (page) => {
  await logInAsGrace(page);
  await force('/catalog/products', { status: 503 });
  await page.goto(shop);
  await says(page, 'The products cannot be shown just now.');
  await says(page, 'Head office');
  await look(page, 'outage-part');
});

await check('an outage of the page', async (page) => {
  await logInAsGrace(page);
  await control('POST', 'revoke', { tokens: 'access' });
  await force('/oauth/access_token', { status: 503, times: 50 });
  assert.equal((await page.goto(shop)).status(), 503);
  await says(page, 'The shop cannot do that just now.');
  await look(page, 'outage-page');
  await relent();
  await page.getByRole('link', { name: 'Try again' }).click();
  await says(page, 'Your cart');
}, [503]);

await check('a session that has ended', async (page, context) => {
  await logInAsGrace(page);
  await context.clearCookies();
  await page.goto(`${shop}/orders`);
  assert.equal(at(page), '/login');
  await fill(page, 'User name', 'grace@example.com');
  await fill(page, 'Password', 'one-nanosecond');
  await press(page, 'Log in');
  await says(page, 'Your orders');
  assert.equal(at(page), '/orders');
});

await check('a form that was open for too long', async (page, context) => {
  await logInAsGrace(page);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  // A browser says that the form is the shop's own, which is enough for Laravel from version 13 on: what is missing is the login alone.
  await says(page, /That page was open for too long\.|Please log in to do that\./);
  assert.equal(at(page), '/login');
  await look(page, 'form-too-old');
});

await check('a page that is not there', async (page) => {
  await page.goto(`${shop}/no/such/page`);
  await says(page, 'There is no such page');
  await look(page, 'not-found');
}, [404]);

// The last one, since it ends the logins of all.
await check('a token that the service has cancelled', async (page) => {
  await logInAsGrace(page);
  await control('POST', 'revoke', { tokens: 'account' });
  await page.goto(shop);
  await says(page, 'Please log in again.');
  assert.equal(at(page), '/login');
  await look(page, 'revoked');
});

await browser.close();
