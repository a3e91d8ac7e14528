--TEST--
headers: the shop's own, in canonical case, with the bearer request and every other
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, headers: [
    'baggage' => 'userId=alice',
    'TraceState' => 'congo=t61rcWkgMzE',
    'TRACEPARENT' => '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    'x-moltin-language' => 'de',
    'X-Moltin-Currency' => 'EUR',
    'ep-beta-features' => 'feature-a,feature-b',
    'ep-context-tag' => 'members "only"',
    'ep-channel' => 'web store',
]);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->listTokens($token);

foreach ($server->log() as $request) {
    echo explode('?', $request->path)[0], "\n";
    foreach ($request->headers as [$name, $value]) {
        echo preg_match('/^(ep-(?!account)|x-|trace|baggage)/i', $name) ? "  $name: $value\n" : '';
    }
}
?>
--EXPECT--
/oauth/access_token
  EP-Channel: web store
  EP-Context-Tag: members "only"
  EP-Beta-Features: feature-a,feature-b
  X-MOLTIN-CURRENCY: EUR
  X-MOLTIN-LANGUAGE: de
  traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
  tracestate: congo=t61rcWkgMzE
  baggage: userId=alice
/v2/account-members/tokens
  EP-Channel: web store
  EP-Context-Tag: members "only"
  EP-Beta-Features: feature-a,feature-b
  X-MOLTIN-CURRENCY: EUR
  X-MOLTIN-LANGUAGE: de
  traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
  tracestate: congo=t61rcWkgMzE
  baggage: userId=alice
/v2/account-members/tokens
  EP-Channel: web store
  EP-Context-Tag: members "only"
  EP-Beta-Features: feature-a,feature-b
  X-MOLTIN-CURRENCY: EUR
  X-MOLTIN-LANGUAGE: de
  traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
  tracestate: congo=t61rcWkgMzE
  baggage: userId=alice
