/* Debugging: a step as it is read in the timeline. */
import { h, json, ms } from './elements.js';
import { changesOf } from './tokens.js';
import { join, short, sizeOf } from './words.js';

/** @type {(step: DebugStep) => string} */
export const titleOf = ({ kind, component, action, events, chain, id }) => {
  if (kind === 'push') return `pushed ${short(events[0].name)}`;
  if (kind === 'travel') return action;
  if (kind === 'stopped') return `loop stopped: ${[...chain, id].join(' > ')}`;
  if (action === 'nitro-mount') return `${component} loads`;
  return `${component}.${action}`;
};

/** What has gone wrong in a step, in a few words; '' if nothing has.
 * @type {(step: DebugStep) => string} */
export const troubleOf = ({ kind, ended, status, events, isStale }) => {
  if (kind === 'stopped') return 'loop';
  if (kind === 'dropped') return 'not sent';
  if (kind === 'request' && ended && status !== 200) return status ? `status ${status}` : 'no answer';
  const unheard = events.find(({ why }) => why);
  return unheard ? `nobody hears it: ${short(unheard.name)}` : isStale ? 'came too late' : '';
};

/** @type {(step: DebugStep) => any[]} */
export const summaryOf = (step) => {
  const { number, ended, heard, id, kind, key, start, channels, events } = step;
  const isRequest = kind === 'request';
  const because = join(heard.map(([name]) => short(name)));
  const sent = isRequest && join(events.map(({ name }) => short(name)).filter((name) => name !== 'action-complete'));
  const trouble = troubleOf(step);
  return [
    h('span.number', `${number}`), ' ',
    h('span.time', isRequest && (ended ? ms(ended - start) : 'under way')),
    h('span.title', titleOf(step)),
    h('span.more', trouble && [h('strong.trouble', trouble), ' '], join([
      id && `#${id}`, key && `key ${key}`, channels && `to ${join(channels)}`, because && `after ${because}`, sent && `sends ${sent}`,
    ], ' · ')),
  ];
};

/** @type {(name: string, ...content: any[]) => any[]} */
const row = (name, ...content) => [h('dt', name), h('dd', content)];

/** @type {<T>(values: T[], show: (value: T) => any) => any} */
const ul = (values, show) => h('ul', values.map((value) => h('li', show(value))));

/** Nothing if it is empty.
 * @type {<T>(name: string, values: T[], show: (value: T) => any) => any} */
const list = (name, values, show) => values[0] && row(name, ul(values, show));

/** @type {(pair: [string, any]) => any} */
const pair = ([name, value]) => h('code', `${name} = ${json(value)}`);

/** Who hears an event, and what becomes of it; `link` leads to another step, and `more` says what has come of that.
 * @type {(event: DebugEvent, link: (step: any) => any, more?: (hearer: DebugHearer) => any) => any} */
export const fatesOf = ({ hearers, others, why }, link, more = () => '') => {
  /** @type {(hearer: DebugHearer) => any} */
  const fateOf = ({ id, component, fate, step, call }) => {
    const [before, after] = fate.split('#');
    return [`${component} #${id}${call ? ` by ${call}` : ''} ${before}`, after != null && [link(step), after]];
  };
  return h('ul',
    hearers.map((hearer) => h('li', fateOf(hearer), more(hearer))),
    others && h('li', `${others} listens`),
    why && h('li.trouble', why));
};

/** @type {(step: DebugStep) => string} */
const timeOf = ({ ended = 0, start, waited = 0, took, server, swap }) =>
  join([
    `${ms(ended - start)} in all`, waited > 1 && `${ms(waited)} in its line before`,
    server && `${ms(server.ms)} in the server`,
    took && `${ms(Math.max(0, took - (server?.ms ?? 0)))} on the way`,
    swap && `${ms(swap)} in the page`,
  ]);

/** @type {(step: DebugStep) => string} */
const answerOf = ({ status, bytes, server, tries, isKept, isStale }) =>
  join([
    status ? `status ${status}, ${sizeOf(bytes)}` : 'none came',
    server && `${server.queries} ${server.queries === 1 ? 'query' : 'queries'} in ${ms(server.query_ms)}`,
    tries && `sent ${tries + 1} times`, isKept && 'kept from the first time', isStale && 'came too late',
  ]);

/** What a run has changed in the state of its component.
 * @type {(run: DebugRun) => any[]} */
const changesIn = ({ id, component, before = {}, after }) => {
  const changes = changesOf(before, after);
  return [`${component} #${id}`, changes[0] ? '' : ': no field', ul(changes, ([path, was, is]) =>
    h('code', h('b', path), ' ', h('del', json(was)), ' → ', h('ins', json(is))))];
};

/** All that is known of a step, as rows of a list; `link` leads to another step.
 * @type {(step: DebugStep, link: (step: number) => any) => any[]} */
export const factsOf = (step, link) => {
  const { id, kind, ended, args, typed, causes, events, heard, isPushed, riders, runs, channels, spread = 0, why } = step;
  return [
    list('Because of', causes, ({ step: from, event, by }) => [h('code', short(event)), ' of ', link(from), by !== id && `, for #${by}`]),
    list('Because of', causes[0] ? [] : heard, ([name]) => [short(name), isPushed ? ', pushed' : ', from a script']),
    channels && row('Pushed to', join(channels), spread > 500 && `, spread over ${ms(spread)}`),
    why && row(kind === 'travel' ? 'Now' : 'Stopped', why),
    list('Arguments', Object.entries(args), pair),
    list('In inputs', Object.entries(typed), pair),
    kind === 'request' && ended && [row('Time', timeOf(step)), row('Answer', answerOf(step))],
    list('Changed', runs.filter(({ after }) => after), changesIn),
    list('Events', events, (event) => [
      h('code.event', short(event.name)), event.from && ` from #${event.from}`, h('code.more', json(event.detail)), fatesOf(event, link),
    ]),
    list('Travelled along', riders, ({ id: rider, component, rode }) => [`${component} #${rider}`, ended && (rode ? ' ran' : ' in vain')]),
  ];
};
