@extends('layout')
@section('title', 'Log in')
@section('fields', 'username,password')
@section('content')
<div class="gate">
    <h1>Log in</h1>
    <section class="card">
        @if (config('elasticpath.oidc.endpoint'))
        <form method="post" action="/login/oidc">
            @csrf
            <button class="wide second">Continue with {{ config('elasticpath.oidc.name') }}</button>
        </form>
        <p class="or">or</p>
        @endif
        <form method="post" action="/login/password">
            @csrf
            <x-field name="username" label="User name" autocomplete="username" autocapitalize="none" spellcheck="false"/>
            <x-field name="password" label="Password" type="password" autocomplete="current-password"/>
            <button class="wide">Log in</button>
        </form>
        <p class="foot"><a href="/password/forgotten">Forgotten your password?</a></p>
    </section>
    <section class="card">
        <h2>Without a password</h2>
        <form class="inline" method="post" action="/login/request-code">
            @csrf
            <label class="hidden" for="code-username">User name</label>
            <input id="code-username" name="username" value="{{ is_string(old('username')) ? old('username') : '' }}" placeholder="User name" autocomplete="username" autocapitalize="none" spellcheck="false" required>
            <button class="second">Mail me a code</button>
        </form>
    </section>
    <p class="foot">New here? <a href="/sign-up">Sign up</a></p>
</div>
@endsection
