--TEST--
A6: phpinfo() says which variables the TLS library reads, whatever this extension does
--EXTENSIONS--
ep_account_tokens
--ENV--
SSLKEYLOGFILE=/no/such/folder/keys
OPENSSL_CONF=
--FILE--
<?php
ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
preg_match_all('/^(SSLKEYLOGFILE|OPENSSL_CONF).*$/m', ob_get_clean(), $match);
echo implode("\n", $match[0]), "\n";
?>
--EXPECT--
SSLKEYLOGFILE => set: read by the TLS library
OPENSSL_CONF => not set
