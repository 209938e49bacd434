/* Page scripts of the demo shop: they listen to events, and call one component's action.
 *
 * Heard on window:
 *   nitro:cart-updated   {component, item_count, product_id, product_name}
 *   nitro:order-created  {component, order_id, total}
 *   nitro:action-complete {component, action, state}
 *   nitro:product-shown  {component, product_id}
 */
(() => {
  'use strict';

  /** Show `count` on the badge in the page's head. */
  const showCount = (count) => {
    const badge = document.getElementById('cart-badge');
    badge.textContent = count;
    badge.dataset.count = count;
    // Taking the class off and reading the layout starts the animation anew.
    badge.classList.remove('pulse');
    void badge.offsetWidth;
    badge.classList.add('pulse');
  };

  window.addEventListener('nitro:cart-updated', (event) => showCount(event.detail.item_count));

  window.addEventListener('nitro:order-created', (event) => {
    if (event.detail.component === 'OrderCreator') showCount(0); // it ordered what was in the cart
  });

  // The shelf says how many pieces of a product are in the cart. The cart's new state has the numbers.
  window.addEventListener('nitro:action-complete', (event) => {
    if (event.detail.component !== 'ShoppingCart') return;
    const quantities = new Map(event.detail.state.items.map((item) => [String(item.id), item.quantity]));
    for (const place of document.querySelectorAll('[data-in-cart]')) {
      const quantity = quantities.get(place.dataset.inCart);
      place.textContent = quantity ? `${quantity} in cart` : '';
    }
  });

  // The shelf's "Add" buttons stand outside of the cart, so they call its action by name.
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-add-to-cart]');
    if (!button) return;
    window.nitro
      .call('ShoppingCart', 'add_to_cart', { product_id: button.dataset.addToCart })
      .catch(() => {}); // the visitor has seen the message of nitro:error
  });

  // Who asked for a product wants to edit it, and on a narrow page the form is far from the list.
  window.addEventListener('nitro:product-shown', (event) => {
    document.getElementById(`name-${event.detail.product_id}`)?.focus();
  });

  // A page from the back-forward cache shows the cart of that time.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('[data-nitro-component=ShoppingCart]')) {
      window.nitro.call('ShoppingCart', 'refresh').catch(() => {});
    }
  });
})();
