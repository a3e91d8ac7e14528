@props(['name', 'label', 'type' => 'text', 'hint' => null, 'id' => $name])
@php
    $error = $errors->first($name);
    // What was sent may be a list.
    $value = is_string(old($name)) ? old($name) : '';
@endphp
<div class="field">
    <label for="{{ $id }}">{{ $label }}</label>
    <input id="{{ $id }}" name="{{ $name }}" type="{{ $type }}" @if ($type !== 'password') value="{{ $value }}" @endif
        @if ($error !== '') aria-invalid="true" aria-describedby="{{ $id }}-error" @endif {{ $attributes }} required>
    @if ($error !== '')
    <p class="wrong" id="{{ $id }}-error" role="alert">{{ $error }}</p>
    @elseif ($hint !== null)
    <p class="hint">{{ $hint }}</p>
    @endif
</div>
