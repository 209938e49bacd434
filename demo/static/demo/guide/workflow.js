/* The listener of the workflow: reports each product that was deleted.
 *
 * Heard on window:
 *   nitro:product-deleted     {component, product_name, category}
 *   nitro:refresh-productlist {component}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:product-deleted', (event) => {
    const { product_name, category } = event.detail;
    window.demo.track({ event: 'product_deleted', product_name, category });
    document.getElementById('deleted').textContent = `Product ${product_name} was deleted`;
  });

  window.addEventListener('nitro:refresh-productlist', (event) => {
    document.getElementById('reloading').textContent = `${event.detail.component} asked ProductList to reload`;
  });
})();
