import { redact, type Diagnosis } from '../../classifier/index.ts';
import { withoutValues } from '../../catalog/search/marked-parts.ts';
import type { Reply } from '../../catalog/search/decide.ts';
import { card } from '../answer/card-parts.ts';
import { diagnosisView, sharedCard } from '../answer/diagnosis-view.ts';
import type { Engine } from '../answer/engine.ts';
import { highlighted } from '../answer/highlight.ts';
import { searchView } from '../answer/search-view.ts';
import { sharedFrom } from '../answer/share.ts';
import { element } from '../site/dom.ts';
import { largestLog, logView } from './log-view.ts';

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

/** What the box shows in itself after a paste: the text as it was read, secrets masked, what decided underlined. */
export function readText(text: string, reply: Reply): { shown: Node; told: string; verdict: string } | undefined {
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
