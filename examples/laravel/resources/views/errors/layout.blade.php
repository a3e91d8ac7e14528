@extends('layout')
@section('content')
<div class="gate error">
    <x-gear :teeth="9"/>
    <h1>@yield('title')</h1>
    <p>@yield('text')</p>
    @yield('next')
</div>
@endsection
