// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

// The shop works without this file: it filters the accounts as one types, and counts down.
'use strict';

for (const input of document.querySelectorAll('[data-filters]')) {
  const items = [...document.querySelectorAll(`${input.dataset.filters} li`)];
  const none = document.querySelector(`${input.dataset.filters}-none`);
  input.addEventListener('input', () => {
    const text = input.value.trim().toLowerCase();
    let shown = 0;
    for (const item of items) {
      item.hidden = !item.textContent.toLowerCase().includes(text);
      shown += item.hidden ? 0 : 1;
    }
    none.hidden = shown > 0;
  });
}

for (const notice of document.querySelectorAll('[data-retry-after]')) {
  const until = Date.now() + 1000 * Number(notice.dataset.retryAfter);
  const buttons = [...document.querySelectorAll('main form button')];
  buttons.forEach((button) => { button.disabled = true; });
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    notice.textContent = seconds > 0
      ? notice.textContent.replace(/\d+ seconds?/, seconds === 1 ? '1 second' : `${seconds} seconds`)
      : 'You can try again now.';
    if (seconds > 0) {
      setTimeout(tick, 250);
    } else {
      notice.className = 'notice good';
      buttons.forEach((button) => { button.disabled = false; });
    }
  };
  tick();
}
