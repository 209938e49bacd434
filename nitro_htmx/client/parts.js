/* The parts of an answer, one for each run of a component, the asker's first: [id, length of its HTML, number of its
 * events, places of the events that it heard]. They tell what led to each event, as if each component had asked alone.
 *
 * Reads: data-nitro-on of a root.
 */
import { learn } from './riders.js';

/** Say where each event comes from, what led to it and who has heard it already. Learn who sends what.
 * @type {(job: Job, events: [string, any][]) => Arrival[]} */
export const arrivalsOf = (job, events) => {
  const { id, parts = [[id, 0, events.length, []]], riders, status, took } = job;
  const isWell = job.parts && status === 200;
  /** @type {Arrival[]} */
  const arrivals = [];
  for (const [from, , count, places] of parts) {
    const run = riders.get(from);
    const { component, root, heard: brought } = run ?? job;
    const heard = places.map((place) => arrivals[place]);
    for (const { heardBy } of heard) heardBy.add(from);
    const names = heard.map(({ call, name, to }) => [to === from ? call : name]);
    const own = events.slice(arrivals.length, arrivals.length + count);
    if (isWell) learn(run ? { component, heard: [...brought, ...names] } : job, own, run ? 0 : took);
    const [{ chain: begin, counts }, ...others] = !run || brought[0] ? [run ?? job, ...heard] : heard;
    const chain = [...begin.filter((/** @type {string} */ step) => others.every(({ chain }) => chain.includes(step))), from];
    if (run) {
      counts[from] = (counts[from] ?? 0) + 1;
      run.heard = []; // if it has run again, that was of what the others have sent
    }
    const calls = JSON.parse(root.dataset.nitroOn ?? '{}');
    for (const [name, detail] of own) {
      const [to, call] = calls[name] ?? [];
      arrivals.push({ name, detail, from, chain, counts, heardBy: new Set(), to, call });
    }
  }
  return arrivals;
};
