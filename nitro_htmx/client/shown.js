/* Debugging: a step as it is read in the timeline. */
import { h, json, ms } from './elements.js';
import { join, short, sizeOf } from './words.js';

/** What a hearer makes of an event, before and after the step in which it asks.
 * @type {Record<string, [string, string]>} */
const FATES = {
  '': ['is to ask', ''],
  asked: ['asks in ', ''],
  'rode along': ['is in the same answer', ''],
  travelled: ['travels along in ', ''],
  stopped: ['stopped in ', ', as it would go round'],
};

/** @type {(step: DebugStep) => string} */
export const titleOf = ({ kind, component, action, events, chain, id }) => {
  if (kind === 'push') return `pushed ${short(events[0].name)}`;
  if (kind === 'travel') return action;
  if (kind === 'stopped') return `loop stopped: ${[...chain, id].join(' > ')}`;
  if (kind === 'dropped') return `${component}.${action} was not sent`;
  return action === 'nitro-mount' ? `${component} loads` : `${component}.${action}`;
};

/** What has gone wrong in a step, in a few words; '' if nothing has.
 * @type {(step: DebugStep) => string} */
export const troubleOf = ({ kind, ended, status, events, isStale }) => {
  if (kind === 'stopped') return 'loop';
  if (kind === 'dropped') return 'not sent';
  if (kind === 'request' && ended && status !== 200) return status ? `status ${status}` : 'no answer';
  if (events.some(({ why }) => why)) return 'nobody hears it';
  return isStale ? 'came too late' : '';
};

/** @type {(step: DebugStep) => any[]} */
export const summaryOf = (step) => {
  const { number, ended, heard, id, kind, key, start, channels, events } = step;
  const because = heard.length ? `after ${join(heard.map(([name]) => short(name)))}` : '';
  const sent = kind === 'request' ? join(events.map(({ name }) => short(name)).filter((name) => name !== 'action-complete')) : '';
  const trouble = troubleOf(step);
  return [
    h('span', { className: 'number' }, `${number}`),
    h('span', { className: 'title' }, titleOf(step)),
    h('span', { className: 'time' }, kind === 'request' ? (ended ? ms(ended - start) : 'under way') : ''),
    h('span', { className: 'more' },
      trouble && h('strong', { className: 'trouble' }, trouble), trouble && ' ',
      [id && `#${id}`, key && `key ${key}`, channels && `to ${join(channels)}`, because, sent && `sends ${sent}`].filter(Boolean).join(' · ')),
  ];
};

/** @type {(name: string, ...content: any[]) => any[]} */
const row = (name, ...content) => [h('dt', {}, name), h('dd', {}, content)];

/** Nothing if it is empty.
 * @type {(name: string, items: any[]) => any[]} */
const list = (name, items) => (items.length ? row(name, h('ul', {}, items)) : []);

/** @type {(name: string, values: Record<string, any>) => any[]} */
const pairs = (name, values) => list(name, Object.entries(values).map(([key, value]) => h('li', {}, h('code', {}, `${key} = ${json(value)}`))));

/** Who hears, and what becomes of it.
 * @type {(hearer: DebugHearer, link: (step: number) => any) => any[]} */
export const fateOf = ({ id, component, fate, step, call }, link) => {
  const [before, after] = FATES[fate] ?? [fate, ''];
  const name = `${component} #${id}${call ? ` by ${call}` : ''} `;
  return [name, before, ...(before.endsWith(' in ') && step ? [link(step), after] : [after])];
};

/** @type {(event: DebugEvent, link: (step: number) => any) => any} */
const eventRow = ({ name, detail, hearers, others, why, from }, link) =>
  h('li', {},
    h('code', { className: 'event' }, short(name)), from ? ` from #${from}` : '',
    h('code', { className: 'data' }, json(detail)),
    h('ul', {}, hearers.map((hearer) => h('li', {}, fateOf(hearer, link))),
      others && h('li', {}, `${others} listens`),
      why && h('li', { className: 'trouble' }, why)));

/** @type {(step: DebugStep) => string} */
const timeOf = ({ ended = 0, start, waited, took, server, swap }) =>
  [
    `${ms(ended - start)} in all`, waited && waited > 1 && `${ms(waited)} in its line before`,
    server && `${ms(server)} in the server`,
    took && `${ms(Math.max(0, took - (server ?? 0)))} on the way`,
    swap && `${ms(swap)} in the page`,
  ].filter(Boolean).join(', ');

/** @type {(step: DebugStep) => string} */
const answerOf = ({ status, bytes, queries, queryMs, tries, isKept, isStale }) =>
  [
    status ? `status ${status}, ${sizeOf(bytes)}` : 'none came',
    queries != null && `${queries} ${queries === 1 ? 'query' : 'queries'} in ${ms(queryMs)}`,
    tries && `sent ${tries + 1} times`, isKept && 'kept from the first time', isStale && 'the page has newer HTML',
  ].filter(Boolean).join(', ');

/** What a run has changed in the state of its component.
 * @type {(run: DebugRun) => any[]} */
const changeRows = ({ id, component, changes }) =>
  changes ? [h('li', {}, `${component} #${id}`, changes.length ? '' : ': no field', h('ul', {}, changes.map(([path, before, after]) =>
    h('li', {}, h('code', {}, h('b', {}, path), ' ', h('del', {}, json(before, 160)), ' → ', h('ins', {}, json(after, 160)))))))] : [];

/** All that is known of a step, as rows of a list; `link` leads to another step.
 * @type {(step: DebugStep, link: (step: number) => any) => any[]} */
export const factsOf = (step, link) => {
  const { kind, ended, args, typed, causes, events, heard, riders, channels, spread, why } = step;
  const isRequest = kind === 'request';
  const changes = step.runs.flatMap(changeRows);
  return [
    ...list('Because of', causes.map(({ step: from, event, by }) =>
      h('li', {}, h('code', {}, short(event)), ' of ', link(from), by !== step.id && `, for #${by}`))),
    ...list('Because of', causes.length ? [] : heard.map(([name]) => h('li', {}, short(name), step.isPushed ? ', pushed' : ', from a script'))),
    ...(channels ? row('Pushed to', join(channels), spread && spread > 500 && `, spread over ${ms(spread)}`) : []),
    ...(why ? row(kind === 'travel' ? 'Now' : 'Stopped', why) : []),
    ...pairs('Arguments', args),
    ...pairs('In inputs', typed),
    ...(isRequest && ended ? [...row('Time', timeOf(step)), ...row('Answer', answerOf(step))] : []),
    ...list('Changed', changes),
    ...list('Events', events.map((event) => eventRow(event, link))),
    ...list('Travelled along', riders.map(({ id, component, rode }) =>
      h('li', {}, `${component} #${id}`, ended && (rode ? ' ran' : ' in vain')))),
  ];
};
