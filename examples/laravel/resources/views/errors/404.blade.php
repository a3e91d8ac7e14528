@extends('errors.layout')
@section('title', 'There is no such page')
@section('text', 'It may have been moved, or the address was mistyped.')
@section('next')
<p><a class="button" href="/">To the shop</a></p>
@endsection
