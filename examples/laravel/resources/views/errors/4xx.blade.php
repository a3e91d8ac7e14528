@extends('errors.layout')
@section('title', 'That cannot be done')
@section('text', 'The page was asked for in a way that it does not know.')
@section('next')
<p><a class="button" href="/">To the shop</a></p>
@endsection
