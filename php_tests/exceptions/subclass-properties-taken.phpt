--TEST--
Exceptions: a subclass cannot declare a property of its parent anew in a way that breaks the parent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\ApiException;

/** With its own default for what Exception has. */
class Renamed extends ApiException
{
    protected $code = 77;
    protected $message = 'default';
    public readonly array $errors;
}

$e = new Renamed(status: 404);
echo carries($e), "\n";
?>
--EXPECT--
Renamed 404: errors=[] status=404 requestId=NULL retryAfter=NULL attempts=1
