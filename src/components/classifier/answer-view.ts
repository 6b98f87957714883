import { redact, type Diagnosis } from '../../classifier/index.ts';
import { withoutValues } from '../../catalog/search/marked-parts.ts';
import { pageOf, type Reply } from '../../catalog/search/decide.ts';
import { arrowsThrough } from '../answer/arrows.ts';
import { card } from '../answer/card-parts.ts';
import { sharedCard } from '../answer/diagnosis-view.ts';
import { diagnosisView, searchEngine } from '../answer/whole.ts';
import type { Engine } from '../answer/engine.ts';
import { highlighted } from '../answer/highlight.ts';
import { searchView } from '../answer/search-view.ts';
import { sharedFrom } from '../answer/share.ts';
import { tellChanges } from '../answer/spoken.ts';
import { element } from '../site/dom.ts';
import { largestLog, logView } from './log-view.ts';

export { pageOf, searchEngine };

/**
 * Lets the arrow keys go from the field of a box to what is shown below it, and has what is shown there told to those who do not see
 * it; several calls do what one does.
 */
export function prepare(box: HTMLElement): void {
  const field = box.querySelector('textarea');
  const results = box.querySelector<HTMLElement>('.given');
  const status = box.querySelector('[role=status]');
  if (!field || !results || !status || results.dataset.arrows !== undefined) return;
  results.dataset.arrows = '';
  arrowsThrough(field, results);
  tellChanges(results, status);
}

/** What the box shows below itself for a text. */
export function replyView(text: string, reply: Reply, engine: Engine): HTMLElement | undefined {
  switch (reply.is) {
    case 'nothing':
      return undefined;
    case 'log':
      return logView(new Blob([text]), engine);
    case 'diagnosis':
      return diagnosisView(reply.diagnosis, engine);
    default:
      return searchView(text.trim(), reply, engine);
  }
}

/**
 * Puts what was read in the place of the field: two or three lines, secrets masked, what decided underlined, so that the verdict is
 * in view. Says whether that took the focus from the field.
 */
export function shrink(box: HTMLElement, text: string, reply: Reply): boolean {
  const pre = box.querySelector('pre');
  const note = box.querySelector('.told');
  const read = readText(text, reply);
  if (!pre || !note || !read) return false;
  const hadFocus = box.querySelector('textarea:focus') !== null;
  pre.replaceChildren(read.shown);
  pre.className = read.verdict;
  note.textContent = read.told;
  box.dataset.read = '';
  // To the line of the first word that decided, and not into the middle of a line.
  pre.scrollTop = 0;
  const line = Number.parseFloat(getComputedStyle(pre).lineHeight);
  const above = (pre.querySelector('mark')?.getBoundingClientRect().top ?? 0) - pre.getBoundingClientRect().top;
  pre.scrollTop = Math.floor(Math.max(0, above - line) / line) * line;
  return hadFocus;
}

function readText(text: string, reply: Reply): { shown: Node; told: string; verdict: string } | undefined {
  if (reply.is === 'diagnosis') {
    const { diagnosis } = reply;
    return {
      shown: highlighted(diagnosis.text, decidedBy(diagnosis)),
      told: toldOf(diagnosis),
      verdict: diagnosis.verdict ?? '',
    };
  }
  if (reply.is !== 'log') return undefined;
  const { text: shown } = redact(text.slice(0, longestShown));
  return { shown: document.createTextNode(shown), told: 'Secrets masked, nothing sent', verdict: '' };
}

/** The words of a paste that decided; of an error without a page, what tells whose it is and what it says. */
function decidedBy({ text, deciding, variables, grounds, facts }: Diagnosis): { start: number; end: number }[] {
  if (deciding.length > 0) return withoutValues(text, deciding, Object.values(variables));
  const told = [...grounds.map((ground) => ground.text), facts.code, facts.type, facts.status, facts.exception];
  return told.flatMap((value) => {
    const word = value == null ? '' : String(value);
    const start = word === '' ? -1 : text.indexOf(word);
    return start < 0 ? [] : { start, end: start + word.length };
  });
}

function toldOf({ redacted, omitted }: Diagnosis): string {
  const masked =
    redacted === 0 ? 'Nothing masked' : `${String(redacted)} ${redacted === 1 ? 'value' : 'values'} masked`;
  const left = omitted > 0 ? `, ${omitted.toLocaleString('en-US')} characters in the middle not read` : '';
  return `${masked}${left}, nothing sent`;
}

/** What the box shows for a link to a diagnosis. */
export function linkView(fragment: string, engine: Engine): HTMLElement {
  const shared = sharedFrom(fragment, engine.ruleSet.rules);
  return shared ? sharedCard(shared, engine) : problem('This link is incomplete', 'Paste the error itself.');
}

/** What the box shows for a dropped file. */
export function fileView(file: File, engine: Engine): HTMLElement {
  if (file.size <= largestLog) return logView(file, engine);
  const size = Math.round(file.size / 1_000_000);
  return problem(
    'This file is too large',
    `${file.name} has ${String(size)} MB; at most ${String(largestLog / 1_000_000)} MB are read. Cut out the part around the error.`,
  );
}

function problem(headline: string, text: string): HTMLElement {
  return card({ verdict: null, headline }, { role: 'alert' }, element('div', { class: 'in' }, element('p', {}, text)));
}

/** Characters of a log that the box shows. */
const longestShown = 3_000;
