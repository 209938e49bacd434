/* Passes on what visitors do.
 *
 * Heard on window: nitro:user-action {component, action_type, value}
 */
(() => {
  'use strict';

  window.addEventListener('nitro:user-action', (event) => {
    const { action_type, value } = event.detail;
    window.demo.track({ event: action_type, value });
  });
})();
