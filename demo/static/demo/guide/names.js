/* A listener that needs no further question: the event says it all.
 *
 * Heard on window: nitro:inventory-low {component, product_id, product_name, current_stock, threshold}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:inventory-low', (event) => {
    const { product_name, current_stock, threshold } = event.detail;
    document.getElementById('low-heard').textContent =
      `${product_name}: ${current_stock} left, fewer than ${threshold}`;
  });
})();
