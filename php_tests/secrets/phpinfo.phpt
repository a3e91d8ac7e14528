--TEST--
A10: Secrets: phpinfo() and --ri know none, also after calls
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = new EpAccountTokens(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET), $server->baseUri, headers: ['EP-Context-Tag' => 'context-tag']);
$bearer = $client->accessToken()->token;
$shopper = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), $server->baseUri);
$token = $shopper->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', 'difference-engine')->tokens[0];

ob_start();
phpinfo(INFO_ALL & ~INFO_LICENSE & ~INFO_CREDITS);
(new ReflectionExtension('ep_account_tokens'))->info();
echo new ReflectionExtension('ep_account_tokens');
print_r(ini_get_all('ep_account_tokens'));
print_r(EpAccountTokens::status());
$text = ob_get_clean();
foreach ([CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET, $bearer, $token->token, $token->accountId, 'ada@example.com', 'difference-engine', 'context-tag'] as $i => $secret) {
    if (str_contains($text, $secret)) {
        echo "no. $i is there\n";
    }
}
var_dump(substr_count($text, 'ep_account_tokens support'));
?>
--EXPECT--
int(2)
