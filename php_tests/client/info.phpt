--TEST--
S14: phpinfo(): says which libcurl, TLS library and json-c the module was made with, and which are running
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
preg_match_all('/^(libcurl|TLS|json-c)[^=]* => .*$/m', ob_get_clean(), $match);
echo implode("\n", $match[0]), "\n";
?>
--EXPECTF--
libcurl, compiled with => %d.%d.%d%S
libcurl, running => %d.%d.%d%S
TLS library => %s/%s
json-c, compiled with => 0.%d%S
json-c, running => 0.%d%S
