<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** Request bodies of the form {"data": {...}}, and the rules that their fields obey. */
final class JsonBody
{
    /** A missing or odd "data" is an empty one: the checks of the fields report it. */
    public static function data(Request $request): array
    {
        if ($request->mediaType() !== 'application/json') {
            throw new ApiError(415);
        }
        $body = json_decode($request->body, true);
        if (!is_array($body)) {
            throw new ApiError(400);
        }
        return is_array($body['data'] ?? null) ? $body['data'] : [];
    }

    /** The tag of the rule that the value breaks, or null. JSON null counts as empty. */
    public static function failedTag(mixed $value, string $rule): ?string
    {
        return match (true) {
            $rule === 'optional' && ($value === null || is_string($value)) => null,
            $value === null, $value === '' => 'cannot_be_empty',
            !is_string($value) => 'is_invalid',
            $rule === 'uuid' && !self::isUuid($value) => 'must_be_uuid',
            $rule === 'email' && !self::isEmail($value) => 'email',
            default => null,
        };
    }

    public static function isEmail(string $text): bool
    {
        return preg_match('/^[^@\s]+@[^@\s]+$/D', $text) === 1;
    }

    private static function isUuid(string $text): bool
    {
        return preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/Di', $text) === 1;
    }
}
