@extends('layout')
@section('title', 'Products')
@section('fields', 'email')
@section('content')
<div class="columns">
<section aria-label="Products">
    <h1>Products</h1>
    @if ($products === null)
    <p class="card none">The products cannot be shown just now.</p>
    @else
    <ul class="products">
        @foreach ($products['data'] as $product)
        @php($name = $product['attributes']['name'])
        <li class="card">
            <x-gear :teeth="preg_match('/\d+/', $name, $match) ? max(1, min((int) $match[0], 60)) : 12"/>
            <h2>{{ $name }}</h2>
            <p class="sku">{{ $product['attributes']['sku'] }}</p>
            <p class="price">{{ $product['meta']['display_price']['without_tax']['formatted'] ?? '' }}</p>
            <form method="post" action="/cart">
                @csrf
                <input type="hidden" name="product_id" value="{{ $product['id'] }}">
                <input type="number" name="quantity" value="1" min="1" max="999" required aria-label="How many of {{ $name }}">
                <button>Add to cart</button>
            </form>
        </li>
        @endforeach
    </ul>
    <nav class="pages" aria-label="Pages">
        @if ($page > 1)<a href="/?page={{ $page - 1 }}" rel="prev">← Previous</a>@else<span></span>@endif
        <span>Page {{ $page }} of {{ $pages }}</span>
        @if ($page < $pages)<a href="/?page={{ $page + 1 }}" rel="next">Next →</a>@else<span></span>@endif
    </nav>
    @endif
</section>

<aside>
<section class="card" id="cart">
    <h2>Your cart</h2>
    @if ($cart === null)
    <p class="none">Your cart cannot be shown just now.</p>
    @elseif ($cart['data'] === [])
    <p class="none">Your cart is empty.</p>
    @else
    <table>
        <tbody>
            @foreach ($cart['data'] as $item)
            <tr>
                <td>{{ $item['quantity'] }} × {{ $item['name'] }}</td>
                <td class="number">{{ $item['meta']['display_price']['with_tax']['value']['formatted'] ?? '' }}</td>
                <td class="number">
                    <form method="post" action="/cart/remove">
                        @csrf
                        <button class="quiet" name="item_id" value="{{ $item['id'] }}" aria-label="Remove {{ $item['name'] }}">×</button>
                    </form>
                </td>
            </tr>
            @endforeach
        </tbody>
        <tfoot>
            <tr><td>Total</td><td class="number">{{ $cart['meta']['display_price']['with_tax']['formatted'] }}</td><td></td></tr>
        </tfoot>
    </table>
    @endif
</section>

<section class="card">
    <h2>Deliver to</h2>
    @if ($addresses === null)
    <p class="none">Your addresses cannot be shown just now.</p>
    @elseif ($addresses['data'] === [])
    <p class="none">Your account has no address yet.</p>
    @else
    @foreach ($addresses['data'] as $address)
    <address><strong>{{ $address['name'] }}</strong><br>{{ $address['line_1'] }}<br>{{ $address['postcode'] }} {{ $address['city'] }}, {{ $address['country'] }}</address>
    @endforeach
    @if (!empty($cart['data']))
    <form method="post" action="/checkout">
        @csrf
        <div class="field">
            <label for="address">Address</label>
            <select id="address" name="address_id">
                @foreach ($addresses['data'] as $address)
                <option value="{{ $address['id'] }}">{{ $address['name'] }}</option>
                @endforeach
            </select>
        </div>
        <x-field name="email" label="E-mail for the confirmation" type="email" autocomplete="email"/>
        <button class="wide">Place the order</button>
    </form>
    @endif
    @endif
</section>
</aside>
</div>
@endsection
