/* Step 2 of the chain on the events page: an order has been placed, so pay for it and go on.
 *
 * Heard on window: nitro:order-created {component, order_id}
 * Called: PaymentProcessor.confirm_payment(order_id, payment_id)
 */
(() => {
  'use strict';

  /** Stand in for a payment service, which would be asked over the network. */
  const pay = async (orderId) => `pay-${orderId}-${Math.random().toString(36).slice(2, 8)}`;

  window.addEventListener('nitro:order-created', async (event) => {
    const orderId = event.detail.order_id;
    const paymentId = await pay(orderId);
    window.nitro
      .call('PaymentProcessor', 'confirm_payment', { order_id: orderId, payment_id: paymentId })
      .catch(() => {}); // the visitor has seen the message of nitro:error
  });
})();
