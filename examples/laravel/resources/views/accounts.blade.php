@extends('layout')
@section('title', 'Choose an account')
@section('content')
<div class="picker">
    <h1>Choose an account</h1>
    @if ($count > 8)
    <form class="inline search" method="get" action="/accounts" role="search">
        <label class="hidden" for="search">Search {{ $count }} accounts</label>
        <input id="search" type="search" name="q" value="{{ $search }}" placeholder="Search {{ $count }} accounts" autocomplete="off" data-filters="#accounts">
        <button class="second">Search</button>
    </form>
    @endif
    <form method="post" action="/accounts">
        @csrf
        <ul class="accounts" id="accounts">
            @foreach ($accounts as $id => $name)
            <li>
                <button name="account_id" value="{{ $id }}" @if ((string) $id === $current) aria-current="true" @endif>
                    <span>{{ $name === '' ? $id : $name }}</span>
                    @if ((string) $id === $current)<small>Current</small>@endif
                </button>
            </li>
            @endforeach
        </ul>
    </form>
    <p class="none" id="accounts-none" @if ($accounts !== []) hidden @endif>No account has that in its name.</p>
</div>
@endsection
