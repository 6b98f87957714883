import { element } from '../site/dom.ts';
import '../site/trusted-types.ts';
import type { Engine } from '../answer/engine.ts';
import { logReportView } from './log-report.ts';
import type { LogAnswer, LogTask } from './log-worker.ts';

/** Largest log that is read, in bytes. */
export const largestLog = 50_000_000;

/** Reads a log in a worker: shows progress and a way to cancel, then the errors in it. */
export function logView(log: Blob, engine: Engine): HTMLElement {
  const progress = element('progress', {
    max: String(Math.max(1, log.size)),
    value: '0',
    'aria-label': 'Reading the log',
  });
  const cancel = element('button', { type: 'button', class: 'copy' }, 'Cancel');
  const view = element('section', { class: 'log' }, element('p', {}, 'Reading the log ', progress, ' ', cancel));
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
      else if ('report' in data) end(...logReportView(data.report, engine));
      else end(element('p', { role: 'alert' }, data.problem));
    });
    worker.postMessage({ log, rules: engine.ruleSet } satisfies LogTask);
  }, fail);
  return view;
}
