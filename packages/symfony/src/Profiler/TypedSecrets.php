<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Profiler;

use EpAccountTokens\Symfony\Validator\OneTimePassword;
use EpAccountTokens\Symfony\Validator\Password;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Event\ResponseEvent;
use Symfony\Component\HttpKernel\Profiler\Profiler;
use Symfony\Component\Validator\ConstraintViolation;
use Symfony\Component\VarDumper\Cloner\AbstractCloner;

/**
 * Keeps passwords and one-time passwords that somebody has typed out of the profiler, which by itself masks the field `_password` alone.
 *
 * Where there is a profiler, the request is masked after the response was made and before anything is collected.
 *
 * @internal
 */
final class TypedSecrets
{
    /** The same as Symfony's. */
    private const MASK = '******';

    /** @param list<string> $fields those of the firewalls' forms. Each field whose name has "password" in it is masked as well */
    public function __construct(private readonly ?Profiler $profiler, private readonly array $fields)
    {
    }

    public function __invoke(ResponseEvent $event): void
    {
        if ($this->profiler === null) {
            return;
        }
        $request = $event->getRequest();
        $form = $request->request->all();
        $masked = $this->masked($form);
        $content = $request->getContent();
        if ($content !== '') {
            $content = $this->isJson($request) ? $this->maskedJson($content) : ($masked === $form ? $content : http_build_query($masked));
        }
        if ($masked !== $form || $content !== $request->getContent()) {
            $headers = $request->headers->all();
            $format = $request->getRequestFormat(null);
            $request->initialize(
                $request->query->all(),
                $masked,
                $request->attributes->all(),
                $request->cookies->all(),
                $request->files->all(),
                $request->server->all(),
                $content,
            );
            // What was set since the request came, and does not follow from the above.
            $request->headers->replace($headers);
            $request->setRequestFormat($format);
        }
    }

    /** Has the profiler's panels, and dump(), mask the properties that are marked by `#[Password]`, `#[OneTimePassword]` or `#[\SensitiveParameter]`. */
    public static function maskProperties(): void
    {
        AbstractCloner::$defaultCasters['*'] ??= self::cast(...);
    }

    private function isJson(Request $request): bool
    {
        return $request->getContentTypeFormat() === 'json';
    }

    private function maskedJson(#[\SensitiveParameter] string $content): string
    {
        $json = json_decode($content, true);
        $masked = is_array($json) ? $this->masked($json) : $json;
        return $masked === $json ? $content : json_encode($masked, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }

    /**
     * @param array<mixed> $fields
     * @return array<mixed>
     */
    private function masked(#[\SensitiveParameter] array $fields): array
    {
        foreach ($fields as $name => $value) {
            if (is_array($value)) {
                $fields[$name] = $this->masked($value);
            } elseif ($value !== '' && $value !== null && (in_array($name, $this->fields, true) || stripos((string) $name, 'password') !== false)) {
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
            $hidden = ['invalidValue', 'parameters'];
        }
        if ($hidden !== []) {
            foreach ($properties as $key => $value) {
                if (in_array(substr((string) strrchr("\0$key", "\0"), 1), $hidden, true) && $value !== null && $value !== '') {
                    $properties[$key] = self::MASK;
                }
            }
        }
        return $properties;
    }

    private static function isOfSecret(ConstraintViolation $violation): bool
    {
        $root = $violation->getRoot();
        return $violation->getConstraint() instanceof Password
            || $violation->getConstraint() instanceof OneTimePassword
            || is_object($root) && in_array($violation->getPropertyPath(), self::secretProperties($root::class), true);
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
            $reflection = new \ReflectionClass($class);
            // A promoted property is marked at the parameter.
            $marked = array_filter(
                [...$reflection->getProperties(), ...($reflection->getConstructor()?->getParameters() ?? [])],
                static fn (\ReflectionProperty|\ReflectionParameter $each): bool => array_intersect(
                    array_map(static fn (\ReflectionAttribute $attribute): string => $attribute->getName(), $each->getAttributes()),
                    [Password::class, OneTimePassword::class, \SensitiveParameter::class],
                ) !== [],
            );
            $known[$class] = array_column($marked, 'name');
        }
        return $known[$class];
    }
}
