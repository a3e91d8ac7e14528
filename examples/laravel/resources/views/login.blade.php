@extends('layout')
@section('content')
<h1>Log in</h1>

<div class="narrow">
<form class="panel" method="post" action="/login/password">
    @csrf
    <label>User name <input name="username" autocomplete="username" required></label>
    <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
    <button>Log in</button>
</form>

<form class="panel" method="post" action="/login/oidc">
    @csrf
    <button>{{ config('elasticpath.oidc.name') }}</button>
</form>

@if (session('code_for'))
<form class="panel" method="post" action="/login/code">
    @csrf
    <input type="hidden" name="username" value="{{ session('code_for') }}">
    <label>Code <input name="code" autocomplete="one-time-code" required></label>
    <button>Log in</button>
</form>
@else
<form class="panel" method="post" action="/login/request-code">
    @csrf
    <label>User name <input name="username" autocomplete="username" required></label>
    <button>Mail me a code</button>
</form>
@endif
</div>
@endsection
