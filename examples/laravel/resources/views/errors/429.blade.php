@extends('errors.layout')
@php
    $seconds = (int) ($exception->getHeaders()['Retry-After'] ?? 0);
@endphp
@section('title', 'One moment, please')
@section('text')
@if ($seconds > 0)
<span data-retry-after="{{ $seconds }}">Too many tries. Please try again in {{ $seconds }} seconds.</span>
@else
Too many tries. Please wait a moment.
@endif
@endsection
@section('next')
<p><a class="button" href="">Try again</a></p>
@endsection
