import { resultList } from '../search/result-list.ts';
import { element } from '../site/dom.ts';
import { diagnosisView } from './diagnosis-view.ts';
import type { Engine } from './engine.ts';

/** What the box shows for its text: the diagnosis of a paste, or the entries that a short query means. */
export function answerView(text: string, engine: Engine): HTMLElement {
  const diagnosis = engine.classify(text);
  const isQuery = text.trim().length <= longestQuery && !/[\n{}<]/.test(text.trim());
  if (!isQuery || diagnosis.outcome === 'identified' || diagnosis.reading === 'other-provider')
    return diagnosisView(diagnosis, engine);
  const entries = engine
    .search(text)
    .flatMap((id) => engine.entry(id) ?? [])
    .slice(0, mostResults);
  const query = new URLSearchParams({ q: text.trim() }).toString();
  const fullText = element(
    'p',
    { class: 'soft' },
    element('a', { href: `/search/?${query}` }, 'Search the text of all pages'),
  );
  if (entries.length === 0) return element('div', {}, element('p', {}, 'No error is known by these words.'), fullText);
  return element('div', {}, resultList(entries, 'Errors found'), fullText);
}

const longestQuery = 160;
const mostResults = 8;
