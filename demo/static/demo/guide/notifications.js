/* A notification of the system once an export is ready, where the visitor allowed it.
 *
 * Heard on window: nitro:export-ready {component, download_url, file_size}
 */
(() => {
  'use strict';

  const showPermission = () => {
    const state = 'Notification' in window ? Notification.permission : 'denied';
    document.getElementById('allow-notifications').hidden = state !== 'default';
    document.getElementById('notification-state').textContent = {
      granted: 'Notifications are allowed.',
      denied: 'Notifications are not allowed; the page itself tells you.',
      default: 'Notifications need your permission.',
    }[state];
  };

  document.addEventListener('DOMContentLoaded', showPermission);

  // Browsers ask only after a click.
  document.addEventListener('click', async (event) => {
    if (event.target.id !== 'allow-notifications') return;
    await Notification.requestPermission();
    showPermission();
  });

  window.addEventListener('nitro:export-ready', (event) => {
    const { download_url, file_size } = event.detail;
    if (!('Notification' in window) || Notification.permission !== 'granted') return;
    const notification = new Notification('Export Ready', { body: `Download ready (${file_size})` });
    notification.addEventListener('click', () => location.assign(download_url));
  });
})();
