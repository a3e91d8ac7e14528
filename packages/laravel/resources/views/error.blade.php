<!DOCTYPE html>
<html lang="{{ str_replace('_', '-', app()->getLocale()) }}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ __('elasticpath::messages.titles.' . $exception->getStatusCode()) }}</title>
    <style>
        :root { color-scheme: light dark; }
        body { display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 1.5rem; box-sizing: border-box; font: 1.0625rem/1.5 system-ui, sans-serif; }
        main { max-width: 32rem; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
    </style>
</head>
<body>
    <main>
        <h1>{{ __('elasticpath::messages.titles.' . $exception->getStatusCode()) }}</h1>
        <p>{{ $exception->getMessage() }}</p>
        @unless ($exception->getStatusCode() === 404)
        <p><a href="">{{ __('elasticpath::messages.reload') }}</a></p>
        @endunless
    </main>
</body>
</html>
