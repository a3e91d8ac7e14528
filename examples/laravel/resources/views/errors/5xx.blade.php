@extends('errors.layout')
@section('title', 'That went wrong')
@section('text', 'It is our fault, and we have a note of it. Please try again, or come back later.')
@section('next')
<p><a class="button" href="/">To the shop</a></p>
@endsection
