// Clicks the tills of the page "tunnel" in turn, some times behind each other, and returns what was heard.
//
// ({first, count, patience_ms}) => {heard, errors, isLate}
//   heard: [[till, number, count, shown], ...] of nitro:counted, in order; shown: the count in the till's HTML then
//   errors: the details of nitro:error
//   isLate: whether something did not come in time

async ({ first, count, patience_ms }) => {
  const AT_ONCE = 4; // clicks of one till
  const heard = [];
  const errors = [];
  const hear = ({ detail: { till, number, count }, target }) =>
    heard.push([till, number, count, Number(target.querySelector("output")?.textContent)]);
  const fail = ({ detail }) => errors.push(detail);
  window.addEventListener("nitro:counted", hear);
  window.addEventListener("nitro:error", fail);
  const tills = [...document.querySelectorAll("[data-nitro-component=Till]")].map(({ id }) => id);
  const end = Date.now() + patience_ms;
  const isOver = () => errors.length > 0 || Date.now() > end;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  for (let number = first; number < first + count; number++) {
    while (number - first - heard.length >= AT_ONCE * tills.length && !isOver()) await pause();
    if (isOver()) break;
    const button = document.getElementById(tills[number % tills.length]).querySelector("button");
    button.dataset.nitroArgs = JSON.stringify({ number });
    button.click();
  }
  while (heard.length < count && !isOver()) await pause();
  // The roll has heard of them as well, once its line is empty.
  const total = () => parseInt(document.querySelector("[data-nitro-component=TillRoll] p").textContent);
  while (total() < first + count && !isOver()) await pause();
  window.removeEventListener("nitro:counted", hear);
  window.removeEventListener("nitro:error", fail);
  return { heard, errors, isLate: Date.now() > end };
};
