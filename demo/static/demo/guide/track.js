/* demo.track(data): report something to the analytics endpoint, then show what that has stored.
 *
 * Sent: POST /api/analytics/track, JSON {event, …data, timestamp}
 * Called: AnalyticsReport.refresh()
 */
(() => {
  'use strict';

  const track = async (data) => {
    const response = await fetch('/api/analytics/track', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...data, timestamp: new Date().toISOString() }),
    });
    if (response.ok) await window.nitro.call('AnalyticsReport', 'refresh');
  };

  // Whoever only counts does not disturb the visitor when counting fails.
  window.demo = { track: (data) => track(data).catch(() => {}) };
})();
