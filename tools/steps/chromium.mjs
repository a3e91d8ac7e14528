// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * What the tests that are played in Chromium have in common. They are called as `node TEST.mjs NPM_DIR CHROMIUM STAND_IN SHOP`, and print TAP.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const [npmDir, executablePath, standIn, shop] = process.argv.slice(2);
const { chromium } = createRequire(`${npmDir}/`)('playwright-core');
export { shop, standIn };

/** Each launch has a new profile. */
export const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync',
  ],
});

/** What is asked of the stand-in itself. */
export async function control(method, what, body) {
  const reply = await fetch(`${standIn}/__stand-in/${what}`, { method, body: body && JSON.stringify(body) });
  assert.equal(reply.status, 200, `${method} ${what}`);
  return reply.json();
}
