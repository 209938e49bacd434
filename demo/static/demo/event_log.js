/* The live log: one line for each nitro: event, whatever its name, the newest first. What was heard
 * before the last click is marked as earlier. Beside the number of its events stands that of the requests
 * that components have made since, and whether the page hears what the server pushes.
 *
 * Reads: [data-log] (the list), [data-log-count], [data-log-requests], [data-log-empty], [data-log-clear]
 *   (a button), [data-push-state].
 */
(() => {
  'use strict';

  const MAX_LINES = 200;
  const waiting = []; // heard before the page was parsed
  let count = 0; // of the last click's events
  let isNewClick = false;
  let clickedAt = 0;
  let requests = 0; // since the click that has caused the last ones
  let countedSince = 0;

  /** What the page says of nitro:push-state. */
  const STATES = { open: 'Live', polls: 'Asks for news', waits: 'No connection', refused: 'Reload the page' };

  /** Return an element with a class and a text. */
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const show = ({ type, detail, time }) => {
    const list = document.querySelector('[data-log]');
    if (!list) return;
    if (type === 'nitro:push-state') {
      showState(detail.state); // of the connection: nothing has happened
      return;
    }
    const { component = '', ...data } = detail ?? {};
    const line = document.createElement('li');
    line.className = `log-line ${type.startsWith('nitro:error') ? 'is-error' : ''}`;
    line.append(
      make('time', 'log-time', time.toLocaleTimeString('en-GB')),
      make('code', 'log-name', type),
      make('span', 'log-component', component),
      make('code', 'log-data', JSON.stringify(data)),
    );
    if (isNewClick) {
      for (const earlier of list.children) earlier.classList.add('is-earlier');
      isNewClick = false;
      count = 0;
    }
    list.prepend(line);
    list.parentElement.scrollTop = 0;
    while (list.children.length > MAX_LINES) list.lastElementChild.remove();
    setCount(count + 1);
  };

  const showState = (state) => {
    const place = document.querySelector('[data-push-state]');
    place.dataset.pushState = state;
    place.textContent = STATES[state];
  };

  const setCount = (number) => {
    count = number;
    document.querySelector('[data-log-count]').textContent = count;
    document.querySelector('[data-log-empty]').hidden = count > 0;
    document.querySelector('[data-log-clear]').hidden = count === 0;
  };

  // The next event is the first that this caused. Typing and choosing may call actions as well.
  for (const type of ['click', 'change', 'input', 'submit']) {
    document.addEventListener(type, ({ timeStamp }) => {
      isNewClick = true;
      clickedAt = timeStamp;
    }, true);
  }

  // A page can listen to an event whose name it knows, but not to all whose names begin alike.
  // So this log, unlike any ordinary page script, looks at each event as it is dispatched.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('nitro:')) {
      const entry = { type: event.type, detail: event.detail, time: new Date() };
      if (document.readyState === 'loading') waiting.push(entry);
      else show(entry);
    }
    return dispatchEvent.call(this, event);
  };

  // A click that asks for nothing, such as one on this log, leaves the last number as it is.
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      const { pathname } = new URL(name);
      if (!pathname.startsWith('/nitro/') || pathname === '/nitro/push/' || startTime < clickedAt) continue;
      requests = countedSince === clickedAt ? requests + 1 : 1;
      countedSince = clickedAt;
    }
    const text = requests === 1 ? '1 request' : `${requests} requests`;
    document.querySelector('[data-log-requests]')?.replaceChildren(requests ? text : '');
  }).observe({ type: 'resource' });

  document.addEventListener('DOMContentLoaded', () => waiting.splice(0).forEach(show));

  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-log-clear]')) return;
    document.querySelector('[data-log]').replaceChildren();
    setCount(0);
  });
})();
