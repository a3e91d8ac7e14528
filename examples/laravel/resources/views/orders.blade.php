@extends('layout')
@section('content')
<h1>Your orders</h1>

<section class="panel" aria-label="Your orders">
    @if ($orders === null)
    <p>Your orders cannot be shown just now.</p>
    @elseif ($orders === [])
    <p>You have no orders yet.</p>
    @else
    <table>
        <thead>
            <tr><th>Ordered (UTC)</th><th>Order</th><th>Items</th><th>Payment</th><th>Delivery</th><th class="number">Total</th></tr>
        </thead>
        <tbody>
            @foreach ($orders as $order)
            <tr>
                <td>{{ strtr(substr($order['meta']['timestamps']['created_at'], 0, 16), 'T', ' ') }}</td>
                <td>{{ $order['external_ref'] ?? $order['id'] }}</td>
                <td>{{ count($order['relationships']['items']['data'] ?? []) }}</td>
                <td>{{ $order['payment'] }}</td>
                <td>{{ $order['shipping'] }}</td>
                <td class="number">{{ $order['meta']['display_price']['with_tax']['formatted'] }}</td>
            </tr>
            @endforeach
        </tbody>
    </table>
    @endif
</section>
@endsection
