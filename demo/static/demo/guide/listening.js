/* Listening: shows the detail of two events.
 *
 * Heard on window:
 *   nitro:cart-updated         {component, item_count, product_id, product_name}
 *   nitro:refresh-productshelf {component}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:cart-updated', (event) => {
    document.getElementById('cart-detail').textContent = JSON.stringify(event.detail, null, 2);
  });

  // Page scripts can send events as well, and components hear them.
  document.addEventListener('click', (event) => {
    if (event.target.id !== 'refresh-shelf') return;
    document.body.dispatchEvent(new CustomEvent('nitro:refresh-productshelf', { bubbles: true }));
  });

  window.addEventListener('nitro:refresh-productshelf', () => {
    document.getElementById('shelf-detail').textContent = 'ProductShelf refreshes itself';
  });
})();
