--TEST--
A11: Errors: the secrets of the call are taken out of titles and details, and stand in no message
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$token = new Token('account-1', 'name', 'token-in-an-object', new DateTimeImmutable('+1 hour'));
$calls = CALLS + [
    'switchAccount' => ['held-token', 'account-1'],
    'refresh' => [$token],
];
foreach ([
    'loginWithOidc' => ['the-code', 'the-verifier-has-at-least-forty-three-bytes'],
    'loginWithPassword' => ['the-password'],
    'loginWithOneTimePassword' => ['lprvj4'],
    'selfSignup' => ['the-password'],
    'listTokens' => ['held-token'],
    'switchAccount' => ['held-token'],
    'refresh' => ['token-in-an-object'],
] as $method => $secrets) {
    $echo = implode(', ', ['shop-bearer', ...$secrets, ...$secrets]);
    $server->reply(TOKENS, 422, errors(422, "Not $echo", "field 'X' is \"$echo\"."));
    $thrown = thrown_by(fn () => $ep->$method(...$calls[$method]));
    echo "$method: ", short_name($thrown), "\n  {$thrown->errors[0]->title}\n  {$thrown->errors[0]->detail}\n";
    foreach (['shop-bearer', ...$secrets] as $secret) {
        echo str_contains(var_export($thrown->errors, true) . $thrown->getMessage(), $secret) ? "  SHOWN: $secret\n" : '';
    }
}

$server->reply(BEARER, 401, errors(401, 'No', 'client_secret s3cr3t&more is wrong for client-1'));
[$error] = thrown_by(fn () => client($server, grant: Grant::clientCredentials('client-1', 's3cr3t&more'))->accessToken())->errors;
echo "bearer: $error->detail\n";
?>
--EXPECT--
loginWithOidc: InvalidRequestException
  Not ***, ***, ***, ***, ***
  field 'X' is "***, ***, ***, ***, ***".
loginWithPassword: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
loginWithOneTimePassword: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
selfSignup: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
listTokens: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
switchAccount: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
refresh: InvalidRequestException
  Not ***, ***, ***
  field 'X' is "***, ***, ***".
bearer: client_secret *** is wrong for client-1
