// The first script of every page: notes what a page script would hear, what goes wrong, and which
// requests are under way. `witness.py` puts it there, since not every browser lets a driver do so.
//
// window.witness.heard: one [type, detail, target] for each "nitro:" event that reached the window, in
//   order; target is the id of the element it was sent on, or "body"
// window.witness.problems(): console errors, page errors and violations of the policy, of all pages of
//   this tab
// window.witness.underWay: how many requests to components have no answer yet
// window.witness.find(what): an element by a CSS selector, or by `button=`, `link=` or `field=` and its name

if (!window.witness) {
  const KEY = "witness-problems";
  const problems = () => JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
  const note = (text) => sessionStorage.setItem(KEY, JSON.stringify([...problems(), String(text)]));
  const witness = { heard: [], underWay: 0, problems };
  window.witness = witness;

  // A listener is added at the first event of a name, so what does not bubble is not heard.
  const known = new Set();
  const { dispatchEvent } = EventTarget.prototype;
  const hear = ({ type, detail, target }) =>
    witness.heard.push([type, structuredClone(detail), target === document.body ? "body" : target.id]);
  EventTarget.prototype.dispatchEvent = function (event) {
    const { type } = event ?? {};
    if (typeof type === "string" && type.startsWith("nitro:") && !known.has(type)) {
      known.add(type);
      window.addEventListener(type, hear);
    }
    return dispatchEvent.call(this, event);
  };

  const { error } = console;
  console.error = (...parts) => {
    note(`console: ${parts.join(" ")}`);
    error(...parts);
  };
  window.addEventListener("error", ({ message, target }) => note(message ?? `not loaded: ${target.src}`), true);
  window.addEventListener("unhandledrejection", ({ reason }) => note(`rejection: ${reason} ${reason?.stack}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
    note(`CSP violation: ${violatedDirective} ${blockedURI} ${sourceFile}`),
  );

  // A stream of pushed events has no end to wait for.
  const isOurs = (url) => /^\/nitro\/(?!push\/)/.test(new URL(url?.url ?? url, location.href).pathname);
  const { fetch } = window;
  window.fetch = (url, options) => {
    const answer = fetch(url, options);
    if (isOurs(url)) {
      witness.underWay += 1;
      answer.then((one) => one.clone().text()).catch(() => {}).finally(() => (witness.underWay -= 1));
    }
    return answer;
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...more) {
    this.isOurs = isOurs(url);
    return open.call(this, method, url, ...more);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.isOurs) {
      witness.underWay += 1;
      this.addEventListener("loadend", () => (witness.underWay -= 1));
    }
    return send.call(this, body);
  };

  const nameOf = (element) =>
    element.getAttribute("aria-label") ??
    (element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, " ");
  const KINDS = { button: "button", link: "a", field: "input,select,textarea" };
  witness.find = (what) => {
    const [, kind, name] = /^(button|link|field)=(.*)$/.exec(what) ?? [];
    if (!kind) return document.querySelector(what);
    return [...document.querySelectorAll(KINDS[kind])].find((element) => nameOf(element) === name);
  };
}
