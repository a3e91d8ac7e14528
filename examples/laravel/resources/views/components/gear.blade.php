@props(['teeth' => 12])
@php
    $path = '';
    for ($tooth = 0; $tooth < $teeth; $tooth++) {
        foreach ([[0.00, 36], [0.12, 46], [0.38, 46], [0.50, 36]] as [$part, $radius]) {
            $angle = ($tooth + $part) / $teeth * 2 * M_PI;
            $path .= sprintf('%s%.1f %.1f', $path === '' ? 'M' : 'L', $radius * sin($angle), -$radius * cos($angle));
        }
    }
@endphp
<svg {{ $attributes->merge(['class' => 'gear']) }} viewBox="-50 -50 100 100" aria-hidden="true"><path fill-rule="evenodd" d="{{ $path }}Z M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Z"/></svg>
