--TEST--
A shop's own test: the login page takes a wrong password, a lost answer and a good login
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\TransportException;

/** The shop's controller, as it stands in production. */
function login_page(EpAccountTokens $ep, array $form): string
{
    try {
        $page = $ep->loginWithPassword('profile-1', $form['username'], $form['password']);
        return 'choose: ' . implode(', ', $page->accountNames());
    } catch (AuthenticationFailedException) {
        return 'wrong user name or password';
    } catch (TransportException) {
        return 'try again later';
    }
}

// Its test.
$form = ['username' => 'ada', 'password' => 'secret'];
$entry = ['type' => 'x', 'account_id' => 'a', 'account_name' => 'Engines Ltd', 'token' => 't', 'expires' => '2031-06-27T23:45:24.070Z'];
foreach ([
    new HttpResponse(201, body: json_encode(['data' => [$entry]])),
    new HttpResponse(400, body: '{"errors":[{"title":"Bad Request","status":"400","detail":"authentication failed"}]}'),
    new TransportException(sent: true),
] as $answer) {
    $ep = new EpAccountTokens(Grant::bearer('test'), transport: fn () => $answer instanceof Exception ? throw $answer : $answer);
    echo login_page($ep, $form), "\n";
}
?>
--EXPECT--
choose: Engines Ltd
wrong user name or password
try again later
