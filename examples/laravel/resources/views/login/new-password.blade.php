@extends('layout')
@section('title', 'A new password')
@section('fields', 'username,code,password')
@section('content')
<div class="gate">
    <h1>A new password</h1>
    <section class="card">
        <form method="post" action="/password/new">
            @csrf
            <x-field name="username" label="User name" autocomplete="username" autocapitalize="none" spellcheck="false"/>
            <x-field name="code" label="Code from the mail" autocomplete="one-time-code" autocapitalize="none" spellcheck="false"/>
            <x-field name="password" label="New password" type="password" autocomplete="new-password" minlength="8" hint="At least eight characters."/>
            <x-field name="password_confirmation" label="New password, once more" type="password" autocomplete="new-password" minlength="8"/>
            <button class="wide">Set the password</button>
        </form>
    </section>
    <p class="foot"><a href="/login">Back to the login</a></p>
</div>
@endsection
