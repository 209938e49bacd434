// Injected into every page before its own scripts: notes what a page script on `window` would hear.
//
// window.__heard: one [type, detail, {target, connected, html}] for each "nitro:" event that
// reached the window, in order; the third part is the event's target at that moment.
//
// `dispatchEvent` is wrapped only to learn the names: at the first event of a type an ordinary
// listener is added for that type, so an event that does not bubble to the window is not heard.

window.__heard = [];
{
  const known = new Set();
  const dispatchEvent = EventTarget.prototype.dispatchEvent;

  function hear(event) {
    const target = event.target;
    window.__heard.push([
      event.type,
      structuredClone(event.detail),
      {
        target: target === document.body ? "body" : target.id || String(target),
        connected: Boolean(target.isConnected),
        html: target.outerHTML || "",
      },
    ]);
  }

  EventTarget.prototype.dispatchEvent = function (event) {
    const type = event?.type;
    if (typeof type === "string" && type.startsWith("nitro:") && !known.has(type)) {
      known.add(type);
      window.addEventListener(type, hear);
    }
    return dispatchEvent.call(this, event);
  };
}

document.addEventListener("securitypolicyviolation", (event) => {
  console.error(
    `CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
  );
});
