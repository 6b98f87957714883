import { verdictLabels } from '../../catalog/entry/labels.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import type { LogGroup, LogReport } from '../../classifier/index.ts';
import { element } from '../site/dom.ts';
import '../site/trusted-types.ts';
import type { Engine } from '../answer/engine.ts';
import type { LogAnswer, LogTask } from './log-worker.ts';
import { leftOutText, logMarkdown } from '../answer/share.ts';
import { copyControl, downloadControl } from '../answer/controls.ts';

/** Largest log that is read, in bytes. */
export const largestLog = 50_000_000;

/** Reads a log in a worker: shows progress and a way to cancel, then the errors in it. */
export function logView(log: Blob, engine: Engine): HTMLElement {
  const progress = element('progress', {
    max: String(Math.max(1, log.size)),
    value: '0',
    'aria-label': 'Reading the log',
  });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  const view = element('section', { class: 'found log' }, element('p', {}, 'Reading the log ', progress, ' ', cancel));
  let worker: Worker | undefined;
  let isOver = false;
  const end = (...content: Node[]) => {
    isOver = true;
    worker?.terminate();
    view.replaceChildren(...content);
  };
  const fail = () => {
    end(element('p', { role: 'alert' }, 'The log could not be read here. Paste the part around one error instead.'));
  };
  cancel.addEventListener('click', () => {
    end(element('p', {}, 'Canceled. Nothing was kept.'));
  });
  import('./log-worker.ts').then(({ workerUrl }) => {
    if (isOver) return;
    worker = new Worker(workerUrl, { type: 'module' });
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<LogAnswer>) => {
      // Another text is in the box by now: nobody waits for this one.
      if (!view.isConnected) worker?.terminate();
      else if ('read' in data) progress.value = data.read;
      else if ('report' in data) end(...reportView(data.report));
      else end(element('p', { role: 'alert' }, data.problem));
    });
    worker.postMessage({ log, rules: engine.ruleSet } satisfies LogTask);
  }, fail);
  return view;
}

function reportView(report: LogReport): Node[] {
  const { lines, errors, groups, leftOut, timeline } = report;
  const counted = `${errors.toLocaleString('en-GB')} ${errors === 1 ? 'error' : 'errors'} in ${lines.toLocaleString('en-GB')} lines`;
  if (groups.length === 0) return [element('h2', {}, 'No error of the API in this log'), element('p', {}, counted)];
  return [
    element('h2', {}, 'Errors in this log'),
    element('p', {}, counted),
    ...(timeline.length > 0 ? [chart(timeline)] : []),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Errors in this log' },
      element(
        'table',
        {},
        element('thead', {}, row('th', 'Error', 'Retry?', 'Times', 'First', 'Last')),
        element('tbody', {}, ...groups.map(groupRow)),
      ),
    ),
    ...(leftOut > 0 ? [element('p', {}, leftOutText(report))] : []),
    element(
      'p',
      { class: 'controls' },
      copyControl('Copy as Markdown', () => logMarkdown(report)),
      downloadControl('Save as JSON', 'errata-log.json', () => JSON.stringify(report, null, 2)),
    ),
  ];
}

function groupRow({ key, title, outcome, verdict, count, first, last, firstTime, lastTime }: LogGroup): HTMLElement {
  const name = outcome === 'identified' ? element('a', { href: entryPath(key) }, title) : title;
  const again = verdict ? element('span', { class: `v ${verdict}` }, verdictLabels[verdict]) : 'not known';
  return element(
    'tr',
    outcome === 'identified' ? { 'data-entry-id': key } : {},
    element('td', {}, name),
    element('td', {}, again),
    element('td', {}, count.toLocaleString('en-GB')),
    element('td', {}, place(first, firstTime)),
    element('td', {}, place(last, lastTime)),
  );
}

function place(line: number, time: number | undefined): string {
  return `line ${String(line)}${time === undefined ? '' : `, ${timeText(time)}`}`;
}

function timeText(time: number): string {
  return new Date(time).toISOString().replace('T', ' ').slice(0, 19);
}

/** Errors over time as bars; the numbers stand in its label, for those who do not see it. */
function chart(timeline: LogReport['timeline']): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const make = (name: string, attributes: Record<string, string>) => {
    const made = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const most = Math.max(...timeline.map((step) => step.count));
  const peak = timeline.find((step) => step.count === most);
  const from = timeText(timeline[0]?.from ?? 0);
  const to = timeText(timeline.at(-1)?.to ?? 0);
  const label = `Errors from ${from} to ${to} UTC; most of them, ${String(most)}, from ${timeText(peak?.from ?? 0)} on`;
  const svg = make('svg', {
    viewBox: `0 0 ${String(timeline.length * 10)} 64`,
    role: 'img',
    preserveAspectRatio: 'none',
    'aria-label': label,
    class: 'timeline',
  });
  timeline.forEach((step, index) => {
    const height = step.count === 0 ? 0 : Math.max(3, (step.count / most) * 60);
    svg.append(
      make('rect', {
        x: String(index * 10 + 1),
        y: String(62 - height),
        width: '8',
        height: String(height),
        fill: 'currentColor',
      }),
    );
  });
  svg.append(make('path', { d: `M0 63h${String(timeline.length * 10)}`, stroke: 'currentColor', 'stroke-width': '1' }));
  return svg;
}

function row(cell: 'th' | 'td', ...texts: string[]): HTMLElement {
  return element('tr', {}, ...texts.map((text) => element(cell, {}, text)));
}
