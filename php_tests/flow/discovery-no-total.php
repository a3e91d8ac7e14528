<?php
require __DIR__ . '/flow.inc';

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
