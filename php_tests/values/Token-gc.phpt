--TEST--
Token: a cycle through one of its dates is collected
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

final class Watch
{
    public function __construct(private string $name)
    {
    }

    public function __destruct()
    {
        echo "$this->name is gone\n";
    }
}

foreach (['expires' => token(), 'obtained' => token(), 'expires of a bearer' => new AccessToken('secret', utc('2024-06-28'))] as $what => $token) {
    $date = explode(' ', $what)[0];
    $token->$date->token = $token;
    $token->$date->watch = new Watch($what);
}
unset($token);
echo "now\n";
gc_collect_cycles();
echo "collected\n";
?>
--EXPECT--
now
expires is gone
obtained is gone
expires of a bearer is gone
collected
