/* One listener for all badges of the page.
 *
 * Heard on window: nitro:cart-updated {component, item_count, product_id, product_name}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:cart-updated', (event) => {
    for (const badge of document.querySelectorAll('.cart-badge')) {
      badge.textContent = event.detail.item_count;
      badge.dataset.count = event.detail.item_count;
    }
  });
})();
