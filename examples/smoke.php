<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * What laravel/smoke and symfony/smoke have in common: installs the shop into a temporary folder, boots it with `php -S` beside the
 * stand-in for Commerce Cloud, and goes through it as a browser would. Prints TAP.
 */
declare(strict_types=1);

require __DIR__ . '/../php_tests/support/server.inc';
require __DIR__ . '/../tools/tap.inc';

error_reporting(E_ALL);
set_error_handler(fn (int $level, string $message, string $file, int $line) => error_reporting() & $level ? throw new ErrorException($message, 0, $level, $file, $line) : true);

/** A browser of one shopper: it keeps cookies, follows redirects within the shop, and submits the forms of the page it is on. */
final class Browser
{
    private array $cookies = [];
    public string $url = '';
    public string $html = '';
    /** How long to wait, where the page said so. */
    public ?string $retryAfter = null;
    /** Where the shop sent the browser that is not the shop itself. */
    public ?string $away = null;

    public function __construct(private readonly string $shop)
    {
    }

    public function get(string $path): string
    {
        return $this->request('GET', $path);
    }

    /** As when it was closed, or the session has ended. */
    public function forgetCookies(): void
    {
        $this->cookies = [];
    }

    /**
     * Submits the form with this action: its hidden fields, and those that are given.
     *
     * @param bool $isStale what guards the form against forgery is not the session's, as on a page that was open while the shopper logged in again
     */
    public function submit(string $action, array $fields = [], bool $isStale = false): string
    {
        $document = new DOMDocument();
        $document->loadHTML('<?xml encoding="utf-8"?>' . $this->html, LIBXML_NOERROR);
        $inputs = (new DOMXPath($document))->query("//form[@action='$action']//input[@type='hidden']");
        if (!str_contains($this->html, "action=\"$action\"")) {
            throw new RuntimeException("no form $action on $this->url");
        }
        foreach ($inputs as $input) {
            $fields += [$input->getAttribute('name') => $isStale && str_contains($input->getAttribute('name'), 'token') ? 'stale' : $input->getAttribute('value')];
        }
        return $this->request('POST', $action, $fields);
    }

    public function request(string $method, string $path, array $fields = [], array $headers = [], bool $json = false): string
    {
        $this->away = null;
        for ($hops = 0; $hops < 8; $hops++) {
            $body = $fields === [] ? '' : ($json ? json_encode($fields) : http_build_query($fields));
            $reply = PlainReply::to($method, $this->shop . $path, [
                'Content-Type' => $json ? 'application/json' : 'application/x-www-form-urlencoded',
                'Accept' => 'text/html',
                ...$headers,
                ...($this->cookies ? ['Cookie' => implode('; ', array_map(fn ($name, $value) => "$name=$value", array_keys($this->cookies), $this->cookies))] : []),
            ], $body);
            $this->takeCookies($reply);
            $location = $reply->header('Location');
            if ($location === null) {
                $this->url = "$reply->status $path";
                $this->retryAfter = $reply->header('Retry-After');
                return $this->html = $reply->body;
            }
            if (!str_starts_with($location, '/') && !str_starts_with($location, $this->shop)) {
                $this->away = $location;
                return '';
            }
            [$method, $path, $fields] = ['GET', substr($location, str_starts_with($location, '/') ? 0 : strlen($this->shop)) ?: '/', []];
        }
        throw new RuntimeException("redirects without end at $path");
    }

    private function takeCookies(PlainReply $reply): void
    {
        foreach ($reply->headers as [$name, $value]) {
            if (strcasecmp($name, 'Set-Cookie') === 0) {
                [$cookie, $text] = explode('=', explode(';', $value)[0], 2);
                $this->cookies[$cookie] = $text;
            }
        }
    }
}

final class Smoke
{
    private const SECRET = 'webhook-secret';

    private string $folder;
    private CommerceServer $server;
    private string $shop;
    /** @var resource */
    private $process;

    /**
     * @param string $environmentFile where the shop reads its environment from
     * @param array<string, string> $environment
     * @param list<string> $logs patterns of the files that the shop logs to
     * @param bool $isWhole it has sign-up, password reset, and a search for accounts
     * @param string $refused what it says where the service refuses a checkout
     * @param array<string, string> $afterwards title => PHP script that is run in the shop's folder at the end, with its arguments
     */
    public function __construct(
        private readonly string $source,
        private readonly array $argv,
        private readonly string $environmentFile,
        private readonly array $environment,
        private readonly array $logs,
        private readonly string $framework,
        private readonly array $afterwards = [],
        private readonly bool $isWhole = false,
        private readonly string $refused = 'The shop cannot do that just now.',
    ) {
    }

