--TEST--
oidcProfiles(), passwordProfiles(): all pages, 100 at a time
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

function profiles(int $count, mixed $total): Closure
{
    return function (HttpRequest $request) use ($count, $total) {
        echo parse_url($request->url, PHP_URL_QUERY), "\n";
        parse_str(parse_url($request->url, PHP_URL_QUERY), $query);
        $offset = (int) ($query['page']['offset'] ?? 0);
        $ids = $offset < $count ? range($offset + 1, min($count, $offset + $query['page']['limit'])) : [];
        return answer(200, [
            'data' => array_map(fn (int $id) => ['id' => "profile-$id", 'name' => "Profile $id", 'links' => ['authorization-endpoint' => 'https://idp.example/']], $ids),
            'meta' => ['results' => ['total' => $total]],
        ]);
    };
}

foreach (['oidcProfiles', 'passwordProfiles'] as $method) {
    $list = simulated(profiles(250, 250))->$method(REALM);
    var_dump(array_is_list($list), count($list), $list[249]->id, count(array_unique(array_map(fn ($profile) => $profile->id, $list))));
}
echo "-- none\n";
var_dump(simulated(profiles(0, 0))->oidcProfiles(REALM));
echo "-- just one page\n";
var_dump(count(simulated(profiles(100, 100))->oidcProfiles(REALM)));
echo "-- a total that is too high ends at an empty page\n";
var_dump(count(simulated(profiles(120, 1_000_000))->oidcProfiles(REALM)));
echo "-- a total that is too low is believed\n";
var_dump(count(simulated(profiles(120, 7))->oidcProfiles(REALM)));
?>
--EXPECT--
page%5Blimit%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=200
bool(true)
int(250)
string(11) "profile-250"
int(250)
page%5Blimit%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=200
bool(true)
int(250)
string(11) "profile-250"
int(250)
-- none
page%5Blimit%5D=100
array(0) {
}
-- just one page
page%5Blimit%5D=100
int(100)
-- a total that is too high ends at an empty page
page%5Blimit%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=100
page%5Blimit%5D=100&page%5Boffset%5D=120
int(120)
-- a total that is too low is believed
page%5Blimit%5D=100
int(100)
