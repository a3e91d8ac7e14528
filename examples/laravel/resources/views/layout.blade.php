<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ config('app.name') }}</title>
<style>
:root { color-scheme: light; --ink: #1d2733; --soft: #5b6875; --line: #dde3e9; --accent: #0b5cad; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main { max-width: 68rem; margin: 0 auto; padding: 1rem 1.5rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; }
header strong { margin-right: auto; font-size: 1.25rem; }
header form { margin: 0; }
h1 { margin: .5rem 0 1rem; font-size: 1.5rem; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
a { color: var(--accent); }
.columns { display: grid; grid-template-columns: 1fr 20rem; gap: 1.5rem; align-items: start; }
.panel { margin-bottom: 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
.narrow { max-width: 26rem; }
.products { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.products li { display: flex; flex-direction: column; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.products form { display: flex; gap: .5rem; margin-top: auto; padding-top: .75rem; }
.products input { width: 4.5rem; }
.price { font-weight: 600; }
.soft { color: var(--soft); font-size: .9rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot td { border: 0; font-weight: 600; }
label { display: block; margin-bottom: .75rem; color: var(--soft); font-size: .9rem; }
input, select { width: 100%; padding: .45rem .6rem; border: 1px solid #b9c3cd; border-radius: .35rem; background: #fff; color: var(--ink); font: inherit; }
button { padding: .45rem .9rem; border: 1px solid var(--accent); border-radius: .35rem; background: var(--accent); color: #fff; font: inherit; cursor: pointer; }
button.plain { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; }
.pages { display: flex; justify-content: space-between; margin: 1rem 0 0; }
[role=alert], [role=status] { margin: 0 0 1rem; padding: .75rem 1rem; border-left: .25rem solid #b3261e; border-radius: .25rem; background: #fdecea; }
[role=status] { border-color: #1b7a3d; background: #e8f5ec; }
@@media (max-width: 48rem) { .columns { grid-template-columns: 1fr; } }
</style>
</head>
<body>
<header>
    <strong>{{ config('app.name') }}</strong>
    @isset($token)
    <span class="soft">{{ $token->accountName === '' ? $token->accountId : $token->accountName }}</span>
    <a href="/">Products</a>
    <a href="/orders">Your orders</a>
    @if (count($accounts) > 1)
    <a href="/accounts">Switch to another account</a>
    @endif
    <form method="post" action="/logout">
        @csrf
        <button class="plain">Log out</button>
    </form>
    @endisset
</header>
<main>
@foreach ($errors->all() as $error)
    <p role="alert">{{ $error }}</p>
@endforeach
@if (session('status'))
    <p role="status">{{ session('status') }}</p>
@endif
@yield('content')
</main>
</body>
</html>
