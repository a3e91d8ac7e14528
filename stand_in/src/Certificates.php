<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn;

/**
 * A certificate for a server of tests, and the one of the authority that signed it, in a folder that others may share: ca.pem is what a client
 * has to trust, server.pem holds certificate and key of the server. They are made anew where one is missing, does not have all the names,
 * or ends within a week. The key of the authority is never written, so that nobody can sign a second certificate.
 */
final readonly class Certificates
{
    private const DAYS = 365;
    private const DAYS_LEFT = 7;
    /** Always among the names. */
    private const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

    public string $ca;
    public string $server;

    /**
     * @param list<string> $names host names and IP addresses of the server, as clients write them
     * @throws \InvalidArgumentException for a name that no certificate can have
     * @throws \RuntimeException if they cannot be made
     */
    public function __construct(private string $folder, array $names = [])
    {
        $this->ca = "$folder/ca.pem";
        $this->server = "$folder/server.pem";
        $names = array_map(self::alternativeName(...), array_values(array_unique([...self::LOOPBACK, ...$names])));
        if (!$this->serve($names)) {
            $this->make($names);
        }
    }

    private static function alternativeName(string $name): string
    {
        return match (true) {
            filter_var($name, FILTER_VALIDATE_IP) !== false => 'IP:' . inet_ntop(inet_pton($name)),
            (bool) preg_match('/^(\*\.)?[a-z0-9_]([a-z0-9_.-]*[a-z0-9])?$/iD', $name) => "DNS:$name",
            default => throw new \InvalidArgumentException("'$name' is neither a host name nor an IP address"),
        };
    }

    /** @param list<string> $names */
    private function serve(array $names): bool
    {
        $ca = @file_get_contents($this->ca);
        $server = @file_get_contents($this->server);
        if ($ca === false || $server === false || !($parsed = @openssl_x509_parse($server)) || @openssl_x509_verify($server, $ca) !== 1) {
            return false;
        }
        $has = array_map(
            // OpenSSL shows an IPv6 address in full.
            fn (string $name) => str_starts_with($name, 'IP Address:') ? 'IP:' . inet_ntop(inet_pton(substr($name, 11))) : $name,
            explode(', ', $parsed['extensions']['subjectAltName'] ?? ''),
        );
        return array_diff($names, $has) === [] && $parsed['validTo_time_t'] > time() + self::DAYS_LEFT * 86_400;
    }

    /** @param list<string> $names */
    private function make(array $names): void
    {
        if (!is_dir($this->folder) && !@mkdir($this->folder, recursive: true) && !is_dir($this->folder)) {
            throw new \RuntimeException("cannot make the folder $this->folder");
        }
        $config = tempnam(sys_get_temp_dir(), 'ep-stand-in');
        try {
            file_put_contents($config, self::config($names));
            [$caKey, $ca] = self::sign($config, 'ca', 'ep_account_tokens stand-in CA');
            [$key, $certificate] = self::sign($config, 'server', 'ep_account_tokens stand-in', $ca, $caKey);
            openssl_pkey_export($key, $keyText, options: ['config' => $config]);
        } finally {
            unlink($config);
        }
        openssl_x509_export($certificate, $certificateText);
        openssl_x509_export($ca, $caText);
        // The authority's certificate comes last, since others may wait for it.
        $this->write($this->server, $certificateText . $keyText, 0600);
        $this->write($this->ca, $caText, 0644);
    }

    /** @param list<string> $names */
    private static function config(array $names): string
    {
        return "[req]\ndefault_bits = 2048\ndistinguished_name = name\n[name]\n"
            . "[ca]\nbasicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = hash\n"
            . "[server]\nbasicConstraints = critical, CA:FALSE\nkeyUsage = critical, digitalSignature\nextendedKeyUsage = serverAuth\n"
            . "subjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\nsubjectAltName = " . implode(', ', $names) . "\n";
    }

    /** @return array{\OpenSSLAsymmetricKey, \OpenSSLCertificate} */
    private static function sign(
        string $config,
        string $extensions,
        string $name,
        ?\OpenSSLCertificate $ca = null,
        ?\OpenSSLAsymmetricKey $caKey = null,
    ): array {
        $options = ['config' => $config, 'x509_extensions' => $extensions, 'digest_alg' => 'sha256'];
        $key = openssl_pkey_new($options + ['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1']);
        $request = $key ? openssl_csr_new(['commonName' => $name], $key, $options) : false;
        $signed = $request ? openssl_csr_sign($request, $ca, $caKey ?? $key, self::DAYS, $options, random_int(1, PHP_INT_MAX)) : false;
        return $signed ? [$key, $signed] : throw new \RuntimeException('OpenSSL made no certificate: ' . openssl_error_string());
    }

    private function write(string $file, string $text, int $mode): void
    {
        $part = "$file.part";
        if (@file_put_contents($part, '') === false || !chmod($part, $mode) || file_put_contents($part, $text) === false || !rename($part, $file)) {
            throw new \RuntimeException("cannot write $file");
        }
    }
}
