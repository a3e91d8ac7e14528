--TEST--
Stand-in: an option that it does not know or cannot use keeps it from starting
--FILE--
<?php
$program = escapeshellarg(__DIR__ . '/../../stand_in/commerce.php');
foreach (['--prot=8080', '--port', '--port=1 --port=2', '--port=65536', '--describe=all', '8080', '--host=localhost', '--settings=yes', '--settings=\'{"page_lenght": 5}\''] as $options) {
    $lines = [];
    // What does not refuse its options would serve until its input ends, which is at once.
    exec(escapeshellarg(PHP_BINARY) . " -n $program --until-stdin-closes $options 2>&1 < /dev/null", $lines, $status);
    echo "$status $lines[0]\n";
}
?>
--EXPECT--
2 commerce.php: cannot read '--prot=8080'
2 commerce.php: --port wants a value
2 commerce.php: cannot read '--port=2'
2 commerce.php: --port is no port number
2 commerce.php: cannot read '--describe=all'
2 commerce.php: cannot read '8080'
2 commerce.php: --host is no IP address
2 commerce.php: --settings is no JSON object
2 commerce.php: there is no setting 'page_lenght'
