// <bar-chart data-values="1 2 3" data-event="nitro:…" data-field="…">: draws the values as bars, and
// again when it hears the event. A library for charts or maps is begun and told in the same two places.
const SVG = 'http://www.w3.org/2000/svg';
const make = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

customElements.define('bar-chart', class extends HTMLElement {
  // Runs whenever one comes to the page: with it, or with an answer.
  connectedCallback() {
    if (!this.firstChild) this.draw(this.dataset.values.split(' ').map(Number));
    window.addEventListener(this.dataset.event, this);
  }

  disconnectedCallback() {
    window.removeEventListener(this.dataset.event, this);
  }

  handleEvent({ detail }) {
    this.draw(detail[this.dataset.field]);
  }

  draw(values) {
    const top = Math.max(...values, 1);
    const bars = values.map((value, at) =>
      make('rect', { x: at * 10 + 1, width: 8, y: 50 - (50 * value) / top, height: (50 * value) / top }));
    const svg = make('svg', { viewBox: `0 0 ${values.length * 10} 50` });
    svg.append(...bars);
    this.replaceChildren(svg);
  }
});
