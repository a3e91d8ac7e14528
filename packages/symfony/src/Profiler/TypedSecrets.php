<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Profiler;

use EpAccountTokens\Symfony\Validator\OneTimePassword;
use EpAccountTokens\Symfony\Validator\Password;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\DataCollector\DataCollectorInterface;
use Symfony\Component\Validator\ConstraintViolation;
use Symfony\Component\VarDumper\Cloner\AbstractCloner;

/**
 * Keeps passwords and one-time passwords that somebody has typed out of the profiler, which by itself masks the field `_password` alone.
 *
 * A collector that collects nothing: as the first of all it masks the request that the others read, and only where the profiler collects.
 *
 * @internal
 */
final class TypedSecrets implements DataCollectorInterface
{
    /** The same as Symfony's. */
    private const MASK = '******';

    private static ?\Closure $caster = null;

    /** @param list<string> $fields those of the firewalls' forms. Each field whose name has "password" in it is masked as well */
    public function __construct(private readonly array $fields)
    {
    }

    public function collect(Request $request, Response $response, ?\Throwable $exception = null): void
    {
        $form = $request->request->all();
        $maskedForm = $this->masked($form);
        $request->request->replace($maskedForm);
        $content = $request->getContent();
        $maskedContent = $this->maskedJson($content);
        if ($maskedContent === $content && $content !== '' && $maskedForm !== $form) {
            $maskedContent = http_build_query($maskedForm);
        }
        // Not by Request::initialize(): that refuses a file field that was left empty, and forgets what was set since the request came.
        \Closure::bind(static function (Request $request, #[\SensitiveParameter] string $content): void {
            $request->content = $content;
        }, null, Request::class)($request, $maskedContent);
    }

    public function getName(): string
    {
        return 'ep_account_tokens.typed_secrets';
    }

    public function reset(): void
    {
    }

    /** Has the profiler's panels, and dump(), mask the properties that are marked by `#[Password]`, `#[OneTimePassword]` or `#[\SensitiveParameter]`. */
    public static function maskProperties(): void
    {
        /** @var array<string, callable> $casters */
        $casters = AbstractCloner::$defaultCasters;
        $other = $casters['*'] ?? null;
        if ($other !== null && $other === self::$caster) {
            return;
        }
        self::$caster = static function (object $object, array $properties, mixed ...$more) use ($other): array {
            $cast = $other === null ? $properties : $other($object, $properties, ...$more);
            return self::cast($object, is_array($cast) ? $cast : $properties);
        };
        AbstractCloner::$defaultCasters = ['*' => self::$caster] + $casters;
    }

    /** JSON is recognised by itself: Request::getPayload() reads it whatever its content type is. */
    private function maskedJson(#[\SensitiveParameter] string $content): string
    {
        $json = json_decode($content, true, flags: JSON_BIGINT_AS_STRING);
        $masked = is_array($json) ? $this->masked($json) : $json;
        // A number that is too large for a float cannot be encoded again.
        $flags = JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
        return $masked === $json ? $content : (string) json_encode($masked, $flags);
    }

    /**
     * @template TKey of array-key
     * @param array<TKey, mixed> $fields
     * @param bool $all whether they are within a secret field, as those of Symfony's RepeatedType are
     * @return array<TKey, mixed>
     */
    private function masked(#[\SensitiveParameter] array $fields, bool $all = false): array
    {
        foreach ($fields as $name => $value) {
            $isSecret = $all || in_array((string) $name, $this->fields, true) || stripos((string) $name, 'password') !== false;
            if (is_array($value)) {
                $fields[$name] = $this->masked($value, $isSecret);
            } elseif ($isSecret && $value !== '' && $value !== null) {
                $fields[$name] = self::MASK;
            }
        }
        return $fields;
    }

    /**
     * @param array<mixed> $properties as an array cast names them
     * @return array<mixed>
     */
    private static function cast(object $object, #[\SensitiveParameter] array $properties): array
    {
        $hidden = self::secretProperties($object::class);
        if ($object instanceof ConstraintViolation && self::isOfSecret($object)) {
            // The root is the typed text itself where that was validated alone.
            $hidden = ['message', 'parameters', 'invalidValue', ...(is_object($object->getRoot()) ? [] : ['root'])];
        }
        if ($hidden !== []) {
            foreach ($properties as $key => $value) {
                if (in_array(self::nameOf($key), $hidden, true) && $value !== null && $value !== '') {
                    $properties[$key] = self::MASK;
                }
            }
        }
        return $properties;
    }

    /** The name of a property whose key in an array cast is this. */
    private static function nameOf(int|string $key): string
    {
        return substr((string) strrchr("\0$key", "\0"), 1);
    }

    private static function isOfSecret(ConstraintViolation $violation): bool
    {
        $path = $violation->getPropertyPath();
        return $violation->getConstraint() instanceof Password
            || $violation->getConstraint() instanceof OneTimePassword
            || stripos($path, 'password') !== false
            || self::leadsToSecret($path, $violation->getRoot());
    }

    /** @param string $path such as `member.logins[0].code` */
    private static function leadsToSecret(string $path, #[\SensitiveParameter] mixed $value): bool
    {
        foreach (preg_split('/[.\[\]]+/', $path, flags: PREG_SPLIT_NO_EMPTY) ?: [] as $name) {
            if (is_object($value) && in_array($name, self::secretProperties($value::class), true)) {
                return true;
            }
            $inner = null;
            foreach (is_object($value) || is_array($value) ? (array) $value : [] as $key => $each) {
                if (self::nameOf($key) === $name) {
                    $inner = $each;
                }
            }
            $value = $inner;
        }
        return false;
    }

    /**
     * @param class-string $class
     * @return list<string>
     */
    private static function secretProperties(string $class): array
    {
        /** @var array<class-string, list<string>> $known */
        static $known = [];
        if (!isset($known[$class])) {
            $all = [];
            for ($reflection = new \ReflectionClass($class); $reflection !== false; $reflection = $reflection->getParentClass()) {
                // A promoted property is marked at the parameter, and a private one of a parent is seen from that parent alone.
                array_push($all, ...$reflection->getProperties(), ...($reflection->getConstructor()?->getParameters() ?? []));
            }
            $marked = array_filter($all, static fn (\ReflectionProperty|\ReflectionParameter $each): bool => array_intersect(
                array_map(static fn (\ReflectionAttribute $attribute): string => $attribute->getName(), $each->getAttributes()),
                [Password::class, OneTimePassword::class, \SensitiveParameter::class],
            ) !== []);
            $known[$class] = array_column($marked, 'name');
        }
        return $known[$class];
    }
}
