/* A site's own use of Alpine and Chart.js. */
document.addEventListener('alpine:init', () => {
  window.Alpine.data('clicks', () => ({
    count: 0,
    get text() { return `Clicked ${this.count}`; },
    add() { this.count += 1; },
  }));
});
window.makeChart = () => {
  const canvas = document.querySelector('.gauge canvas');
  return new window.Chart(canvas, {
    type: 'bar',
    data: { labels: ['a', 'b'], datasets: [{ data: [1, 2] }] },
    options: { animation: false },
  }).id;
};