    public function run(): never
    {
        $this->folder = sys_get_temp_dir() . '/ep-shop-' . bin2hex(random_bytes(4));
        $owner = getmypid();
        register_shutdown_function(fn () => $owner === getmypid() && $this->cleanUp());
        $this->install();
        $this->boot();
        foreach ([
            'without a token the shop sends to the login' => $this->firstVisit(...),
            'a wrong password is the shopper\'s business' => $this->wrongPassword(...),
            'what a form must not hold is the shopper\'s business' => $this->oddInput(...),
            'password, account picker, page of the shop' => $this->password(...),
            'somebody else\'s account is refused' => $this->foreignAccount(...),
            'switching shows the other account' => $this->switching(...),
            'a page is one round trip on kept connections, with one bearer' => $this->page(...),
            'a part of the page that fails is missing, and the others are there' => $this->failedPart(...),
            'into the cart, and checked out once' => $this->checkout(...),
            'a checkout whose fate is not known: look before you try again' => $this->checkoutUnknown(...),
            'a checkout that the service refuses' => $this->checkoutRefused(...),
            'a token that is due is renewed' => $this->renewal(...),
            'where renewal fails the old token serves on' => $this->failedRenewal(...),
            'a token that has been revoked ends at the login' => $this->revoked(...),
            'logging out' => $this->logout(...),
            'OpenID Connect, one account: straight to the page' => $this->oidc(...),
            'OpenID Connect cancelled, and a forged callback' => $this->oidcRefused(...),
            'one-time password by webhook and mail' => $this->oneTimePassword(...),
            'a webhook call without the secret is refused' => $this->forgedWebhook(...),
            'a member without an account' => $this->noAccount(...),
            'many accounts: all are offered' => $this->manyAccounts(...),
            'the service is down: a page that says so' => $this->outage(...),
            ...($this->isWhole ? $this->more() : []),
            'no secret has come into a log' => $this->logsHoldNoSecrets(...),
            ...array_map(fn (string $command) => fn () => $this->command($command), $this->afterwards),
        ] as $title => $check) {
            $this->check($title, $check);
        }
        done_testing();
    }

    private function check(string $title, Closure $check): void
    {
        try {
            $check();
            check($title, true);
        } catch (Throwable $e) {
            check($title, false, "{$e->getMessage()} (line {$e->getLine()})");
        }
    }

    private function cleanUp(): void
    {
        if (isset($this->process)) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
        if (is_dir($this->folder)) {
            exec('rm -rf ' . escapeshellarg($this->folder));
        }
    }

    // --- the shop

    private function php(): array
    {
        $module = $this->argv[1] ?? null;
        return [PHP_BINARY, '-d', 'zend.exception_ignore_args=0', ...($module === null ? [] : ['-d', 'extension=' . realpath($module)])];
    }

    private function install(): void
    {
        exec(implode(' ', array_map(escapeshellarg(...), [...$this->php(), '-r', 'exit(extension_loaded("ep_account_tokens") ? 0 : 1);'])) . ' 2>&1', $output, $status);
        if ($status !== 0) {
            fwrite(STDERR, implode("\n", $output) . "\nep_account_tokens is not loaded. usage: smoke [path/to/ep_account_tokens.so]\n");
            exit(1);
        }
        $composer = trim((string) shell_exec('command -v composer'));
        if ($composer === '') {
            skip_all('composer is not installed');
        }
        mkdir($this->folder);
        exec('cp -R ' . escapeshellarg($this->source) . '/. ' . escapeshellarg($this->folder));
        $this->pointToPackages();
        exec(sprintf(
            'cd %s && COMPOSER_ALLOW_SUPERUSER=1 %s %s install --no-interaction --no-progress 2>&1',
            escapeshellarg($this->folder),
            implode(' ', array_map(escapeshellarg(...), $this->php())),
            escapeshellarg($composer),
        ), $log, $status);
        if ($status !== 0) {
            fwrite(STDERR, implode("\n", array_slice($log, -20)) . "\n");
            if (is_file("$this->folder/vendor/autoload.php")) {
                throw new RuntimeException('composer got the packages, and failed all the same');
            }
            skip_all('composer could not get the packages');
        }
        $installed = json_decode((string) file_get_contents("$this->folder/vendor/composer/installed.json"), true)['packages'];
        foreach ($installed as $package) {
            if ($package['name'] === $this->framework) {
                note('PHP ' . PHP_VERSION . ", $this->framework $package[version]");
            }
        }
    }

