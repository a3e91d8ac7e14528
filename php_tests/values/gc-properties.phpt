--TEST--
B10: A cycle through a property, declared or added behind its back, is collected
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{AccessToken, ApiError, ApiException, AuthenticationSettings, Grant, HttpRequest, HttpResponse, OidcLogin, OidcProfile, PasswordProfile, TokenPage, Transfer};

$makers = [
    fn () => held_token(),
    fn () => new TokenPage([]),
    fn () => new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', str_repeat('v', 43)),
    fn () => new HttpRequest('GET', 'https://store.example/'),
    fn () => new HttpResponse(200),
    fn () => new Transfer('listTokens'),
    fn () => new ApiError('Title'),
    fn () => new ApiException(),
    fn () => new AuthenticationSettings('realm'),
    fn () => new OidcProfile('id', 'Name', 'https://idp.example/'),
    fn () => new PasswordProfile('id', 'Name'),
    fn () => new AccessToken('bearer'),
    fn () => Grant::bearer('bearer'),
    fn () => new EpAccountTokens(Grant::bearer('bearer')),
    fn () => simulated(roster(1))->eachToken(new TokenPage([])),
];
foreach ($makers as $make) {
    $object = $make();
    $class = short_name($object);
    $declared = array_map(fn (ReflectionProperty $property) => $property->name, (new ReflectionClass($object))->getProperties());
    $collected = [];
    // ArrayObject writes past readonly, past types, and past a class that has no other properties.
    foreach ([...$declared, 'added'] as $name) {
        $object = $make();
        try {
            (new ArrayObject($object))->offsetSet($name, $object);
        } catch (InvalidArgumentException) {
            // Newer PHP refuses most objects, so much the better.
        }
        $reference = WeakReference::create($object);
        unset($object);
        gc_collect_cycles();
        $collected[$reference->get() === null][] = $name;
    }
    echo "$class: ", isset($collected[false]) ? 'leaks ' . implode(', ', $collected[false]) : 'all are collected', "\n";
}
?>
--EXPECT--
Token: all are collected
TokenPage: all are collected
OidcLogin: all are collected
HttpRequest: all are collected
HttpResponse: all are collected
Transfer: all are collected
ApiError: all are collected
ApiException: all are collected
AuthenticationSettings: all are collected
OidcProfile: all are collected
PasswordProfile: all are collected
AccessToken: all are collected
Grant: all are collected
EpAccountTokens: all are collected
TokenIterator: all are collected
