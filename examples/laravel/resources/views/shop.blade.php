@extends('layout')
@section('content')
<h1>Products</h1>

<div class="columns">
<section class="panel" aria-label="Products">
    @if ($products === null)
    <p>The products cannot be shown just now.</p>
    @else
    <ul class="products">
        @foreach ($products['data'] as $product)
        <li>
            <span>{{ $product['attributes']['name'] }}</span>
            <span class="soft">{{ $product['attributes']['sku'] }}</span>
            <span class="price">{{ $product['meta']['display_price']['without_tax']['formatted'] ?? '' }}</span>
            <form method="post" action="/cart">
                @csrf
                <input type="hidden" name="product_id" value="{{ $product['id'] }}">
                <input type="number" name="quantity" value="1" min="1" max="999" required aria-label="How many of {{ $product['attributes']['name'] }}">
                <button>Add to cart</button>
            </form>
        </li>
        @endforeach
    </ul>
    <p class="pages">
        <span>@if ($page > 1)<a href="/?page={{ $page - 1 }}" rel="prev">Previous page</a>@endif</span>
        <span class="soft">Page {{ $page }} of {{ $pages }}</span>
        <span>@if ($page < $pages)<a href="/?page={{ $page + 1 }}" rel="next">Next page</a>@endif</span>
    </p>
    @endif
</section>

<div>
<section class="panel">
    <h2>Your cart</h2>
    @if ($cart === null)
    <p>Your cart cannot be shown just now.</p>
    @elseif ($cart['data'] === [])
    <p>Your cart is empty.</p>
    @else
    <table>
        <tbody>
            @foreach ($cart['data'] as $item)
            <tr><td>{{ $item['quantity'] }} × {{ $item['name'] }}</td><td class="number">{{ $item['meta']['display_price']['with_tax']['value']['formatted'] ?? '' }}</td></tr>
            @endforeach
        </tbody>
        <tfoot>
            <tr><td>Total</td><td class="number">{{ $cart['meta']['display_price']['with_tax']['formatted'] }}</td></tr>
        </tfoot>
    </table>
    @endif
</section>

<section class="panel">
    <h2>Deliver to</h2>
    @if ($addresses === null)
    <p>Your addresses cannot be shown just now.</p>
    @elseif ($addresses['data'] === [])
    <p>Your account has no address yet.</p>
    @else
    @foreach ($addresses['data'] as $address)
    <p>{{ $address['name'] }}<br><span class="soft">{{ $address['line_1'] }}, {{ $address['postcode'] }} {{ $address['city'] }}, {{ $address['country'] }}</span></p>
    @endforeach
    @if (!empty($cart['data']))
    <form method="post" action="/checkout">
        @csrf
        <label>Address
            <select name="address_id">
                @foreach ($addresses['data'] as $address)
                <option value="{{ $address['id'] }}">{{ $address['name'] }}</option>
                @endforeach
            </select>
        </label>
        <label>E-mail for the confirmation <input type="email" name="email" autocomplete="email" required></label>
        <button>Place the order</button>
    </form>
    @endif
    @endif
</section>
</div>
</div>
@endsection
