--TEST--
transport: what is sent again after which failure
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\TlsFailedException;
use EpAccountTokens\TransportException;

foreach ([
    'not connected' => new ConnectionFailedException('refused'),
    'no name for it' => new TransportException('unknown'),
    'timeout before sending' => new TimeoutException('slow'),
    'TLS not trusted' => new TlsFailedException('certificate'),
    'TLS broken off' => new TlsFailedException('handshake', curlCode: 35),
    'broke after sending' => new ConnectionFailedException('reset', sent: true),
    'silence' => new TimeoutException('slow', sent: true),
    'no name for it, sent' => new TransportException('unknown', sent: true),
    'a CURLcode of its own' => new TransportException('reset', curlCode: 56, sent: true),
] as $what => $exception) {
    echo "$what\n";
    foreach (['loginWithPassword', 'listTokens', 'loginWithOidc', 'loginWithOneTimePassword', 'selfSignup', 'requestOneTimePassword', 'authenticationSettings'] as $method) {
        EpAccountTokens::flushConnections();
        $service = new Service($exception, $exception, $exception, $exception);
        $arguments = CALLS[$method] ?? ($method === 'requestOneTimePassword' ? ONE_TIME_PASSWORD : []);
        printf("  %-24s  %s\n", $method, outcome(fn () => simulated($service)->$method(...$arguments)));
    }
}
?>
--EXPECT--
not connected
  loginWithPassword         ConnectionFailedException, attempts 3, not sent
  listTokens                ConnectionFailedException, attempts 3, not sent
  loginWithOidc             ConnectionFailedException, attempts 3, not sent
  loginWithOneTimePassword  ConnectionFailedException, attempts 3, not sent
  selfSignup                ConnectionFailedException, attempts 3, not sent
  requestOneTimePassword    ConnectionFailedException, attempts 3, not sent
  authenticationSettings    ConnectionFailedException, attempts 3, not sent
no name for it
  loginWithPassword         ConnectionFailedException, attempts 3, not sent
  listTokens                ConnectionFailedException, attempts 3, not sent
  loginWithOidc             ConnectionFailedException, attempts 3, not sent
  loginWithOneTimePassword  ConnectionFailedException, attempts 3, not sent
  selfSignup                ConnectionFailedException, attempts 3, not sent
  requestOneTimePassword    ConnectionFailedException, attempts 3, not sent
  authenticationSettings    ConnectionFailedException, attempts 3, not sent
timeout before sending
  loginWithPassword         TimeoutException, attempts 3, not sent
  listTokens                TimeoutException, attempts 3, not sent
  loginWithOidc             TimeoutException, attempts 3, not sent
  loginWithOneTimePassword  TimeoutException, attempts 3, not sent
  selfSignup                TimeoutException, attempts 3, not sent
  requestOneTimePassword    TimeoutException, attempts 3, not sent
  authenticationSettings    TimeoutException, attempts 3, not sent
TLS not trusted
  loginWithPassword         TlsFailedException, attempts 1, not sent
  listTokens                TlsFailedException, attempts 1, not sent
  loginWithOidc             TlsFailedException, attempts 1, not sent
  loginWithOneTimePassword  TlsFailedException, attempts 1, not sent
  selfSignup                TlsFailedException, attempts 1, not sent
  requestOneTimePassword    TlsFailedException, attempts 1, not sent
  authenticationSettings    TlsFailedException, attempts 1, not sent
TLS broken off
  loginWithPassword         TlsFailedException, attempts 3, not sent
  listTokens                TlsFailedException, attempts 3, not sent
  loginWithOidc             TlsFailedException, attempts 3, not sent
  loginWithOneTimePassword  TlsFailedException, attempts 3, not sent
  selfSignup                TlsFailedException, attempts 3, not sent
  requestOneTimePassword    TlsFailedException, attempts 3, not sent
  authenticationSettings    TlsFailedException, attempts 3, not sent
broke after sending
  loginWithPassword         ConnectionFailedException, attempts 1, sent
  listTokens                ConnectionFailedException, attempts 3, sent
  loginWithOidc             OutcomeUnknownException, attempts 1, sent
  loginWithOneTimePassword  OutcomeUnknownException, attempts 1, sent
  selfSignup                OutcomeUnknownException, attempts 1, sent
  requestOneTimePassword    ConnectionFailedException, attempts 1, sent
  authenticationSettings    ConnectionFailedException, attempts 3, sent
silence
  loginWithPassword         TimeoutException, attempts 1, sent
  listTokens                TimeoutException, attempts 3, sent
  loginWithOidc             OutcomeUnknownException, attempts 1, sent
  loginWithOneTimePassword  OutcomeUnknownException, attempts 1, sent
  selfSignup                OutcomeUnknownException, attempts 1, sent
  requestOneTimePassword    TimeoutException, attempts 1, sent
  authenticationSettings    TimeoutException, attempts 3, sent
no name for it, sent
  loginWithPassword         ConnectionFailedException, attempts 1, sent
  listTokens                ConnectionFailedException, attempts 3, sent
  loginWithOidc             OutcomeUnknownException, attempts 1, sent
  loginWithOneTimePassword  OutcomeUnknownException, attempts 1, sent
  selfSignup                OutcomeUnknownException, attempts 1, sent
  requestOneTimePassword    ConnectionFailedException, attempts 1, sent
  authenticationSettings    ConnectionFailedException, attempts 3, sent
a CURLcode of its own
  loginWithPassword         ConnectionFailedException, attempts 1, sent
  listTokens                ConnectionFailedException, attempts 3, sent
  loginWithOidc             OutcomeUnknownException, attempts 1, sent
  loginWithOneTimePassword  OutcomeUnknownException, attempts 1, sent
  selfSignup                OutcomeUnknownException, attempts 1, sent
  requestOneTimePassword    ConnectionFailedException, attempts 1, sent
  authenticationSettings    ConnectionFailedException, attempts 3, sent
