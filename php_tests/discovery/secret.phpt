--TEST--
oidcProfiles(): the client secret of the identity provider is in no object
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\OidcProfile;

$server = CommerceServer::start();
$ep = client($server);
$profiles = $ep->oidcProfiles(REALM);
ob_start();
var_dump($profiles, $ep);
debug_zval_dump($profiles);
$dump = ob_get_clean() . json_encode($profiles) . serialize($profiles) . print_r(array_map(fn ($profile) => (array) $profile, $profiles), true);
var_dump(str_contains($dump, 'secret-at-the-idp'), str_contains($dump, 'shop-at-the-idp'), property_exists(OidcProfile::class, 'clientSecret'));
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
