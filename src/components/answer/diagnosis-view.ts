import { factLabels, verdictLabels, verdictMeanings } from '../../catalog/entry/labels.ts';
import { cleanFacts, reportPath, type ReaderReport } from '../../catalog/outputs/report.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import {
  answerOf,
  qualified,
  type Carrier,
  type Diagnosis,
  type Identified,
  type RankedEntry,
} from '../../classifier/index.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { resultList } from './result-list.ts';
import { withBase } from '../site/base.ts';
import { element, withCode } from '../site/dom.ts';
import type { Engine } from './engine.ts';
import { copyControl } from './controls.ts';
import { highlighted } from './highlight.ts';
import { diagnosisMarkdown, fragmentOf, type SharedDiagnosis } from './share.ts';

/** Shows a diagnosis: the verdict, the page, the ground, and the paste with what decided marked in it. */
export function diagnosisView(diagnosis: Diagnosis, engine: Engine): HTMLElement {
  const view = verdictView(diagnosis, engine);
  if (diagnosis.outcome === 'identified') view.append(why(diagnosis), controls(diagnosis));
  if (isUnknown(diagnosis))
    view.append(
      element('p', {}, reportLink('Report this error', { kind: 'missing' }, diagnosis), ', with its facts only.'),
    );
  if (diagnosis.text.trim() !== '') view.append(pasteView(diagnosis));
  return view;
}

/** Shows which error a diagnosis names and what to do, without the ground. */
export function verdictView(diagnosis: Diagnosis, engine: Engine): HTMLElement {
  return diagnosis.outcome === 'identified' ? identified(diagnosis, engine) : unidentified(diagnosis, engine);
}

function identified(diagnosis: Identified, engine: Engine): HTMLElement {
  const [top, ...others] = diagnosis.entries;
  const entry = engine.entry(top.id);
  if (!entry) return element('p', {}, 'The entry could not be loaded. Reload the page to get the current rules.');
  const { carrier, verdict } = diagnosis;
  const { says } = answerOf(diagnosis);
  return element(
    'section',
    { class: `found ${verdict}`, 'data-entry-id': top.id, 'data-verdict': verdict, 'data-outcome': diagnosis.outcome },
    element('p', { class: 'v' }, qualified(verdictLabels[verdict], diagnosis)),
    element('h2', {}, element('a', { href: entryPath(top.id) }, top.title)),
    element('span', { class: 'id' }, top.id),
    element(
      'ol',
      { class: 'now' },
      ...(diagnosis.notes.length > 0 ? diagnosis.notes : [verdictMeanings[verdict]]).map((note) =>
        element('li', {}, note),
      ),
      element('li', {}, withCode(entry.quickFix)),
      element(
        'li',
        {},
        element('a', { class: 'go', href: `${entryPath(top.id)}#fixes` }, 'Fixes with code'),
        ' and ',
        element('a', { href: `${entryPath(top.id)}#steps` }, 'step-by-step troubleshooting'),
        '.',
      ),
    ),
    ...says.map((text) => element('p', { class: 'soft' }, text)),
    carrier !== null &&
      carrier !== 'http' &&
      element('p', { class: 'soft' }, `${carrierLabels[carrier]} `, ...others.map(otherLink)),
  );
}

function controls(diagnosis: Diagnosis): HTMLElement {
  const entry = diagnosis.entries[0]?.id;
  return element(
    'p',
    { class: 'controls' },
    copyControl('Copy as Markdown', () => diagnosisMarkdown(diagnosis, location.origin)),
    copyControl('Copy link', () => `${location.origin}${withBase('/classifier/')}${fragmentOf(diagnosis)}`),
    reportLink('Report a wrong answer', { kind: 'mismatch', ...(entry !== undefined && { entry }) }, diagnosis),
  );
}

/** Shows what a link to a diagnosis carries: the page, the verdict and the facts, without the paste. */
export function sharedView({ entry: id, verdict, facts }: SharedDiagnosis, engine: Engine): HTMLElement {
  const entry = engine.entry(id);
  if (!entry)
    return element(
      'section',
      { class: 'found', 'data-outcome': 'unrecognised' },
      element('h2', {}, 'This link names no entry'),
      element('p', {}, 'Its error has no page here. Paste the error itself.'),
    );
  const said = verdict ?? entry.verdict;
  return element(
    'section',
    { class: `found ${said}`, 'data-entry-id': id, 'data-verdict': said, 'data-outcome': 'identified' },
    element('p', { class: 'soft' }, 'From a link. The paste behind it was not shared.'),
    element('p', { class: 'v' }, verdictLabels[said]),
    element('h2', {}, element('a', { href: entryPath(id) }, entry.title)),
    element('span', { class: 'id' }, id),
    element('p', {}, withCode(entry.quickFix)),
    element(
      'p',
      { class: 'links' },
      ...Object.entries(facts).map(([name, value]) => element('code', {}, `${name}: ${value}`)),
    ),
  );
}

