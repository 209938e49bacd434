/* Holds htmx 4 back until all scripts of the page have come, as htmx 2 holds itself: it would begin before the
 * bridge is there, and what a poll or a click asks for then would leave without its token, and be refused.
 * What is clicked or sent meanwhile is done when htmx has begun. Loaded first. Types: tests/js/early.d.ts.
 *
 * Reads: hx-post of what is clicked or sent.
 * Hears: click, submit; DOMContentLoaded, which comes after deferred scripts, or after those that did not load;
 *   htmx:before:process (4).
 */
(() => {
  'use strict';
  // Loaded twice, or into a page that is there already.
  if (Object.hasOwn(window, 'nitroEarly') || performance.timing.domContentLoadedEventStart) return;
  window.nitroEarly = true;

  const ASKS = '[hx-post],[data-hx-post]';
  // What a click does more to than to ask. Their values are there when htmx begins.
  const OTHERS = 'form,label,select,textarea,input:not([type=submit],[type=image],[type=button])';
  /** @type {(() => void)[]} */
  const early = [];

  /** @type {(event: Event) => void} */
  const hold = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** @type {(event: any) => void} */
  const click = (event) => {
    const control = event.target.closest?.(`button,input,label,form,${ASKS}`);
    if (!control || control.matches(OTHERS)) return;
    const sends = /submit|image/.test(control.type) && control.form?.matches(ASKS);
    if (!sends && !control.matches(ASKS)) return;
    hold(event);
    early.push(() => control.click());
  };

  /** @type {(event: any) => void} */
  const submit = (event) => { // without a button
    if (!event.target.matches?.(ASKS)) return;
    hold(event);
    early.push(() => event.target.requestSubmit());
  };

  const LISTENERS = { click, submit, 'htmx:before:process': hold };
  for (const [name, listener] of Object.entries(LISTENERS)) window.addEventListener(name, listener, true);

  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, listener] of Object.entries(LISTENERS)) window.removeEventListener(name, listener, true);
    if (parseInt(window.htmx?.version) >= 4) window.htmx.process(document.body);
    // htmx 2 begins at this event, too, and after this.
    setTimeout(() => early.forEach((act) => act()));
  });
})();
