import { durationText } from '../../catalog/entry/duration-text.ts';
import { factLabels, verdictLabels, verdictMeanings } from '../../catalog/entry/labels.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import { answerOf, qualified, type Carrier, type Identified, type RankedEntry } from '../../classifier/index.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { withBase } from '../site/base.ts';
import { element, withCode } from '../site/dom.ts';
import {
  beside,
  billedFact,
  card,
  factList,
  fixerFact,
  linkLine,
  ownPages,
  reportLink,
  whoseFact,
} from './card-parts.ts';
import { copyControl } from './controls.ts';
import { bucketDrawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import { diagnosisMarkdown, fragmentOf, type SharedDiagnosis } from './share.ts';
import { snippetOf } from './snippet.ts';

/** One entry is it: verdict, whose, the reader's own numbers, what to do, the code, the ground. */
export function entryCard(diagnosis: Identified, engine: Engine, brief: boolean): HTMLElement {
  const [top] = diagnosis.entries;
  const entry = engine.entry(top.id);
  if (!entry) return element('p', {}, 'The entry could not be loaded. Reload the page to get the current rules.');
  const { verdict, waitMs } = diagnosis;
  const isWait = verdict === 'wait' && waitMs !== null;
  return card(
    {
      verdict,
      headline: qualified(verdictLabels[verdict], diagnosis),
      beside: isWait && beside('big', durationText(waitMs)),
    },
    { 'data-entry-id': top.id, 'data-verdict': verdict, 'data-outcome': diagnosis.outcome },
    factList([...whoseFact(diagnosis), fixerFact(entry.fixer), billedFact(entry.billed)]),
    element(
      'div',
      { class: 'in' },
      element('h2', {}, element('a', { href: entryPath(top.id) }, top.title)),
      bucketDrawing(diagnosis.variables),
      steps(diagnosis, entry),
      ...(brief ? [] : surroundings(diagnosis, entry)),
    ),
    !brief && snippetOf(top.id, engine),
    !brief && end(diagnosis),
  );
}

/** What the numbers of the paste say, then the first thing to do; what the verdict means where they say nothing. */
function steps({ notes, verdict, facts }: Identified, { quickFix, fixer }: SearchedEntry): HTMLElement {
  const [first, ...others] = notes;
  const { requestId } = facts;
  return element(
    'ol',
    { class: 'now' },
    first === undefined ? undefined : element('li', {}, element('strong', {}, first)),
    ...others.map((note) => element('li', {}, note)),
    element('li', {}, withCode(quickFix)),
    first === undefined && verdict !== 'inspect' && element('li', {}, verdictMeanings[verdict]),
    fixer === 'provider' &&
      requestId !== undefined &&
      element('li', {}, 'For support, quote ', element('code', {}, String(requestId)), '.'),
  );
}

/** How it arrived, how sure it is, and where the provider says more. */
function surroundings(diagnosis: Identified, entry: SearchedEntry): (HTMLElement | false)[] {
  const { carrier, entries } = diagnosis;
  const [, ...others] = entries;
  return [
    ...answerOf(diagnosis).says.map((text) => element('p', { class: 'soft' }, text)),
    carrier !== null &&
      carrier !== 'http' &&
      element('p', { class: 'soft' }, `${carrierLabels[carrier]} `, ...others.map(otherLink)),
    linkLine(ownPages(diagnosis, pagesFor(entry))),
  ];
}

/** Which of the provider's pages help with an error of this sort. */
function pagesFor({ kind, verdict }: SearchedEntry): ('status' | 'billing' | 'keys' | 'limits')[] {
  if (kind === 'server_error' || kind === 'overloaded') return ['status'];
  if (kind === 'authentication_failed') return ['keys'];
  if (kind === 'rate_limited') return ['limits'];
  return verdict === 'account' ? ['billing'] : [];
}

function end(diagnosis: Identified): HTMLElement {
  const [{ id }] = diagnosis.entries;
  return element(
    'div',
    { class: 'end' },
    why(diagnosis),
    element(
      'span',
      {},
      element('a', { href: entryPath(id) }, 'Open the page'),
      copyControl('Copy as Markdown', () => diagnosisMarkdown(diagnosis, location.origin)),
      copyControl('Copy link', () => `${location.origin}${withBase('/classifier/')}${fragmentOf(diagnosis)}`),
    ),
  );
}

function why(diagnosis: Identified): HTMLElement {
  const { deciding, ruledOut, facts, entries } = diagnosis;
  const names = [...new Set(deciding.map(({ name }) => factLabels[name]))];
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, 'Why this one'),
    element(
      'ul',
      {},
      element('li', {}, `Decided by ${names.join(', ')}: underlined in your text.`),
      ...ruledOut.map(({ id, title, why: reason }) =>
        element('li', {}, 'Not ', element('a', { href: entryPath(id) }, title), `: ${reason}.`),
      ),
      facts.requestId !== undefined &&
        element('li', {}, 'Request id for support: ', element('code', {}, String(facts.requestId))),
      element('li', {}, reportLink('Report a wrong answer', { kind: 'mismatch', entry: entries[0].id }, diagnosis)),
    ),
  );
}

/** Shows what a link to a diagnosis carries: the page, the verdict and the facts, without the paste. */
export function sharedCard({ entry: id, verdict, facts }: SharedDiagnosis, engine: Engine): HTMLElement {
  const entry = engine.entry(id);
  if (!entry)
    return card(
      { verdict: null, headline: 'This link names no entry' },
      { 'data-outcome': 'unrecognised' },
      element('div', { class: 'in' }, element('p', {}, 'Its error has no page here. Paste the error itself.')),
    );
  const said = verdict ?? entry.verdict;
  const told = Object.entries(facts).map(([name, value]) => element('code', {}, `${name}: ${value}`));
  return card(
    { verdict: said, headline: verdictLabels[said] },
    { 'data-entry-id': id, 'data-verdict': said, 'data-outcome': 'identified' },
    factList([['Whose error', engine.providerName(id)], fixerFact(entry.fixer), billedFact(entry.billed)]),
    element(
      'div',
      { class: 'in' },
      element('p', { class: 'soft' }, 'From a link. The paste behind it was not shared.'),
      element('h2', {}, element('a', { href: entryPath(id) }, entry.title)),
      bucketDrawing(facts),
      element('p', {}, withCode(entry.quickFix)),
      told.length > 0 && element('p', { class: 'links' }, ...told),
    ),
    snippetOf(id, engine),
  );
}

function otherLink({ id, title, role }: RankedEntry): HTMLElement {
  return element(
    'span',
    { 'data-entry-id': id },
    role === 'carrier' ? 'How it arrived: ' : 'Its cause: ',
    element('a', { href: entryPath(id) }, title),
    '. ',
  );
}

const carrierLabels: Record<Carrier, string> = {
  http: 'It came as an HTTP error.',
  'background-poll': 'It came inside a polled background response: HTTP 200, nothing raised.',
  'response-object': 'It came inside a Response object: HTTP 200, nothing raised.',
  'stream-event': 'It came as an event of a stream that had begun with HTTP 200.',
  'websocket-event': 'It came as a WebSocket event.',
  'realtime-event': 'It came as a Realtime event.',
  webhook: 'It came as a webhook event.',
  'batch-line': 'It came as a line of a batch file.',
  run: 'It came inside a Run object.',
  batch: 'It came inside a Batch object.',
  job: 'It came inside a job object.',
};
