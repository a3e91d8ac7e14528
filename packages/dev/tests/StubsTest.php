<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use PhpParser\Node\Expr\Variable;
use PhpParser\Node\Identifier;
use PhpParser\Node\Param;
use PhpParser\Node\Stmt\ClassLike;
use PhpParser\Node\Stmt\ClassMethod;
use PhpParser\Node\Stmt\Property;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;
use PhpParser\PrettyPrinter\Standard;
use PHPUnit\Framework\TestCase;

/** The stubs say of every class what the loaded extension says of it by reflection. */
final class StubsTest extends TestCase
{
    public function testTheStubsAreTheLoadedExtension(): void
    {
        $stubs = self::stubs();
        $loaded = self::loaded();
        ksort($stubs);
        ksort($loaded);

        self::assertSame($loaded, $stubs);
    }

    /** @return array<string, list<string>> the members of each class, sorted */
    private static function stubs(): array
    {
        $parser = (new ParserFactory())->createForHostVersion();
        $classes = [];
        foreach (glob(__DIR__ . '/../stubs/*.stub.php') ?: [] as $file) {
            $nodes = (new NodeTraverser(new NameResolver()))->traverse($parser->parse((string) file_get_contents($file)) ?? []);
            foreach ((new NodeFinder())->findInstanceOf($nodes, ClassLike::class) as $class) {
                $classes[(string) $class->namespacedName] = self::sorted(self::members($class));
            }
        }
        return $classes;
    }

    /** @return iterable<string> */
    private static function members(ClassLike $class): iterable
    {
        $printer = new Standard();
        foreach ($class->stmts as $member) {
            if ($member instanceof ClassMethod) {
                $parameters = array_map(static function (Param $parameter) use ($printer): string {
                    assert($parameter->var instanceof Variable && is_string($parameter->var->name));
                    return self::type($parameter->type === null ? '' : $printer->prettyPrint([$parameter->type]))
                        . " \${$parameter->var->name}" . ($parameter->default === null ? '' : ' = …');
                }, $member->params);
                $returns = $member->returnType === null ? '' : self::type($printer->prettyPrint([$member->returnType]));
                yield ($member->isStatic() ? 'static ' : '') . $member->name . '(' . implode(', ', $parameters) . "): $returns";
            } elseif ($member instanceof Property) {
                foreach ($member->props as $property) {
                    yield self::type($member->type === null ? '' : $printer->prettyPrint([$member->type])) . " \$$property->name";
                }
            }
        }
    }

    /** @return array<string, list<string>> */
    private static function loaded(): array
    {
        $classes = [];
        foreach ((new \ReflectionExtension('ep_account_tokens'))->getClasses() as $name => $class) {
            $members = [];
            foreach ($class->getMethods() as $method) {
                // An enum's own methods are PHP's.
                if ($method->class === $name && !($class->isEnum() && in_array($method->name, ['cases', 'from', 'tryFrom'], true))) {
                    $parameters = array_map(static fn (\ReflectionParameter $parameter) => self::type((string) $parameter->getType())
                        . " \$$parameter->name" . ($parameter->isOptional() ? ' = …' : ''), $method->getParameters());
                    $members[] = ($method->isStatic() ? 'static ' : '') . "$method->name(" . implode(', ', $parameters) . '): '
                        . self::type((string) $method->getReturnType());
                }
            }
            foreach ($class->getProperties() as $property) {
                if ($property->class === $name && !$class->isEnum()) {
                    $members[] = self::type((string) $property->getType()) . " \$$property->name";
                }
            }
            $classes[$name] = self::sorted($members);
        }
        return $classes;
    }

    /** One spelling for what has several: "?T" and "T|null", "iterable" and what older PHPs make of it. */
    private static function type(string $type): string
    {
        $type = str_replace([' ', 'Traversable|array'], ['', 'iterable'], ltrim($type, '\\'));
        $parts = explode('|', str_replace('?', 'null|', $type));
        $parts = array_map(static fn (string $part) => ltrim($part, '\\'), $parts);
        sort($parts);
        return implode('|', $parts);
    }

    /**
     * @param iterable<string> $members
     * @return list<string>
     */
    private static function sorted(iterable $members): array
    {
        $members = [...$members];
        sort($members);
        return $members;
    }
}
