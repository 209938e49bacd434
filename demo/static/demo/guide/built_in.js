/* The three built-in events, each shown with its detail.
 *
 * Heard on window:
 *   nitro:message         {component, level, text}
 *   nitro:action-complete {component, action, state}
 *   nitro:error           {component, action, error, status}
 */
(() => {
  'use strict';

  for (const name of ['message', 'action-complete', 'error']) {
    window.addEventListener(`nitro:${name}`, (event) => {
      document.getElementById(`last-${name}`).textContent = JSON.stringify(event.detail, null, 2);
    });
  }
})();
