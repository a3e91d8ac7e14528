<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * site.php WORK USER_ID: writes the reply bodies, the configuration of nginx and that of php-fpm.
 *
 * Many distinct bodies, since a processor learns a repeated one by heart, which flatters json_decode more than json-c.
 */

const BODIES = [1 => 256, 25 => 64, 100 => 32];
/* Replies to a shop's own GET, by their size in KB: how many. */
const LISTS = [2 => 256, 20 => 64, 200 => 16];
/* The accounts of a member who has many. */
const ROSTER = 2500;

[, $work, $user] = $argv;
$as_root = $user === '0';
mt_srand(20261125);

function random_text(int $length): string
{
	$alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	$text = '';
	for ($i = 0; $i < $length; $i++) {
		$text .= $alphabet[mt_rand(0, 63)];
	}
	return $text;
}

function uuid(): string
{
	$hex = bin2hex(random_text(16));
	return implode('-', [substr($hex, 0, 8), substr($hex, 8, 4), substr($hex, 12, 4), substr($hex, 16, 4), substr($hex, 20, 12)]);
}

function account_name(bool $other_letters): string
{
	$first = ['Acme', 'Northern', 'Blue Harbour', 'Globex', 'Initech', 'Umbrella', 'Stark', 'Wayne', 'Tyrell', 'Hooli'];
	$last = ['Tools', 'Trading Company', 'Logistics & Sons', 'Manufacturing', 'Foods', 'Paper', 'Medical Supplies'];
	$other = ['Müller & Söhne', 'Crème Brûlée SARL', 'Žižkov a.s.', '東京商事'];

	return $other_letters ? $other[array_rand($other)] : $first[mt_rand(0, 9)] . ' ' . $last[mt_rand(0, 6)] . ' ' . mt_rand(1, 999);
}

