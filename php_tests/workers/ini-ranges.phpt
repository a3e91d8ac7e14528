--TEST--
ini: a value out of its range is refused where it is set, with the range, and the default holds
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
require __DIR__ . '/../support/workers.inc';
if (load_extension() === []) {
    die('skip the extension is no file of its own');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$show = function (string $setting, string $value): void {
    $options = ['-d', 'display_startup_errors=1', '-d', 'display_errors=1', '-d', 'html_errors=0', ...load_extension()];
    echo trim(run_php([...$options, '-d', "ep_account_tokens.$setting='$value'", '-r', "echo '$setting = ', ini_get('ep_account_tokens.$setting');"])), "\n";
};
foreach (['0', '1000', '1001', '-1'] as $value) {
    $show('max_connections', $value);
}
foreach (['0', '86400', '10K', '86401', '-1', '9223372036854775807', '99999999999999999999', '1G', '1.5', '1e3', 'never', ''] as $value) {
    $show('max_idle', $value);
}
foreach (['86400', '86401', '-9223372036854775808'] as $value) {
    $show('max_lifetime', $value);
}

// The default holds indeed, and not what was refused.
$server = CommerceServer::start();
$script = sprintf(
    'for ($i = 0; $i < 3; $i++) { (new EpAccountTokens(EpAccountTokens\Grant::implicit(%s), baseUri: %s))->accessToken(true); } echo json_encode(EpAccountTokens::status());',
    var_export(CommerceServer::CLIENT_ID, true),
    var_export($server->baseUri, true),
);
foreach (['max_idle=9223372036854775807', 'max_idle=-1', 'max_lifetime=-1', 'max_lifetime=9223372036854775807', 'max_connections=-1'] as $setting) {
    // The warning comes before it, by whichever way.
    $status = json_decode(strrchr(run_php([...load_extension(), '-d', "ep_account_tokens.$setting", '-r', $script]), '{'));
    echo "$setting: opened $status->opened, reused $status->reused\n";
}
?>
--EXPECT--
max_connections = 0
max_connections = 1000
Warning: PHP Startup: ep_account_tokens.max_connections must be a whole number from 0 to 1000, "1001" is ignored in Unknown on line 0
max_connections = 4
Warning: PHP Startup: ep_account_tokens.max_connections must be a whole number from 0 to 1000, "-1" is ignored in Unknown on line 0
max_connections = 4
max_idle = 0
max_idle = 86400
max_idle = 10K
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "86401" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "-1" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "9223372036854775807" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "99999999999999999999" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "1G" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "1.5" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "1e3" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "never" is ignored in Unknown on line 0
max_idle = 50
Warning: PHP Startup: ep_account_tokens.max_idle must be a whole number from 0 to 86400, "" is ignored in Unknown on line 0
max_idle = 50
max_lifetime = 86400
Warning: PHP Startup: ep_account_tokens.max_lifetime must be a whole number from 0 to 86400, "86401" is ignored in Unknown on line 0
max_lifetime = 600
Warning: PHP Startup: ep_account_tokens.max_lifetime must be a whole number from 0 to 86400, "-9223372036854775808" is ignored in Unknown on line 0
max_lifetime = 600
max_idle=9223372036854775807: opened 1, reused 2
max_idle=-1: opened 1, reused 2
max_lifetime=-1: opened 1, reused 2
max_lifetime=9223372036854775807: opened 1, reused 2
max_connections=-1: opened 1, reused 2
