--TEST--
beginOidc(): the parameters that may be added, in the order given
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
$added = fn (array $parameters) => preg_replace('/.*&code_challenge=[^&]+/', '', $ep->beginOidc(ENDPOINT, REDIRECT, parameters: $parameters)->authorizationUrl) . "\n";
echo $added(['ui_locales' => 'de-CH de', 'prompt' => 'select_account', 'display' => 'page', 'ep_report_callback_replay_error' => 'true']);
echo $added(['prompt' => '']);
echo $added(['display' => 'a&b=c#d%é']);
$locale = 'fr';
echo $added(['ui_locales' => &$locale]);
var_dump($added([]) === "\n");
?>
--EXPECT--
&ui_locales=de-CH%20de&prompt=select_account&display=page&ep_report_callback_replay_error=true
&prompt=
&display=a%26b%3Dc%23d%25%C3%A9
&ui_locales=fr
bool(true)
