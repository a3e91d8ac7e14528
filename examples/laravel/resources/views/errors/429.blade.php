@extends('errors.layout')
@php
    $seconds = (int) ($exception->getHeaders()['Retry-After'] ?? 0);
@endphp
@section('title', 'One moment, please')
@section('text')
@if ($seconds > 0)
<span data-retry-after="{{ $seconds }}">That was too often. Please try again in {{ $seconds }} seconds.</span>
@else
That was too often. Please wait a moment.
@endif
@endsection
@section('next')
<p><a class="button" href="">Try again</a></p>
@endsection
