--TEST--
Secrets: parameters that take one are marked, so that traces leave them out
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
$secret = '/^(password|authorizationCode|codeVerifier|oneTimePasswordToken|heldToken|clientSecret|proxy|callbackQuery|body)$/';
foreach ((new ReflectionExtension('ep_account_tokens'))->getClasses() as $class) {
    foreach ($class->getMethods() as $method) {
        if ($method->class !== $class->name) {
            continue;
        }
        foreach ($method->getParameters() as $parameter) {
            $marked = $parameter->getAttributes(SensitiveParameter::class) !== [];
            $named = preg_match($secret, $parameter->name)
                || ($parameter->name === 'token' && (string) $parameter->getType() === 'string')
                || ($parameter->name === 'data' && in_array($method->name, ['fromArray', '__unserialize'], true));
            if ($named && !$marked) {
                echo "not marked: $class->name::$method->name(\$$parameter->name)\n";
            }
            $count = ($count ?? 0) + $marked;
        }
    }
}
var_dump($count > 20);
?>
--EXPECT--
bool(true)