    /** The shop names the packages by where they are from its own folder. */
    private function pointToPackages(): void
    {
        $manifest = json_decode((string) file_get_contents("$this->folder/composer.json"), true, flags: JSON_THROW_ON_ERROR);
        foreach ($manifest['repositories'] ?? [] as $key => $repository) {
            $manifest['repositories'][$key]['url'] = realpath("$this->source/$repository[url]");
        }
        file_put_contents("$this->folder/composer.json", json_encode($manifest, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR));
    }

    private function boot(): void
    {
        $this->server = CommerceServer::start(['webhook_secret' => self::SECRET]);
        $address = stream_socket_get_name($probe = stream_socket_server('tcp://127.0.0.1:0'), false);
        fclose($probe);
        $this->shop = "http://$address";
        $this->server->set([
            'redirect_uris' => ["$this->shop/login/callback"],
            'webhook_url' => "$this->shop/webhook/one-time-password",
            'account_member_self_management' => 'update_only',
        ]);
        $endpoint = "{$this->server->baseUri}/oidc-idp/login/stores/" . CommerceServer::STORE . '/authentication-realms/' . CommerceServer::REALM
            . '?elasticpath_commerce_cloud_profile_id=' . CommerceServer::OIDC_PROFILE;
        $this->writeEnvironment([
            'EP_BASE_URI' => $this->server->baseUri,
            'EP_CLIENT_ID' => CommerceServer::CLIENT_ID,
            'EP_REALM_ID' => CommerceServer::REALM,
            'EP_PASSWORD_PROFILE_ID' => CommerceServer::PASSWORD_PROFILE,
            'EP_OIDC_NAME' => 'Company sign-on',
            'EP_OIDC_ENDPOINT' => $endpoint,
            'EP_OIDC_CLIENT_ID' => CommerceServer::OIDC_CLIENT_ID,
            'EP_REDIRECT_URI' => "$this->shop/login/callback",
            'EP_OIDC_REDIRECT_URI' => "$this->shop/login/callback",
            'EP_WEBHOOK_SECRET' => self::SECRET,
            ...$this->environment,
        ]);
        $this->process = proc_open([...$this->php(), '-S', $address, '-t', "$this->folder/public", "$this->folder/public/index.php"], [
            ['file', '/dev/null', 'r'],
            ['file', "$this->folder/server.log", 'a'],
            ['file', "$this->folder/server.log", 'a'],
        ], $pipes, $this->folder);
        for ($tries = 0; @stream_socket_client("tcp://$address") === false; $tries++) {
            if ($tries === 100) {
                fwrite(STDERR, file_get_contents("$this->folder/server.log"));
                throw new RuntimeException('php -S does not listen');
            }
            usleep(50_000);
        }
    }

    private function writeEnvironment(array $environment): void
    {
        $lines = array_map(fn (string $name, string $value): string => "$name=\"$value\"\n", array_keys($environment), $environment);
        file_put_contents("$this->folder/$this->environmentFile", $lines);
    }

    // --- what a shopper does

    private function expect(string $text, Browser $browser): void
    {
        if (!str_contains(html_entity_decode($browser->html, ENT_QUOTES | ENT_HTML5), $text)) {
            throw new RuntimeException("\"$text\" is not on $browser->url:\n" . substr(trim(strip_tags($browser->html)), 0, 300));
        }
    }

    private function expectSame(mixed $expected, mixed $found): void
    {
        if ($expected !== $found) {
            throw new RuntimeException('expected ' . json_encode($expected) . ', found ' . json_encode($found));
        }
    }

