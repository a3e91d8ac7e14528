<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{{ config('app.name') }}</title>
<body>
@foreach ($errors->all() as $error)
    <p role="alert">{{ $error }}</p>
@endforeach
@if (session('status'))
    <p role="status">{{ session('status') }}</p>
@endif
@yield('content')
</body>
</html>
