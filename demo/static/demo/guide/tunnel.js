/* The switch of the tunnel, and what the page has seen.
 *
 * Heard on window: nitro:passed {component, passages}, nitro:offline, nitro:online
 * Sets the cookie tunnel=1, for demo/middleware.py.
 */
(() => {
  'use strict';

  const counts = { clicks: 0, requests: 0, events: 0 };
  const count = (name) => {
    counts[name] += 1;
    document.getElementById(`tunnel-${name}`).textContent = counts[name];
  };
  const say = (text) => {
    document.getElementById('offline-note').textContent = text;
  };
  const cut = document.getElementById('tunnel');

  cut.checked = document.cookie.includes('tunnel=1');
  cut.addEventListener('change', () => {
    document.cookie = `tunnel=1; path=/; SameSite=Lax; max-age=${cut.checked ? 3600 : 0}`;
  });

  document.addEventListener('click', ({ target }) => {
    if (target.closest('[data-nitro-component=Turnstile] button')) count('clicks');
  });
  window.addEventListener('nitro:passed', () => count('events'));
  window.addEventListener('nitro:offline', () => say('You are offline. What you click is kept, and sent when you are back.'));
  window.addEventListener('nitro:online', () => say('You are online again.'));

  // The browser notes each request that it makes.
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (name.endsWith('/Turnstile/enter/')) count('requests');
  }).observe({ type: 'resource' });
})();
