--TEST--
Stand-in: what is wrong at the login page comes back to the shop, or is shown where that is not safe
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$try = function (array $changes) use ($server): void {
    $reply = PlainReply::to('GET', authorization_url($server, str_repeat('v', 43), $changes));
    $location = str_replace(CommerceServer::REDIRECT_URI, '', $reply->header('Location') ?? '');
    echo $reply->status, ' ', $location ?: $reply->body, "\n";
};
$try(['client_id' => 'somebody']);
$try(['redirect_uri' => 'https://shop.example/login/callback/']);
$try(['redirect_uri' => '']);
$try(['response_type' => 'token']);
$try(['scope' => 'email']);
$try(['state' => '']);
$try(['state' => str_repeat('s', 2049)]);
$try(['code_challenge_method' => 'plain']);
$try(['code_challenge' => 'short']);
$try(['elasticpath_commerce_cloud_profile_id' => CommerceServer::PASSWORD_PROFILE]);
$try(['prompt' => 'none']);

$url = authorization_url($server, str_repeat('v', 43));
print_r($server->signIn($url, null));
echo $server->signIn($url, 'eve@example.com')['error'], "\n";
?>
--EXPECT--
400 {"error":"invalid_request","errorDescription":"The field [client_id] with value [somebody] is invalid.","error_description":"The field [client_id] with value [somebody] is invalid."}
400 {"error":"invalid_request","errorDescription":"The field [redirect_uri] with value [https://shop.example/login/callback/] is invalid.","error_description":"The field [redirect_uri] with value [https://shop.example/login/callback/] is invalid."}
400 {"error":"invalid_request","errorDescription":"The field [redirect_uri] with value [] is invalid.","error_description":"The field [redirect_uri] with value [] is invalid."}
307 ?error=unsupported_response_type&error_description=The%20field%20%5Bresponse_type%5D%20with%20value%20%5Btoken%5D%20is%20invalid.&state=the-state
307 ?error=invalid_scope&error_description=The%20field%20%5Bscope%5D%20with%20value%20%5Bemail%5D%20is%20invalid.&state=the-state
307 ?error=invalid_request&error_description=The%20field%20%5Bstate%5D%20with%20value%20%5B%5D%20is%20invalid.
307 ?error=invalid_request&error_description=The%20field%20%5Bstate%5D%20is%20too%20long.
307 ?error=invalid_request&error_description=The%20field%20%5Bcode_challenge_method%5D%20with%20value%20%5Bplain%5D%20is%20invalid.&state=the-state
307 ?error=invalid_request&error_description=The%20field%20%5Bcode_challenge%5D%20with%20value%20%5Bshort%5D%20is%20invalid.&state=the-state
307 ?error=invalid_request&error_description=The%20field%20%5Belasticpath_commerce_cloud_profile_id%5D%20with%20value%20%5B9a550000-0000-4000-8000-000000000001%5D%20is%20invalid.&state=the-state
307 ?error=login_required&error_description=Nobody%20is%20logged%20in.&state=the-state
Array
(
    [error] => access_denied
    [error_description] => The user refused to log in.
    [state] => the-state
)
access_denied
