@extends('errors.layout')
@section('title', 'Not just now')
@section('text', $exception->getMessage() ?: 'The shop is closed for a moment. Please come back soon.')
@section('next')
<p><a class="button" href="">Try again</a></p>
@endsection
