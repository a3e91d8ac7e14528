--TEST--
A13: Token: a token that a payload shows before it has its values can be used for nothing, and does no harm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/unserialize.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{Grant, Token, TokenPage};

/** unserialize() fills what is within before what is around it, so this one sees its token too early. */
final class Early
{
    public function __unserialize(array $data): void
    {
        $token = $data['token'];
        foreach (['type', 'accountId', 'accountMemberId', 'token', 'expires', 'obtained', 'rosterOffset'] as $name) {
            attempt($name, fn () => $token->$name);
        }
        var_dump(isset($token->token), isset($token->expires), isset($token->accountId), $token->token ?? 'none', $token?->expires ?? 'none');
        foreach (['isExpired', 'isRefreshDue', 'toArray', 'jsonSerialize', '__serialize'] as $method) {
            attempt($method, fn () => $token->$method());
        }
        attempt('expiresWithin', fn () => $token->expiresWithin(5));
        attempt('write', fn () => $token->token = 'x');
        attempt('unset', function () use ($token) { unset($token->token); });
        attempt('Reflection', fn () => (new ReflectionProperty($token, 'token'))->isInitialized($token));
        attempt('clone', fn () => (clone $token)->token);
        attempt('compare', fn () => $token == clone $token);
        attempt('page, find', fn () => (new TokenPage([$token]))->find('account-1'));
        attempt('page, accountNames', fn () => (new TokenPage([$token]))->accountNames());
        $client = new EpAccountTokens(Grant::bearer('shop'), 'http://127.0.0.1:1');
        attempt('listTokens', fn () => $client->listTokens($token));
        attempt('switchAccount', fn () => $client->switchAccount($token, 'account-1'));
        attempt('refresh', fn () => $client->refresh($token));
        attempt('headers', fn () => $client->headers($token));
        var_dump($token);
    }
}

$inner = serialize(stored_token());
$payload = serialized_as(Token::class, '10:{' . substr($inner, strlen('a:9:{'), -1) . 's:4:"more";O:5:"Early":1:{s:5:"token";r:1;}}');
echo unserialize($payload)->token, "\n";
?>
--EXPECT--
type: Error: Typed property EpAccountTokens\Token::$type must not be accessed before initialization
accountId: Error: Typed property EpAccountTokens\Token::$accountId must not be accessed before initialization
accountMemberId: Error: Typed property EpAccountTokens\Token::$accountMemberId must not be accessed before initialization
token: Error: Typed property EpAccountTokens\Token::$token must not be accessed before initialization
expires: Error: Typed property EpAccountTokens\Token::$expires must not be accessed before initialization
obtained: Error: Typed property EpAccountTokens\Token::$obtained must not be accessed before initialization
rosterOffset: Error: Typed property EpAccountTokens\Token::$rosterOffset must not be accessed before initialization
bool(false)
bool(false)
bool(false)
string(4) "none"
string(4) "none"
isExpired: EpAccountTokens\EpAccountTokensError: The token was not constructed
isRefreshDue: EpAccountTokens\EpAccountTokensError: The token was not constructed
toArray: EpAccountTokens\EpAccountTokensError: The token was not constructed
jsonSerialize: EpAccountTokens\EpAccountTokensError: The token was not constructed
__serialize: EpAccountTokens\EpAccountTokensError: The token was not constructed
expiresWithin: EpAccountTokens\EpAccountTokensError: The token was not constructed
write: Error: Cannot modify readonly property EpAccountTokens\Token::$token
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$token
Reflection: false
clone: Error: Typed property EpAccountTokens\Token::$token must not be accessed before initialization
compare: false
page, find: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of constructed tokens
page, accountNames: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of constructed tokens
listTokens: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be a constructed token
switchAccount: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be a constructed token
refresh: ValueError: EpAccountTokens::refresh(): Argument #1 ($token) must be a constructed token
headers: ValueError: EpAccountTokens::headers(): Argument #1 ($token) must be a constructed token
object(EpAccountTokens\Token)#1 (0) {
  ["type"]=>
  uninitialized(string)
  ["accountId"]=>
  uninitialized(string)
  ["accountName"]=>
  uninitialized(string)
  ["accountMemberId"]=>
  uninitialized(?string)
  ["token"]=>
  uninitialized(string)
  ["expires"]=>
  uninitialized(DateTimeImmutable)
  ["obtained"]=>
  uninitialized(DateTimeImmutable)
  ["rosterOffset"]=>
  uninitialized(?int)
}
header.payload.signature
