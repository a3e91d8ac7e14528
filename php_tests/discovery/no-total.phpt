--TEST--
oidcProfiles(), passwordProfiles(): without a total a short page is not the last; an empty one is, and one that brings nothing new
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

function profiles(int $count, int $length, bool $repeats = false): Closure
{
    return function (HttpRequest $request) use ($count, $length, $repeats) {
        parse_str(parse_url($request->url, PHP_URL_QUERY), $query);
        $offset = $repeats ? 0 : (int) ($query['page']['offset'] ?? 0);
        echo '  ', json_encode($query['page']), "\n";
        $ids = $offset < $count ? range($offset + 1, min($count, $offset + $length)) : [];
        return answer(200, ['data' => array_map(fn (int $id) => ['id' => "p$id", 'name' => 'n', 'links' => ['authorization-endpoint' => 'https://idp.example/']], $ids)]);
    };
}

foreach (['oidcProfiles', 'passwordProfiles'] as $method) {
    foreach (['pages of 25' => profiles(60, 25), 'just one entry' => profiles(1, 100), 'the same page for ever' => profiles(25, 25, true)] as $what => $service) {
        echo "$method, $what\n";
        $list = simulated($service)->$method(REALM);
        echo '  ', count($list), ' profiles, ', count(array_unique(array_map(fn ($profile) => $profile->id, $list))), " of them different\n";
    }
}
?>
--EXPECT--
oidcProfiles, pages of 25
  {"limit":"100"}
  {"limit":"100","offset":"25"}
  {"limit":"100","offset":"50"}
  {"limit":"100","offset":"60"}
  60 profiles, 60 of them different
oidcProfiles, just one entry
  {"limit":"100"}
  {"limit":"100","offset":"1"}
  1 profiles, 1 of them different
oidcProfiles, the same page for ever
  {"limit":"100"}
  {"limit":"100","offset":"25"}
  25 profiles, 25 of them different
passwordProfiles, pages of 25
  {"limit":"100"}
  {"limit":"100","offset":"25"}
  {"limit":"100","offset":"50"}
  {"limit":"100","offset":"60"}
  60 profiles, 60 of them different
passwordProfiles, just one entry
  {"limit":"100"}
  {"limit":"100","offset":"1"}
  1 profiles, 1 of them different
passwordProfiles, the same page for ever
  {"limit":"100"}
  {"limit":"100","offset":"25"}
  25 profiles, 25 of them different
