--TEST--
beginOidc(): client id and scope, by default and given
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

function show_parameters(string $url): void
{
    parse_str(parse_url($url, PHP_URL_QUERY), $parameters);
    echo json_encode(array_intersect_key($parameters, ['client_id' => 0, 'scope' => 0]), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}

$ep = new EpAccountTokens(Grant::implicit('public-client'));
show_parameters($ep->beginOidc(ENDPOINT, REDIRECT)->authorizationUrl);
show_parameters($ep->beginOidc(ENDPOINT, REDIRECT, 'another-client', 'openid')->authorizationUrl);
show_parameters($ep->beginOidc(ENDPOINT, REDIRECT, scope: 'openid email')->authorizationUrl);
$url = $ep->beginOidc(ENDPOINT, REDIRECT, "a&b=c+d e%2f#é\u{1F511}", 'openid "x"')->authorizationUrl;
show_parameters($url);
echo preg_replace('/.*(&client_id=[^&]*).*(&scope=[^&]*).*/', '$1 $2', $url), "\n";
?>
--EXPECT--
{"client_id":"account-management","scope":"openid email profile"}
{"client_id":"another-client","scope":"openid"}
{"client_id":"account-management","scope":"openid email"}
{"client_id":"a&b=c+d e%2f#é🔑","scope":"openid \"x\""}
&client_id=a%26b%3Dc%2Bd%20e%252f%23%C3%A9%F0%9F%94%91 &scope=openid%20%22x%22
