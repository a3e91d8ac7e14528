@extends('layout')
@section('title', 'Your orders')
@section('content')
<h1>Your orders</h1>
@if ($orders === null)
<p class="card none">Your orders cannot be shown just now.</p>
@elseif ($orders === [])
<p class="card none">You have no orders yet.</p>
@else
<table class="card orders">
    <thead>
        <tr><th>Ordered (UTC)</th><th>Order</th><th>Items</th><th>Payment</th><th>Delivery</th><th class="number">Total</th></tr>
    </thead>
    <tbody>
        @foreach ($orders as $order)
        <tr>
            <td data-label="Ordered (UTC)">{{ strtr(substr($order['meta']['timestamps']['created_at'], 0, 16), 'T', ' ') }}</td>
            <td data-label="Order">{{ $order['external_ref'] ?? $order['id'] }}</td>
            <td data-label="Items">{{ count($order['relationships']['items']['data'] ?? []) }}</td>
            <td data-label="Payment">{{ $order['payment'] }}</td>
            <td data-label="Delivery">{{ $order['shipping'] }}</td>
            <td data-label="Total" class="number">{{ $order['meta']['display_price']['with_tax']['formatted'] }}</td>
        </tr>
        @endforeach
    </tbody>
</table>
@endif
@endsection
