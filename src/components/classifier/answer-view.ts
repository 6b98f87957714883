import { isLog, type Diagnosis } from '../../classifier/index.ts';
import { resultList } from '../answer/result-list.ts';
import { searchLink } from '../answer/search-answer.ts';
import { element } from '../site/dom.ts';
import { diagnosisView, sharedView } from '../answer/diagnosis-view.ts';
import type { Engine } from '../answer/engine.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { largestLog, logView } from './log-view.ts';
import { sharedFrom } from '../answer/share.ts';

/**
 * What the box shows for its text: the diagnosis of a paste, or the entries that a short query means.
 *
 * @param onlyPastes whether the box is for pastes, and only a name in it is looked up
 */
export function answerView(text: string, engine: Engine, onlyPastes: boolean): HTMLElement {
  const diagnosis = engine.classify(text);
  if (isLog(text)) return element('div', {}, diagnosisView(diagnosis, engine), logView(new Blob([text]), engine));
  const query = text.trim();
  // A name of two or three words is looked up. A longer line is a question only where nothing in it tells of an error.
  const isQuery = !isPaste(query) && (query.split(/\s+/).length <= 3 || (!onlyPastes && !tellsOfError(diagnosis)));
  if (!isQuery || diagnosis.outcome === 'identified') return diagnosisView(diagnosis, engine);
  const entries = engine
    .search(text, diagnosis)
    .flatMap((id) => engine.entry(id) ?? [])
    .slice(0, mostResults);
  const fullText = element('p', { class: 'soft' }, element('a', searchLink(query), 'Search the text of all pages'));
  if (entries.length === 0) return element('div', {}, element('p', {}, 'No error is known by these words.'), fullText);
  return element('div', {}, resultList(entries, 'Errors found', query), fullText);
}

/** Whether a fact or a provider's mark stands in the text, and not only words that a question has too. */
function tellsOfError({ outcome, facts, provider }: Diagnosis): boolean {
  return outcome !== 'unrecognised' && (Object.keys(facts).length > 0 || provider !== null);
}

/** What the box shows for a link to a diagnosis. */
export function linkView(fragment: string, engine: Engine): HTMLElement {
  const shared = sharedFrom(fragment, engine.ruleSet.rules);
  return shared
    ? sharedView(shared, engine)
    : element('p', { class: 'found' }, 'This link is incomplete. Paste the error itself.');
}

/** What the box shows for a dropped file. */
export function fileView(file: File, engine: Engine): HTMLElement {
  if (file.size <= largestLog) return logView(file, engine);
  const size = Math.round(file.size / 1_000_000);
  return element(
    'p',
    { class: 'found', role: 'alert' },
    `${file.name} has ${String(size)} MB; at most ${String(largestLog / 1_000_000)} MB are read. Cut out the part around the error.`,
  );
}

const mostResults = 8;
