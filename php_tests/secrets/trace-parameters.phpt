--TEST--
A10: Secrets: parameters that take one are marked, so that traces leave them out
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
// Texts and arrays that hold no secret, by the name of their parameter. Whatever is not named here has to be marked.
$open = [
    'accountId', 'accountMemberId', 'accountMemberSelfManagement', 'accountName', 'authorizationEndpoint', 'authorizationUrl', 'baseUri', 'caFile', 'clientId',
    'detail', 'discoveryUrl', 'email', 'error', 'errors', 'familyName', 'givenName', 'headers', 'id', 'issuer', 'links', 'mechanism', 'message', 'method',
    'middleName', 'name', 'operation', 'parameters', 'passwordProfileId', 'realmId', 'redirectUri', 'requestId', 'requests', 'scope', 'state', 'title', 'tokens', 'type',
    'url', 'userAgentSuffix', 'username', 'usernameFormat', 'value',
];
$found = [];
foreach ((new ReflectionExtension('ep_account_tokens'))->getClasses() as $class) {
    foreach ($class->getMethods() as $method) {
        if ($method->class !== $class->name) {
            continue;
        }
        foreach ($method->getParameters() as $parameter) {
            $marked = $parameter->getAttributes(SensitiveParameter::class) !== [];
            $known = in_array($parameter->name, $open, true);
            if (!$marked && !$known && preg_match('/string|array|mixed/', (string) $parameter->getType())) {
                echo "$class->name::$method->name(\$$parameter->name) is neither marked as a secret nor known to be none\n";
            }
            $found[] = $parameter->name;
            $count = ($count ?? 0) + $marked;
        }
    }
}
foreach (array_diff($open, $found) as $name) {
    echo "no method has a parameter \$$name\n";
}
var_dump($count > 20);
?>
--EXPECT--
bool(true)
