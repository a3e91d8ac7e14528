--TEST--
caFile: must be inside open_basedir, and nothing is told about what is outside
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

$outside = dirname(__DIR__) . '/support/server.inc';
ini_set('open_basedir', __DIR__);
show('inside', fn () => new EpAccountTokens(Grant::implicit('client'), caFile: __FILE__));
show('outside', fn () => new EpAccountTokens(Grant::implicit('client'), caFile: $outside));
show('outside, by dots', fn () => new EpAccountTokens(Grant::implicit('client'), caFile: __DIR__ . '/../support/server.inc'));
show('outside, missing', fn () => new EpAccountTokens(Grant::implicit('client'), caFile: dirname(__DIR__) . '/no-such-file.pem'));
?>
--EXPECT--
inside: EpAccountTokens
outside: ValueError: $caFile must be inside open_basedir
outside, by dots: ValueError: $caFile must be inside open_basedir
outside, missing: ValueError: $caFile must be inside open_basedir
