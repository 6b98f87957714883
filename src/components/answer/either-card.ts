import { entryPath, providerOf } from '../../catalog/entry/summary.ts';
import { verdictLabels } from '../../catalog/entry/labels.ts';
import { messageBeginning } from '../../catalog/entry/template-parts.ts';
import { answerOf, qualified, type Ambiguous, type RankedEntry } from '../../classifier/index.ts';
import { element } from '../site/dom.ts';
import { beside, card, factList, whoseFact } from './card-parts.ts';
import { verdictLine } from './verdict-line.ts';
import type { Engine } from './engine.ts';

/** One of several: no verdict in the headline unless they agree, the field that decides, and what each would mean. */
export function eitherCard(diagnosis: Ambiguous, engine: Engine): HTMLElement {
  const { entries, missing, verdict, notes } = diagnosis;
  const shown = entries.slice(0, mostShown);
  const [only] = entries.length === 1 ? entries : [];
  const providers = new Set(entries.map(({ id }) => engine.providerName(id)));
  const named = providers.size === 1 ? `${[...providers].join('')} errors` : 'errors';
  const title = only ? `Perhaps “${only.title}”` : `One of ${count(entries.length)} ${named}`;
  return card(
    {
      verdict,
      headline: verdict === null ? title : qualified(verdictLabels[verdict], diagnosis),
      beside: beside('sure', missing === 'provider' ? 'Whose it is decides' : `The ${missing} decides`),
      weak: verdict !== null,
    },
    { 'data-outcome': diagnosis.outcome, ...(verdict !== null && { 'data-verdict': verdict }) },
    factList(whoseFact(diagnosis)),
    element(
      'div',
      { class: 'in' },
      verdict !== null && element('h2', {}, title),
      ...answerOf(diagnosis).says.map((said) => element('p', {}, said)),
      ...notes.map((note) => element('p', {}, note)),
      verdict === null && needsCare(entries) && element('p', {}, 'Until you know which one it is, don’t retry.'),
      element('div', { class: 'either' }, ...shown.map((entry) => panel(entry, missing, engine))),
      entries.length > shown.length &&
        element('p', { class: 'soft' }, `${String(entries.length - shown.length)} more have the same code.`),
      missing === 'message' &&
        element(
          'p',
          {},
          'Log the message of the error with its code, then paste again: ',
          element('code', {}, 'error.message'),
          '.',
        ),
    ),
  );
}

function panel({ id, title, verdict }: RankedEntry, missing: Ambiguous['missing'], engine: Engine): HTMLElement {
  const begins = engine
    .entry(id)
    ?.messages.map(messageBeginning)
    .find((text) => text !== '');
  return element(
    'div',
    { class: verdict, 'data-entry-id': id },
    missing === 'provider'
      ? element('p', {}, `If it comes from ${engine.providerName(id) || providerOf(id)}`)
      : begins !== undefined && element('p', {}, 'If it begins with ', element('code', {}, begins)),
    verdictLine(verdict),
    element('p', {}, element('a', { href: entryPath(id) }, title)),
  );
}

/** Whether one of them must not be sent again. */
function needsCare(entries: RankedEntry[]): boolean {
  return entries.some(({ verdict }) => verdict !== 'wait' && verdict !== 'backoff');
}

function count(number: number): string {
  return number === 2 ? 'two' : String(number);
}

const mostShown = 6;
