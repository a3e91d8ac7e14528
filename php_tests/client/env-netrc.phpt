--TEST--
Environment: no credential comes from a .netrc
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$home = __DIR__ . '/env-netrc.tmp';
mkdir($home);
foreach (['.netrc', '_netrc'] as $name) {
    file_put_contents("$home/$name", "machine 127.0.0.1 login netrc-user password netrc-password\ndefault login netrc-user password netrc-password\n");
}
putenv("HOME=$home");
putenv("NETRC=$home/.netrc");
putenv("CURL_HOME=$home");

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()));
$server->reply(BEARER, 200, ['access_token' => 'new-bearer']);
scripted_client($server)->loginWithPassword(...CALLS['loginWithPassword']);
client($server, grant: Grant::implicit('client'))->accessToken();
foreach ($server->log() as $request) {
    echo $request->path, ' ', json_encode(array_column(array_filter($request->headers, fn ($header) => $header[0] === 'Authorization'), 1)), "\n";
}
?>
--CLEAN--
<?php
$home = __DIR__ . '/env-netrc.tmp';
@unlink("$home/.netrc");
@unlink("$home/_netrc");
@rmdir($home);
?>
--EXPECT--
/v2/account-members/tokens ["Bearer shop-bearer"]
/oauth/access_token []
