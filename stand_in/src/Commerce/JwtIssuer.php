<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** Tokens in JWT form. All that is known of one stands in it, so that a long run needs no memory. */
final class JwtIssuer
{
    private string $key;

    public function __construct()
    {
        $this->revokeAll();
    }

    public function revokeAll(): void
    {
        $this->key = random_bytes(32);
    }

    public function issue(array $claims): string
    {
        $claims['jti'] = bin2hex(random_bytes(8));
        $text = self::encode('{"alg":"HS256","typ":"JWT"}') . '.' . self::encode(json_encode($claims));
        return $text . '.' . $this->signature($text);
    }

    /** The claims of a token of ours that has not ended, else null. */
    public function read(string $token, float $now): ?array
    {
        $dot = strrpos($token, '.');
        if ($dot === false || !hash_equals($this->signature(substr($token, 0, $dot)), substr($token, $dot + 1))) {
            return null;
        }
        $claims = json_decode(base64_decode(strtr(explode('.', $token)[1], '-_', '+/')), true);
        return $claims['exp'] > $now ? $claims : null;
    }

    public static function encode(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    private function signature(string $text): string
    {
        return self::encode(hash_hmac('sha256', $text, $this->key, true));
    }
}
