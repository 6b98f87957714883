import { entryPath } from '../../catalog/entry/summary.ts';
import type { LogGroup, LogReport } from '../../classifier/index.ts';
import type { Verdict } from '../../schemas/index.ts';
import { card } from '../answer/card-parts.ts';
import { verdictLine } from '../answer/verdict-line.ts';
import { copyControl, downloadControl } from '../answer/controls.ts';
import { diagnosisView, sharedCard } from '../answer/diagnosis-view.ts';
import type { Engine } from '../answer/engine.ts';
import { leftOutText, logMarkdown } from '../answer/share.ts';
import { drawn, element } from '../site/dom.ts';

/** The errors of a log as a table, those that need a person first, and below it the answer to the chosen one. */
export function logReportView(report: LogReport, engine: Engine): Node[] {
  const groups = report.groups.toSorted((a, b) => urgency(a.verdict) - urgency(b.verdict) || b.count - a.count);
  const [first] = groups;
  if (!first)
    return [
      card(
        { verdict: null, headline: 'No error of an API in this log' },
        {},
        element('div', { class: 'in' }, element('p', {}, counted(report))),
      ),
    ];
  const answer = element('div', { class: 'chosen' });
  const rows = groups.map((group) => row(group, engine, choose));
  choose(first);
  return [table(report, rows), answer];

  function choose(group: LogGroup): void {
    rows.forEach((item, index) => {
      item.classList.toggle('on', groups[index] === group);
      item.querySelector('button')?.setAttribute('aria-pressed', String(groups[index] === group));
    });
    answer.replaceChildren(answerTo(group, engine));
  }
}

/** The answer to one record of a group; of a record that was cut, what its page says. */
function answerTo({ key, example, outcome, verdict }: LogGroup, engine: Engine): HTMLElement {
  const diagnosis = engine.classify(example);
  if (outcome === 'identified' && diagnosis.entries[0]?.id !== key)
    return sharedCard({ entry: key, verdict, facts: {} }, engine);
  return diagnosisView(diagnosis, engine);
}

function table(report: LogReport, rows: HTMLElement[]): HTMLElement {
  const { errors, groups, leftOut, timeline } = report;
  const kinds = groups.length === 1 ? '1 kind' : `${String(groups.length)} kinds`;
  const [from, to] = [timeline[0]?.from, timeline.at(-1)?.to];
  const span = from === undefined || to === undefined ? '' : `${timeText(from)} to ${timeText(to)} UTC`;
  return card(
    {
      verdict: null,
      headline: `${errors.toLocaleString('en-US')} ${errors === 1 ? 'error' : 'errors'} of ${kinds}`,
      beside: span !== '' && element('small', { class: 'sure' }, span),
    },
    {},
    element(
      'table',
      { class: 'log-table' },
      element('thead', {}, headRow('Error', 'Times', 'First', 'Last', 'When')),
      element('tbody', {}, ...rows),
    ),
    leftOut > 0 && element('p', { class: 'in' }, leftOutText(report)),
    element(
      'div',
      { class: 'end' },
      element('span', {}, `${counted(report)}. What needs a person comes first.`),
      element(
        'span',
        {},
        copyControl('Copy as Markdown', () => logMarkdown(report)),
        downloadControl('Save as JSON', 'errata-log.json', () => JSON.stringify(report, null, 2)),
      ),
    ),
  );
}

function row(group: LogGroup, engine: Engine, choose: (group: LogGroup) => void): HTMLElement {
  const { key, title, outcome, verdict, count, timeline } = group;
  const button = element('button', { type: 'button', class: 'choose', 'aria-pressed': 'false' }, title);
  const isEntry = outcome === 'identified';
  const made = element(
    'tr',
    { class: verdict ?? '', ...(isEntry && { 'data-entry-id': key }) },
    element(
      'td',
      {},
      button,
      ' ',
      isEntry && element('small', {}, engine.providerName(key)),
      ' ',
      isEntry && element('a', { href: entryPath(key), 'aria-label': `Page of ${title}` }, 'page'),
      verdict ? verdictLine(verdict) : element('p', { class: 'soft' }, 'Not known'),
    ),
    element('td', {}, count.toLocaleString('en-US')),
    element('td', {}, place(group.first, group.firstTime)),
    element('td', {}, place(group.last, group.lastTime)),
    element('td', {}, timeline.length > 0 && strip(group)),
  );
  made.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('a'))) choose(group);
  });
  return made;
}

/** When the errors of a group came: a line over the time of the log, a block in each step that has one. */
function strip({ timeline, count, first, last }: LogGroup): SVGElement {
  const width = 100 / timeline.length;
  const having = timeline.filter((step) => step > 0).length;
  const label = `${count.toLocaleString('en-US')} times in ${String(having)} of ${String(timeline.length)} steps, from line ${String(first)} to line ${String(last)}`;
  return drawn(
    'svg',
    { class: 'draw', height: '14', role: 'img', 'aria-label': label },
    drawn('rect', { class: 'used', y: '6', width: '100%', height: '2' }),
    ...timeline.flatMap((step, index) =>
      step === 0
        ? []
        : drawn('rect', {
            class: 'ok',
            x: `${(index * width).toFixed(1)}%`,
            width: `${width.toFixed(1)}%`,
            height: '14',
          }),
    ),
  );
}

/** Whose turn it is: what a person has to do goes before what a program can do by itself. */
function urgency(verdict: Verdict | null): number {
  return verdict === null ? order.length : order.indexOf(verdict);
}

const order: Verdict[] = ['account', 'environment', 'never', 'change', 'inspect', 'wait', 'backoff'];

function counted({ errors, lines }: LogReport): string {
  const number = (value: number) => value.toLocaleString('en-US');
  return `${number(errors)} ${errors === 1 ? 'error' : 'errors'} in ${number(lines)} lines`;
}

function place(line: number, time: number | undefined): HTMLElement {
  return time === undefined
    ? element('span', {}, `line ${String(line)}`)
    : element(
        'time',
        { datetime: new Date(time).toISOString(), title: `line ${String(line)}` },
        timeText(time).slice(11),
      );
}

function timeText(time: number): string {
  return new Date(time).toISOString().replace('T', ' ').slice(0, 19);
}

function headRow(...texts: string[]): HTMLElement {
  return element('tr', {}, ...texts.map((text) => element('th', { scope: 'col' }, text)));
}