    private function loggedIn(string $username = 'ada@example.com', string $password = 'difference-engine', ?string $account = null): Browser
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->submit('/login/password', ['username' => $username, 'password' => $password]);
        if ($account !== null) {
            $browser->submit('/accounts', ['account_id' => $account]);
        }
        return $browser;
    }

    private const ANALYTICAL = 'acc00000-0000-4000-8000-000000000001';
    private const BERNOULLI = 'acc00000-0000-4000-8000-000000000002';
    private const COMPILER = 'acc00000-0000-4000-8000-000000000003';

    private function firstVisit(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/');
        $this->expectSame('200 /login', $browser->url);
    }

    private function wrongPassword(): void
    {
        $this->expect('That was not right. Please try again.', $this->loggedIn(password: 'wrong'));
    }

    private function oddInput(): void
    {
        // Few, since a shop limits how often one address may try.
        foreach ([['username' => "a\0b"], ['username' => "M\xFCller\n"], ['password' => str_repeat('a', 5000)], ['username' => ['a', 'b']]] as $fields) {
            $browser = new Browser($this->shop);
            $browser->get('/login');
            $browser->submit('/login/password', $fields + ['username' => 'ada@example.com', 'password' => 'difference-engine']);
            $this->expectRefusal('200 /accounts', $browser);
        }
    }

    private function expectRefusal(string $good, Browser $browser): void
    {
        if ($browser->url === $good || str_starts_with($browser->url, '5')) {
            throw new RuntimeException("not refused in the shopper's words: $browser->url");
        }
    }

    private function password(): void
    {
        $browser = $this->loggedIn();
        $this->expectSame('200 /accounts', $browser->url);
        $this->expect('Analytical Engines Ltd', $browser);
        $this->expect('Bernoulli Press', $browser);
        $browser->submit('/accounts', ['account_id' => self::BERNOULLI]);
        $this->expectSame('200 /', $browser->url);
        $this->expect('Bernoulli Press', $browser);
        $this->expect('Your cart is empty.', $browser);
    }

    private function foreignAccount(): void
    {
        $browser = $this->loggedIn();
        $browser->submit('/accounts', ['account_id' => self::COMPILER]);
        $this->expect('You cannot use this account.', $browser);
        $this->expectSame('200 /accounts', $browser->url);
        $browser->submit('/accounts', ['account_id' => "a\0b"]);
        $this->expectRefusal('200 /', $browser);
    }

    private function switching(): void
    {
        $browser = $this->loggedIn(account: self::BERNOULLI);
        $browser->get('/accounts');
        $browser->submit('/accounts', ['account_id' => self::ANALYTICAL]);
        $this->expectSame('200 /', $browser->url);
        $this->expect('Analytical Engines Ltd', $browser);
    }

    private Browser $shopper;

    /** One who is logged in already, since a shop limits how often one address may try. */
    private function shopper(): Browser
    {
        $this->shopper ??= $this->loggedIn(account: self::ANALYTICAL);
        $this->shopper->get('/');
        return $this->shopper;
    }

    private function page(): void
    {
        $browser = $this->shopper();
        $this->server->clearLog();
        foreach (['/' => 'Page 1 of 5', '/?page=5' => 'Gear with 60 teeth', '/?page=none' => 'Page 1 of 5'] as $path => $text) {
            $browser->get($path);
            $this->expect($text, $browser);
            $this->expect('12 St James Square', $browser);
        }
        $log = $this->server->log();
        $this->expectSame(9, count($log));
        $this->expectSame([200], array_values(array_unique(array_column($log, 'status'))));
        $this->expectSame(3, count(array_unique(array_column($log, 'connection'))));
        $this->expectSame(1, count(array_unique(array_map(fn (LoggedRequest $request) => $request->header('Authorization'), $log))));
    }

    private function failedPart(): void
    {
        $browser = $this->shopper();
        $cart = current(array_filter($this->server->log(), fn (LoggedRequest $request) => str_ends_with($request->path, '/items')))->path;
        $parts = [
            $cart => ['Your cart cannot be shown just now.', 'Your cart is empty.'],
            '/catalog/products' => ['The products cannot be shown just now.', 'Gear with 1 tooth'],
            '/v2/accounts/*' => ['Your addresses cannot be shown just now.', '12 St James Square'],
        ];
        foreach (array_keys($parts) as $path) {
            // A connection that is closed is an exception in the part's place, a status of the service's a reply.
            foreach ([['drop' => true], ['status' => 503], ['status' => 404]] as $fault) {
                $this->server->reply($path, ...$fault, times: 10);
                $browser->get('/');
                $this->server->clearReplies();
                $this->expectSame('200 /', $browser->url);
                foreach ($parts as $other => [$sorry, $there]) {
                    $this->expect($other === $path ? $sorry : $there, $browser);
                }
            }
        }
        $browser->get('/');
        $this->expect('Your cart is empty.', $browser);

        $browser = $this->loggedIn();
        $this->server->reply('/v2/carts', 503, times: 10);
        $browser->submit('/accounts', ['account_id' => self::ANALYTICAL]);
        $this->server->clearReplies();
        $this->expectSame('200 /', $browser->url);
        $this->expect('Your cart cannot be shown just now.', $browser);
        $this->expect('Gear with 1 tooth', $browser);
        $browser->get('/');
        $this->expect('Your cart is empty.', $browser);
    }

    /** @return array{int, int} how often a checkout was asked for, and how many orders there are */
    private function checkouts(): array
    {
        $state = $this->server->state();
        return [$state['checkouts'], count($state['orders'])];
    }

    private function fillCart(): Browser
    {
        $browser = $this->shopper();
        $browser->submit('/cart', ['product_id' => '9a0d0000-0000-4000-8000-000000000003', 'quantity' => '4']);
        $this->expectSame('200 /', $browser->url);
        $this->expect('4 × Gear with 3 teeth', $browser);
        return $browser;
    }

    private function placeOrder(Browser $browser): void
    {
        preg_match('/<option value="([^"]+)"/', $browser->html, $match);
        $browser->submit('/checkout', ['address_id' => $match[1], 'email' => 'ada@example.com']);
    }

    private function checkout(): void
    {
        $browser = $this->fillCart();
        $this->expect('$13.00', $browser);
        $this->server->clearLog();
        $this->placeOrder($browser);
        $this->expectSame('200 /orders', $browser->url);
        $this->expect('Thank you. We have your order.', $browser);
        $this->expect('$13.00', $browser);
        $this->expectSame([1, 1], $this->checkouts());
        $log = $this->server->log();
        $this->expectSame(['GET', 'POST', 'DELETE', 'GET'], array_column($log, 'method'));
        $this->expectSame(1, count(array_unique(array_column($log, 'connection'))));
        $this->expectSame('12 St James Square', $log[1]->json()['data']['shipping_address']['line_1']);
        $browser->get('/');
        $this->expect('Your cart is empty.', $browser);
    }

    private function checkoutUnknown(): void
    {
        // The answer is lost, or a gateway answers: each time the order was made, and nobody was told.
        foreach ([['drop' => true], ['status' => 504]] as $fault) {
            $browser = $this->fillCart();
            [$asked, $orders] = $this->checkouts();
            $this->server->reply('/v2/carts/*', ...$fault, method: 'POST', handle: true);
            $this->placeOrder($browser);
            $this->expectSame('200 /orders', $browser->url);
            $this->expectSame([$asked + 1, $orders + 1], $this->checkouts());
            $reference = $this->server->state()['orders'][0]['external_ref'];
            $this->expect("We do not know whether your order went through. Look for $reference under your orders before you try again.", $browser);
            $this->expect(">$reference</td>", $browser);
            $browser->get('/');
            $this->expect('Place the order', $browser);
            $this->placeOrder($browser);    // so that the next one begins with an empty cart
        }
    }

    private function checkoutRefused(): void
    {
        $browser = $this->fillCart();
        [$asked, $orders] = $this->checkouts();
        $this->server->reply('/v2/carts/*', 400, method: 'POST');
        $this->placeOrder($browser);
        $this->expectSame('200 /', $browser->url);
        $this->expect($this->refused, $browser);
        $this->expect('4 × Gear with 3 teeth', $browser);
        $this->expectSame([$asked, $orders], $this->checkouts());
        $browser->submit('/checkout', ['address_id' => '../../x', 'email' => 'nobody']);
        $this->expectRefusal('200 /orders', $browser);
    }

    /** A login whose token has little life left when this returns. */
    private function withOldToken(): Browser
    {
        $this->server->set(['account_token_lifetime' => 8]);
        $browser = $this->loggedIn(account: self::BERNOULLI);
        $this->server->set(['account_token_lifetime' => 86400]);
        usleep(6_300_000);
        $this->server->clearLog();
        return $browser;
    }

    private function renewal(): void
    {
        $browser = $this->withOldToken();
        $browser->get('/');
        $browser->get('/');
        $this->expect('Bernoulli Press', $browser);
        $this->expectSame(1, count($this->server->requests(CommerceServer::TOKENS_PATH)));
    }

    private function failedRenewal(): void
    {
        $browser = $this->withOldToken();
        $this->server->reply(CommerceServer::TOKENS_PATH, 503);
        $browser->get('/');
        $this->expectSame('200 /', $browser->url);
        $this->expect('Bernoulli Press', $browser);
    }

    private function revoked(): void
    {
        $shopper = $this->shopper();
        $browser = $this->loggedIn(account: self::BERNOULLI);
        $this->server->revokeAccountTokens();
        $shopper->get('/');
        $this->expectSame('200 /login', $shopper->url);
        $this->expect('Please log in again.', $shopper);
        $browser->get('/accounts');
        $browser->submit('/accounts', ['account_id' => self::ANALYTICAL]);
        $this->expect('Please log in again.', $browser);
        $browser->get('/');
        $this->expectSame('200 /login', $browser->url);
    }

    private function logout(): void
    {
        $browser = $this->loggedIn(account: self::BERNOULLI);
        $browser->submit('/logout');
        $browser->get('/');
        $this->expectSame('200 /login', $browser->url);
        $browser->get('/accounts');
        $this->expectSame('200 /login', $browser->url);
    }

    private function oidc(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->submit('/login/oidc');
        $query = $this->server->signIn((string) $browser->away, 'grace@example.com');
        $browser->get('/login/callback?' . http_build_query($query));
        $this->expectSame('200 /', $browser->url);
        $this->expect('Compiler Works', $browser);
    }

    private function oidcRefused(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->submit('/login/oidc');
        $query = $this->server->signIn((string) $browser->away, null);
        $browser->get('/login/callback?' . http_build_query($query));
        $this->expect('You have cancelled the login.', $browser);

        $this->server->clearLog();
        foreach (['?code=x&state=forged', '?code=x', '?code[]=x&state[]=y', ''] as $forged) {
            $browser->get("/login/callback$forged");
            $this->expect('Please log in again.', $browser);
        }
        $this->expectSame([], $this->server->requests(CommerceServer::TOKENS_PATH));
    }

    private function oneTimePassword(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->submit('/login/request-code', ['username' => 'ada@example.com']);
        $this->expect('If we know that user name, a code is on its way.', $browser);
        $browser->submit('/login/code', ['code' => $this->mailedCode()]);
        $this->expectSame('200 /accounts', $browser->url);
    }

    /** The code that the service has handed to the shop last. */
    private function mailedCode(): string
    {
        $outcome = 'pending';
        for ($tries = 0; $outcome === 'pending' && $tries < 100; $tries++) {
            usleep(50_000);
            ['webhook_deliveries' => $deliveries, 'one_time_passwords' => $codes] = $this->server->state();
            $outcome = count($deliveries) === count($codes) ? end($deliveries)['outcome'] : 'pending';
        }
        $this->expectSame('204', $outcome);
        return $this->server->lastOneTimePassword();
    }

    // --- what a whole shop has

    /** @return array<string, Closure> */
    private function more(): array
    {
        return [
            'signing up' => $this->signUp(...),
            'a sign-up that the service refuses keeps what was typed' => $this->signUpRefused(...),
            'a forgotten password' => $this->passwordReset(...),
            'three hundred accounts: a search, and the current one is marked' => $this->accountSearch(...),
            'a wrong password keeps the user name, and no password' => $this->keepsUsername(...),
            'a wrong code: another try' => $this->wrongCode(...),
            'a rate limit says how long to wait' => $this->rateLimit(...),
            'an outage keeps the user name' => $this->outageKeepsUsername(...),
            'a page that cannot be shown at all says so, and comes back' => $this->outageOfPage(...),
            'a session that has ended leads to the login, and from there to where the shopper was' => $this->endedSession(...),
            'a form that was open for too long, with a session and without' => $this->lostCsrfToken(...),
            'out of the cart' => $this->removal(...),
            'a page that is not there' => $this->notFound(...),
        ];
    }

    private const SIGN_UP = ['name' => 'Mary Wollstonecraft', 'username' => 'mary@example.com', 'password' => 'vindication', 'password_confirmation' => 'vindication'];

    private function signUp(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/sign-up');
        $browser->submit('/sign-up', self::SIGN_UP);
        $this->expectSame('200 /', $browser->url);
        $this->expect('Welcome!', $browser);
        $this->expectSame('200 /', $this->loggedIn('mary@example.com', 'vindication')->url);
    }

    private function signUpRefused(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/sign-up');
        $browser->submit('/sign-up', self::SIGN_UP);    // the user name is taken
        $this->expectSame('200 /sign-up', $browser->url);
        $this->expect('We could not sign you up.', $browser);
        $this->expect('value="Mary Wollstonecraft"', $browser);
        $browser->submit('/sign-up', ['username' => 'no address', 'password' => "short\0"] + self::SIGN_UP);
        $this->expectSame('200 /sign-up', $browser->url);
    }

    private function passwordReset(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/password/forgotten');
        $browser->submit('/password/forgotten', ['username' => 'mary@example.com']);
        $this->expect('If we know that user name, a code is on its way.', $browser);
        $form = ['username' => 'mary@example.com', 'password' => 'rights-of-woman', 'password_confirmation' => 'rights-of-woman'];
        $code = $this->mailedCode();
        $browser->submit('/password/new', ['code' => 'another'] + $form);
        $this->expect('That was not right. Please try again.', $browser);
        $browser->submit('/password/new', ['code' => $code] + $form);
        $this->expectSame('200 /', $browser->url);
        $this->expect('You have a new password.', $browser);
        $this->expect('That was not right. Please try again.', $this->loggedIn('mary@example.com', 'vindication'));
        $this->expectSame('200 /', $this->loggedIn('mary@example.com', 'rights-of-woman')->url);
    }

    private function accountSearch(): void
    {
        $accounts = $this->server->addMember('agent@example.com', 'many-accounts', 300)['accounts'];
        $browser = $this->loggedIn('agent@example.com', 'many-accounts');
        $this->expectSame(300, substr_count($browser->html, 'name="account_id"'));
        $this->expectSame(0, substr_count($browser->html, 'aria-current="true"'));
        $browser->submit('/accounts', ['account_id' => $accounts[299]]);
        $this->expectSame('200 /', $browser->url);
        $browser->get('/accounts');
        $this->expectSame(1, substr_count($browser->html, 'aria-current="true"'));
        $browser->get('/accounts?q=299');
        $this->expectSame(1, substr_count($browser->html, 'name="account_id"'));
        $browser->get('/accounts?q=nothing+of+the+kind');
        $this->expect('No account has that in its name.', $browser);
    }

    private function keepsUsername(): void
    {
        $browser = $this->loggedIn('ada@example.com', 'a-wrong-password');
        $this->expect('value="ada@example.com"', $browser);
        if (str_contains($browser->html, 'a-wrong-password')) {
            throw new RuntimeException('the page has the password');
        }
    }

    private function wrongCode(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->submit('/login/request-code', ['username' => 'ada@example.com']);
        $browser->submit('/login/code', ['code' => 'another']);
        $this->expect('That was not right. Please try again.', $browser);
        $browser->submit('/login/code', ['code' => $this->mailedCode()]);
        $this->expectSame('200 /accounts', $browser->url);
    }

    private function rateLimit(): void
    {
        $this->server->reply(CommerceServer::TOKENS_PATH, 429, headers: ['Retry-After' => '17'], times: 9);
        $browser = $this->loggedIn();
        $this->server->clearReplies();
        $this->expectSame('200 /login', $browser->url);
        $this->expect('Please try again in 17 seconds.', $browser);
        $this->expect('data-retry-after="17"', $browser);
        $this->expect('value="ada@example.com"', $browser);
    }

    private function outageKeepsUsername(): void
    {
        $this->server->reply(CommerceServer::TOKENS_PATH, drop: true, times: 9);
        $browser = $this->loggedIn();
        $this->server->clearReplies();
        $this->expectSame('200 /login', $browser->url);
        $this->expect('The shop cannot do that just now.', $browser);
        $this->expect('value="ada@example.com"', $browser);
    }

    private function outageOfPage(): void
    {
        $browser = $this->loggedIn('grace@example.com', 'one-nanosecond');
        $this->server->revokeAccessTokens();
        $this->server->reply(CommerceServer::BEARER_PATH, 503, times: 20);
        $browser->get('/');
        $this->server->clearReplies();
        $this->expectSame('503 /', $browser->url);
        $this->expectSame('30', $browser->retryAfter);
        $this->expect('The shop cannot do that just now.', $browser);
        $browser->get('/');
        $this->expectSame('200 /', $browser->url);
    }

    private function endedSession(): void
    {
        $browser = $this->loggedIn('grace@example.com', 'one-nanosecond');
        $browser->forgetCookies();
        $browser->get('/orders');
        $this->expectSame('200 /login', $browser->url);
        $browser->submit('/login/password', ['username' => 'grace@example.com', 'password' => 'one-nanosecond']);
        $this->expectSame('200 /orders', $browser->url);
    }

    private function lostCsrfToken(): void
    {
        $browser = $this->loggedIn('grace@example.com', 'one-nanosecond');
        $browser->submit('/cart', ['product_id' => '9a0d0000-0000-4000-8000-000000000003', 'quantity' => '4'], isStale: true);
        $this->expectSame('200 /', $browser->url);
        $this->expect('That page was open for too long.', $browser);
        $this->expect('Your cart is empty.', $browser);
        $browser->forgetCookies();
        $browser->submit('/cart', ['product_id' => '9a0d0000-0000-4000-8000-000000000003', 'quantity' => '4']);
        $this->expectSame('200 /login', $browser->url);
        $this->expect('That page was open for too long.', $browser);

        $browser = new Browser($this->shop);
        $browser->get('/login');
        $browser->forgetCookies();
        $browser->submit('/login/password', ['username' => 'grace@example.com', 'password' => 'one-nanosecond']);
        $this->expectSame('200 /login', $browser->url);
        $this->expect('value="grace@example.com"', $browser);
    }

    private function removal(): void
    {
        $browser = $this->loggedIn('grace@example.com', 'one-nanosecond');
        $browser->submit('/cart', ['product_id' => '9a0d0000-0000-4000-8000-000000000003', 'quantity' => '4']);
        preg_match('/name="item_id" value="([^"]+)"/', $browser->html, $match);
        $browser->submit('/cart/remove', ['item_id' => $match[1]]);
        $this->expectSame('200 /', $browser->url);
        $this->expect('Your cart is empty.', $browser);
    }

    private function notFound(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/no/such/page');
        $this->expectSame('404 /no/such/page', $browser->url);
        $this->expect('There is no such page', $browser);
    }

    private function forgedWebhook(): void
    {
        $browser = new Browser($this->shop);
        foreach ([[], ['X-Moltin-Secret-Key' => 'guess']] as $headers) {
            $browser->request('POST', '/webhook/one-time-password', ['triggered_by' => 'one-time-password-token-request.created'], $headers, json: true);
            $this->expectSame('401 /webhook/one-time-password', $browser->url);
        }
    }

    private function noAccount(): void
    {
        $this->expect('You have no account yet.', $this->loggedIn('nobody@example.com', 'no-account-yet'));
    }

    private function manyAccounts(): void
    {
        $browser = $this->loggedIn('many@example.com', 'two-hundred-fifty');
        $this->expectSame(250, substr_count($browser->html, 'name="account_id"'));
    }

    private function outage(): void
    {
        $browser = new Browser($this->shop);
        $browser->get('/login');
        $this->server->reply(CommerceServer::TOKENS_PATH, 500);
        $browser->submit('/login/password', ['username' => 'ada@example.com', 'password' => 'difference-engine']);
        $this->expect('The shop cannot do that just now.', $browser);
    }

    private function logsHoldNoSecrets(): void
    {
        $text = '';
        foreach ($this->logs as $log) {
            foreach (glob("$this->folder/$log") as $file) {
                $text .= file_get_contents($file);
            }
        }
        if (!str_contains($text, 'loginWithPassword')) {
            throw new RuntimeException('the logs do not have what the observer was told');
        }
        $secrets = ['difference-engine', 'one-nanosecond', 'Bearer ', (string) $this->server->lastOneTimePassword()];
        foreach ($this->server->log() as $request) {
            $secrets[] = (string) $request->header('EP-Account-Management-Authentication-Token');
        }
        foreach (array_filter(array_unique($secrets)) as $secret) {
            if (str_contains($text, $secret)) {
                throw new RuntimeException('a log has ' . substr($secret, 0, 12) . '…');
            }
        }
    }

    private function command(string $command): void
    {
        exec(sprintf('cd %s && %s %s 2>&1', escapeshellarg($this->folder), implode(' ', array_map(escapeshellarg(...), $this->php())), $command), $output, $status);
        if ($status !== 0) {
            throw new RuntimeException(implode("\n", $output));
        }
    }
}
