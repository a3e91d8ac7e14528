--TEST--
AccessToken: JSON with the secret redacted
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

echo json_encode([new AccessToken('secret', utc('2024-06-28 12:00:00.5')), new AccessToken('secret')]), "\n";
?>
--EXPECTF--
[{"token":"*** %x","expires":"2024-06-28T12:00:00.500Z"},{"token":"*** %x","expires":null}]