function body(int $count, bool $other_letters = false, ?int $total = null, int $offset = 0): string
{
	$tokens = [];
	for ($i = 0; $i < $count; $i++) {
		$tokens[] = [
			'account_id' => uuid(),
			'account_name' => account_name($other_letters && $i % 4 === 0),
			'expires' => gmdate('Y-m-d\TH:i:s', 1795000000 + mt_rand(0, 9999999)) . sprintf('.%03dZ', mt_rand(0, 999)),
			'token' => random_text(36) . '.' . random_text(mt_rand(120, 700)) . '.' . random_text(43),
			'type' => 'account_management_authentication_token',
		];
	}
	$link = '/v2/account-members/tokens?page%5Boffset%5D=0&page%5Blimit%5D=100';
	return json_encode([
		'data' => $tokens,
		'links' => ['current' => $link, 'first' => $link, 'last' => null, 'next' => null, 'prev' => null],
		'meta' => [
			'account_member_id' => uuid(),
			'page' => ['limit' => 100, 'offset' => $offset, 'current' => intdiv($offset, 100) + 1, 'total' => (int) ceil(($total ?? $count) / 100)],
			'results' => ['total' => $total ?? $count],
		],
	], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
}

/** A page of a catalog, of about so many bytes. */
function catalog_page(int $length): string
{
	for ($products = [], $rest = $length; $rest > 0; $rest -= strlen(json_encode(end($products))) + 1) {
		$products[] = [
			'id' => uuid(),
			'type' => 'product',
			'attributes' => ['name' => account_name(false), 'sku' => random_text(12), 'description' => random_text(mt_rand(100, 400)), 'status' => 'live'],
			'meta' => ['display_price' => ['without_tax' => ['amount' => mt_rand(100, 999999), 'currency' => 'USD']]],
		];
	}
	return json_encode(['data' => $products]);
}

/** Ports that are free now. @return list<int> */
function free_ports(int $count): array
{
	$sockets = [];
	for ($i = 0; $i < $count; $i++) {
		$sockets[] = stream_socket_server('tcp://127.0.0.1:0');
	}
	return array_map(fn ($socket) => (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1), $sockets);
}

function write_bodies(string $folder, int $tokens, int $bodies, bool $other_letters = false): void
{
	mkdir($folder, 0755, true);
	for ($i = 0; $i < $bodies; $i++) {
		file_put_contents("$folder/$i.json", body($tokens, $other_letters));
	}
}

foreach (BODIES as $tokens => $bodies) {
	write_bodies("$work/bodies/$tokens", $tokens, $bodies);
}
write_bodies("$work/bodies-utf8/25", 25, 64, true);
foreach (LISTS as $kilobytes => $bodies) {
	mkdir("$work/bodies/list-$kilobytes");
	for ($i = 0; $i < $bodies; $i++) {
		file_put_contents("$work/bodies/list-$kilobytes/$i.json", catalog_page($kilobytes * 1000));
	}
}
mkdir("$work/bodies/roster");
for ($offset = 0; $offset < ROSTER; $offset += 100) {
	file_put_contents("$work/bodies/roster/$offset.json", body(100, total: ROSTER, offset: $offset));
}

/* A POST is answered from a static file by way of the error page of 405. */
function nginx_server(string $work, int $port, int|string $folder, string $more): string
{
	foreach (array_keys(LISTS) as $kilobytes) {
		$more .= "\n\t\tlocation = /catalog/$kilobytes { try_files /bodies/list-$kilobytes/\$list_$kilobytes.json =404; }";
	}
	return <<<CONF
		server {
			listen 127.0.0.1:$port ssl backlog=512;
			root $work;
			default_type application/json;
			$more
			location = /v2/account-members/tokens { error_page 405 =201 /bodies/$folder/\$body_$folder.json; return 405; }
			location /bodies/ { internal; }
		}

	CONF;
}

/* Which of its bodies each request is answered with. */
function nginx_choice(string $variable, int $bodies): string
{
	$share = floor(10000 / $bodies) / 100;
	$lines = '';
	for ($i = 0; $i < $bodies - 1; $i++) {
		$lines .= "\t\t$share% $i;\n";
	}
	return "\tsplit_clients \"\$connection.\$connection_requests\" \$$variable {\n$lines\t\t* " . ($bodies - 1) . ";\n\t}\n";
}

$ports = free_ports(8);
$site = [
	'kept' => [1 => $ports[0], 25 => $ports[1], 100 => $ports[2]],
	'closing' => $ports[3],   // closes after each reply
	'counted' => $ports[4],   // logs the connection of each request
	'far' => $ports[5],       // the delay proxy before kept[25]
	'roster' => $ports[6],    // the pages of a long roster
	'far_roster' => $ports[7], // the delay proxy before it
	'round_trip_ms' => 20,
];
$conf = ($as_root ? "user root;\n" : '') . <<<CONF
	worker_processes 1;
	pid $work/nginx.pid;
	error_log $work/nginx-error.log warn;
	events { worker_connections 1024; }
	http {
		log_format connections '\$connection';
		access_log off;
		ssl_certificate $work/certs/server.pem;
		ssl_certificate_key $work/certs/server.key;
		ssl_protocols TLSv1.3;
		keepalive_requests 100000000;
		keepalive_timeout 3600s;
		keepalive_time 24h;
		tcp_nodelay on;
		open_file_cache max=1000;
		client_body_temp_path $work/nginx-temp;
		proxy_temp_path $work/nginx-temp;
		fastcgi_temp_path $work/nginx-temp;
		uwsgi_temp_path $work/nginx-temp;
		scgi_temp_path $work/nginx-temp;

	CONF;
foreach (LISTS as $kilobytes => $bodies) {
	$conf .= nginx_choice("list_$kilobytes", $bodies);
}
foreach (BODIES as $tokens => $bodies) {
	$conf .= nginx_choice("body_$tokens", $bodies) . nginx_server($work, $site['kept'][$tokens], $tokens, '');
}
$conf .= "\tmap \$args \$body_roster { default 0; ~offset%5D=(\\d+) \$1; }\n" . nginx_server($work, $site['roster'], 'roster', '');
$conf .= nginx_server($work, $site['closing'], 1, 'keepalive_timeout 0;');
$conf .= nginx_server($work, $site['counted'], 1, "access_log $work/connections.log connections;");
file_put_contents("$work/nginx.conf", "$conf}\n");

/* One child for each client, since ini settings of trust hold for a pool. */
$bundle = "php_admin_value[curl.cainfo] = $work/certs/bundle.pem\nphp_admin_value[openssl.cafile] = $work/certs/bundle.pem\n";
$one_ca = "php_admin_value[curl.cainfo] = $work/certs/ca.pem\nphp_admin_value[openssl.cafile] = $work/certs/ca.pem\n";
$hashed = "php_admin_value[openssl.capath] = $work/certs/hashed\n";
$pools = [
	'empty' => '',
	'ours' => $hashed,
	'ext-curl' => $bundle,
	'ext-curl-one-ca' => $one_ca,
	'ext-curl-tuned' => '',
	'ext-curl-share' => $bundle,
	'stream' => $bundle,
	'symfony' => $bundle,
	'symfony-share' => $bundle,
	'guzzle' => $bundle,
	'guzzle-share' => $bundle,
];
$fpm = "[global]\nerror_log = $work/fpm.log\ndaemonize = no\n";
foreach ($pools as $name => $trust) {
	$fpm .= "[$name]\nlisten = $work/$name.sock\npm = static\npm.max_children = 1\nclear_env = no\n" . ($as_root ? "user = root\ngroup = root\n" : '') . $trust;
}
file_put_contents("$work/fpm.conf", $fpm);
file_put_contents("$work/site.json", json_encode($site + ['work' => $work]));
echo "$site[far] {$site['kept'][25]} $site[far_roster] $site[roster] $site[round_trip_ms]\n";
