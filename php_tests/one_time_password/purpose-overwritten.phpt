--TEST--
requestOneTimePassword(): what array_walk() writes into a purpose is not sent
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\OneTimePasswordPurpose;

$service = new Service(answer(202), answer(202), answer(202));
$ep = simulated($service);
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD, purpose: OneTimePasswordPurpose::ResetPassword);
$purpose = OneTimePasswordPurpose::ResetPassword;
array_walk($purpose, function (&$value): void {
    $value = str_repeat('other', 10);
});
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD, purpose: $purpose);
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD, purpose: OneTimePasswordPurpose::PasswordlessAuthentication);
foreach ($service->requests as $request) {
    echo json_decode($request->body)->data->purpose, "\n";
}
?>
--EXPECT--
reset_password
reset_password
passwordless_authentication
