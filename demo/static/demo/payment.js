/* Step 2 of the chain: an order has been placed, so pay for it and go on.
 *
 * Heard on window: nitro:order-created {component, order_id}
 * Sent: POST to the payment service, which is /api/pay here
 * Called: PaymentProcessor.confirm_payment(order_id, payment_id)
 * Sent on body, if the order could not be paid: nitro:refresh-orderlist
 * Reads: [data-card] (the card, where the page has a choice); writes: [data-payment-result]
 */
(() => {
  'use strict';

  /** Charge a card for an order and return the payment's id. */
  const pay = async (orderId) => {
    const card = document.querySelector('[data-card]')?.value ?? 'good';
    const response = await fetch('/api/pay', {
      method: 'POST',
      headers: { 'X-CSRFToken': document.querySelector('[data-nitro-csrf]').dataset.nitroCsrf },
      body: new URLSearchParams({ order_id: orderId, card }),
    });
    if (!response.ok) throw new Error('The payment service did not answer.');
    return (await response.json()).payment_id;
  };

  const show = (text) => {
    const place = document.querySelector('[data-payment-result]');
    if (place) place.textContent = text;
  };

  window.addEventListener('nitro:order-created', async (event) => {
    const orderId = event.detail.order_id;
    show(`Paying for order #${orderId} …`);
    try {
      const done = await window.nitro.call('PaymentProcessor', 'confirm_payment', {
        order_id: orderId,
        payment_id: await pay(orderId),
      });
      show(`Order #${done.state.order_id} is paid.`);
    } catch (problem) {
      // nitro.call() rejects with the detail of nitro:error.
      show(`Order #${orderId} is not paid. ${problem.error ?? problem.message}`);
      // It is in the shop all the same. Components hear what a page script sends, too.
      document.body.dispatchEvent(new CustomEvent('nitro:refresh-orderlist', { bubbles: true }));
    }
  });
})();
