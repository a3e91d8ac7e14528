@extends('layout')
@section('title', 'Sign up')
@section('fields', 'name,username,password')
@section('content')
<div class="gate">
    <h1>Sign up</h1>
    <section class="card">
        <form method="post" action="/sign-up">
            @csrf
            <x-field name="name" label="Your name" autocomplete="name"/>
            <x-field name="username" label="E-mail address" type="email" autocomplete="username"/>
            <x-field name="password" label="Password" type="password" autocomplete="new-password" minlength="8" hint="At least eight characters."/>
            <x-field name="password_confirmation" label="Password, once more" type="password" autocomplete="new-password" minlength="8"/>
            <button class="wide">Sign up</button>
        </form>
    </section>
    <p class="foot">Already signed up? <a href="/login">Log in</a></p>
</div>
@endsection