/** Whether it is, as far as can be told, an error that has no page. */
function isUnknown(diagnosis: Diagnosis): boolean {
  return diagnosis.outcome === 'family' || (diagnosis.outcome === 'unrecognised' && diagnosis.reading === 'unknown');
}

/** A link to the report page that carries the facts of a diagnosis, and never its text. */
function reportLink(
  text: string,
  about: Pick<ReaderReport, 'kind'> & Partial<ReaderReport>,
  { facts }: Diagnosis,
): HTMLElement {
  const { exception, ...fields } = facts;
  return element('a', { href: reportPath({ ...about, facts: cleanFacts({ ...fields, class: exception }) }) }, text);
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

function why({ deciding, ruledOut, facts }: Diagnosis): HTMLElement {
  const names = [...new Set(deciding.map(({ name }) => factLabels[name]))];
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, 'Why this one'),
    element(
      'ul',
      {},
      element('li', {}, `Decided by ${names.join(', ')}: marked in your text below.`),
      element('li', {}, `Something else in ${names.join(' or ')} would change the answer.`),
      ...ruledOut.map(({ id, title, why: reason }) =>
        element('li', {}, 'Not ', element('a', { href: entryPath(id) }, title), `: ${reason}.`),
      ),
      facts.requestId !== undefined &&
        element('li', {}, 'Request id for support: ', element('code', {}, String(facts.requestId))),
    ),
  );
}

function unidentified(diagnosis: Diagnosis, engine: Engine): HTMLElement {
  const { verdict, links, outcome } = diagnosis;
  const { title, says } = answerOf(diagnosis);
  const { label, entries } = nearest(diagnosis, engine);
  return element(
    'section',
    { class: `found ${verdict ?? ''}`, 'data-outcome': outcome, ...(verdict !== null && { 'data-verdict': verdict }) },
    verdict !== null && element('p', { class: 'v' }, qualified(verdictLabels[verdict], diagnosis)),
    element('h2', {}, title),
    ...says.map((said) => element('p', {}, said)),
    whatToDo(diagnosis),
    linkList(links),
    entries.length > 0 && element('h3', {}, label),
    entries.length > 0 && resultList(entries, label),
  );
}

/** The entries nearest to an error without one: as the classifier ranks them, or by words where it read nothing. */
function nearest(diagnosis: Diagnosis, engine: Engine): { label: string; entries: SearchedEntry[] } {
  const { near } = answerOf(diagnosis);
  const isUntold = diagnosis.outcome === 'unrecognised' && diagnosis.reading === 'unknown';
  const ids = isUntold
    ? engine.search(diagnosis.text.slice(0, 500), diagnosis).slice(0, 3)
    : (near?.entries ?? []).map(({ id }) => id);
  return {
    label: near?.label ?? 'Nearest by words, which may not be yours',
    entries: ids.flatMap((id) => engine.entry(id) ?? []),
  };
}

/** What the reader's own numbers say, else what the verdict means. */
function whatToDo({ verdict, notes }: Diagnosis): HTMLElement | false {
  const said = notes.length > 0 || verdict === null ? notes : [verdictMeanings[verdict]];
  return said.length > 0 && element('ol', { class: 'now' }, ...said.map((note) => element('li', {}, note)));
}

/** The provider's own pages. */
function linkList(links: Diagnosis['links']): HTMLElement | false {
  const known = Object.entries(links).filter((link): link is [string, string] => link[1] !== undefined);
  return (
    known.length > 0 &&
    element(
      'p',
      { class: 'soft' },
      'The provider’s own pages: ',
      ...known.flatMap(([name, url], index) => [
        index > 0 ? ', ' : '',
        element('a', { href: url, rel: 'noreferrer' }, linkNames[name as keyof typeof linkNames]),
      ]),
      '.',
    )
  );
}

const linkNames: Record<keyof Diagnosis['links'], string> = {
  errors: 'errors',
  status: 'status',
  keys: 'keys',
  billing: 'billing',
  limits: 'limits',
};

function pasteView(diagnosis: Diagnosis): HTMLElement {
  const told = [
    diagnosis.redacted > 0 && `${String(diagnosis.redacted)} ${diagnosis.redacted === 1 ? 'secret' : 'secrets'} masked`,
    diagnosis.omitted > 0 && `${diagnosis.omitted.toLocaleString('en-GB')} characters in the middle were not read`,
    'nothing left this browser',
  ].filter((part) => part !== false);
  return element(
    'details',
    { class: 'pasted', ...(diagnosis.deciding.length > 0 && { open: '' }) },
    element('summary', {}, `Your text, as it was read (${told.join(' · ')})`),
    element('pre', { tabindex: '0' }, highlighted(diagnosis.text, diagnosis.deciding)),
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
  job: 'It came inside a job object.',
};
