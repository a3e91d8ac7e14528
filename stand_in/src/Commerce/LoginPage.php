<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** What the browser sees at the identity provider. */
final class LoginPage
{
    /** @param string $target where the form is posted to, with the query that came with it */
    public static function html(string $target, AccountMemberRepository $members): string
    {
        $action = htmlspecialchars($target);
        $options = '';
        foreach ($members->all() as $member) {
            $username = htmlspecialchars(current($member->credentials)['username'] ?? '');
            $options .= sprintf("<option value=\"%s\">%s</option>\n", $username, htmlspecialchars($member->name));
        }
        return <<<HTML
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Stand-in login</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 24em; margin: 10vh auto; padding: 0 1em }
            input, button { font: inherit; padding: .4em; margin-top: .5em }
            input { width: 100%; box-sizing: border-box }
            </style>
            <h1>Stand-in login</h1>
            <p>This page plays the identity provider. No password is asked for.</p>
            <form method="post" action="$action">
            <label for="username">Log in as</label>
            <input id="username" name="username" list="usernames" autocomplete="off" autofocus>
            <datalist id="usernames">
            $options</datalist>
            <button>Log in</button>
            <button name="cancel" value="1">Cancel</button>
            </form>
            </html>

            HTML;
    }
}
