@extends('layout')
@section('content')
<h1>{{ $token->accountName }}</h1>

<ul>
    @foreach ($carts as $cart)
    <li>{{ $cart['name'] }}</li>
    @endforeach
</ul>

@if (count($accounts) > 1)
<p><a href="/accounts">Switch to another account</a></p>
@endif
<form method="post" action="/logout">
    @csrf
    <button>Log out</button>
</form>
@endsection
