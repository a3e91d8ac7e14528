@php
    $errors ??= new Illuminate\Support\ViewErrorBag();
    $shopper = app(EpAccountTokens\Laravel\Shopper::class);
    $accounts = $shopper->accounts();
    $accountId = $shopper->accountId();
    // Those that stand beside their fields.
    $fields = explode(',', trim($__env->yieldContent('fields')));
    $messages = collect($errors->messages())->except($fields)->flatten();
@endphp
<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>@yield('title') · {{ config('app.name') }}</title>
    <link rel="icon" href="/gear.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/shop.css">
    <script src="/shop.js" defer></script>
</head>
<body>
<header class="top">
    <div class="bar">
        <a class="brand" href="/"><x-gear :teeth="9"/> {{ config('app.name') }}</a>
        @if ($accountId !== null)
        <nav>
            <a href="/" @if (request()->path() === '/') aria-current="page" @endif>Products</a>
            <a href="/orders" @if (request()->path() === 'orders') aria-current="page" @endif>Orders</a>
            <a href="/#cart">Cart</a>
        </nav>
        @endif
        @if ($shopper->isLoggedIn())
        <div class="who">
            @if ($accountId !== null)
            @php($name = ($accounts[$accountId] ?? '') === '' ? $accountId : $accounts[$accountId])
            @if (count($accounts) > 1)
            <a class="account" href="/accounts" title="Switch to another account"><span>{{ $name }}</span> <small>Switch</small></a>
            @else
            <span class="account"><span>{{ $name }}</span></span>
            @endif
            @endif
            <form method="post" action="/logout">
                @csrf
                <button class="quiet">Log out</button>
            </form>
        </div>
        @endif
    </div>
</header>
<main>
    @foreach ($messages as $message)
    <p class="notice bad" role="alert" @if (session('elasticpath_retry_after')) data-retry-after="{{ session('elasticpath_retry_after') }}" @endif>{{ $message }}</p>
    @endforeach
    @if (session('status'))
    <p class="notice good" role="status">{{ session('status') }}</p>
    @endif
    @yield('content')
</main>
</body>
</html>
