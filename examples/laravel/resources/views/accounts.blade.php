@extends('layout')
@section('content')
<h1>Choose an account</h1>

<form class="panel narrow" method="post" action="/accounts">
    @csrf
    @foreach ($accounts as $id => $name)
    <p><button name="account_id" value="{{ $id }}">{{ $name === '' ? $id : $name }}</button></p>
    @endforeach
</form>
@endsection
