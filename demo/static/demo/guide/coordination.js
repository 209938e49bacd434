/* Shows the order that analytics would get.
 *
 * Heard on window: nitro:order-created {component, order_id, total}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:order-created', (event) => {
    const { order_id, total } = event.detail;
    document.getElementById('order-heard').textContent = `Order ${order_id} came to €${total.toFixed(2)}`;
  });
})();
