--TEST--
baseUri: https origins, and http to this machine; baseUri() gives them without a slash at the end, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

$grant = Grant::implicit('client');
var_dump((new EpAccountTokens($grant))->baseUri() === EpAccountTokens::US_EAST, EpAccountTokens::US_EAST, EpAccountTokens::EU_WEST);
foreach ([
    EpAccountTokens::EU_WEST,
    'https://shop.example',
    'https://shop.example/',
    'https://shop.example:8443/',
    'https://shop-1.example.co.uk',
    'https://192.0.2.1',
    'https://[2001:db8::1]:8443',
    'https://localhost',
    'http://localhost',
    'http://localhost:8080/',
    'http://127.0.0.1:8080',
    'http://127.255.255.254',
    'http://[::1]:8080',
] as $uri) {
    echo "$uri = ", (new EpAccountTokens($grant, $uri))->baseUri(), "\n";
}
?>
--EXPECT--
bool(true)
string(34) "https://useast.api.elasticpath.com"
string(34) "https://euwest.api.elasticpath.com"
https://euwest.api.elasticpath.com = https://euwest.api.elasticpath.com
https://shop.example = https://shop.example
https://shop.example/ = https://shop.example
https://shop.example:8443/ = https://shop.example:8443
https://shop-1.example.co.uk = https://shop-1.example.co.uk
https://192.0.2.1 = https://192.0.2.1
https://[2001:db8::1]:8443 = https://[2001:db8::1]:8443
https://localhost = https://localhost
http://localhost = http://localhost
http://localhost:8080/ = http://localhost:8080
http://127.0.0.1:8080 = http://127.0.0.1:8080
http://127.255.255.254 = http://127.255.255.254
http://[::1]:8080 = http://[::1]:8080
