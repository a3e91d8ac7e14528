--TEST--
What was put into a property before the constructor fills it goes, once the object has its values
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require_once __DIR__ . '/../support/half_made.inc';
require_once __DIR__ . '/../support/lifetimes.inc';

foreach (loose_constructors() as $class => $construct) {
    $name = (new ReflectionClass($class))->getProperties()[0]->name ?? null;
    if ($name === null) {
        continue;
    }
    $seen = null;
    $object = construct_with($class, $construct, function (object $early) use ($name, &$seen): void {
        $farewell = new Farewell(function () use ($early, $name, &$seen): void {
            $seen = $early->$name ?? 'refused';
        });
        try {
            // Writes past readonly and past types, unless PHP refuses the object, as newer ones do with most.
            (new ArrayObject($early))->offsetSet($name, $farewell);
        } catch (InvalidArgumentException) {
        }
    });
    echo "$class::\$$name: ", $seen === $object->$name || $seen === 'refused' ? 'as constructed' : 'not ' . get_debug_type($seen), "\n";
}
?>
--EXPECT--
EpAccountTokens\Token::$type: as constructed
EpAccountTokens\TokenPage::$tokens: as constructed
EpAccountTokens\OidcLogin::$authorizationUrl: as constructed
EpAccountTokens\AccessToken::$token: as constructed
EpAccountTokens\HttpRequest::$method: as constructed
EpAccountTokens\HttpResponse::$status: as constructed
EpAccountTokens\Transfer::$operation: as constructed
EpAccountTokens\ApiError::$title: as constructed
EpAccountTokens\AuthenticationSettings::$realmId: as constructed
EpAccountTokens\OidcProfile::$id: as constructed
EpAccountTokens\PasswordProfile::$id: as constructed
