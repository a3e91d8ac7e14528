--TEST--
Stubs: what is compiled was made of the stubs as they are; if not, run `make arginfo`
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!is_dir(__DIR__ . '/../../stubs')) {
    die('skip the tests are run without the sources');
}
?>
--FILE--
<?php
// The compiler does not tell: a method that is missing from the arginfo compiles, and is not there in PHP.
$root = dirname(__DIR__, 2);
$stubs = glob("$root/stubs/*.stub.php");
foreach ($stubs as $stub) {
    $arginfo = "$root/ext_src/" . basename($stub, '.stub.php') . '_arginfo.h';
    $hash = sha1(str_replace("\r\n", "\n", file_get_contents($stub)));
    if (!is_file($arginfo) || !str_contains(file_get_contents($arginfo), "Stub hash: $hash")) {
        echo basename($arginfo), ' was not made of ', basename($stub), " as it is now: run `make arginfo`\n";
    }
}
var_dump(count($stubs) > 0);
?>
--EXPECT--
bool(true)
