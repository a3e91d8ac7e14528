@extends('layout')
@section('title', 'A new password')
@section('fields', 'username')
@section('content')
<div class="gate">
    <h1>Forgotten your password?</h1>
    <section class="card">
        <form method="post" action="/password/forgotten">
            @csrf
            <x-field name="username" label="User name" autocomplete="username" autocapitalize="none" spellcheck="false" hint="We mail you a code, by which you can set a new one."/>
            <button class="wide">Mail me a code</button>
        </form>
    </section>
    <p class="foot"><a href="/login">Back to the login</a></p>
</div>
@endsection
