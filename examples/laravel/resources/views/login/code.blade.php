@extends('layout')
@section('title', 'Your code')
@section('fields', 'username,code')
@section('content')
<div class="gate">
    <h1>Your code</h1>
    <section class="card">
        <form method="post" action="/login/code">
            @csrf
            @if (is_string(old('username')))
            <p>For <strong>{{ old('username') }}</strong>. It is good for ten minutes.</p>
            @foreach ($errors->get('username') as $message)
            <p class="wrong" role="alert">{{ $message }}</p>
            @endforeach
            <input type="hidden" name="username" value="{{ old('username') }}">
            @else
            <x-field name="username" label="User name" autocomplete="username" autocapitalize="none" spellcheck="false"/>
            @endif
            <x-field name="code" label="Code from the mail" autocomplete="one-time-code" autocapitalize="none" spellcheck="false"/>
            <button class="wide">Log in</button>
        </form>
    </section>
    <p class="foot"><a href="/login">Back to the login</a></p>
</div>
@endsection
