/* Shows the order that analytics would get.
 *
 * Heard on window: nitro:order-created {component, order_id, total}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:order-created', (event) => {
    const { order_id, total } = event.detail;
    const sum = total.toLocaleString('en', { style: 'currency', currency: 'EUR' });
    document.getElementById('order-heard').textContent = `Order ${order_id} came to ${sum}`;
  });
})();
