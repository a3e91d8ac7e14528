<?php
/* No call at all: what a web request costs by itself. */

return static function (string $origin, ?string $ca_directory = null): Closure {
	return static fn (): array => [];
};
