import { fixerLabels, verdictLabels, verdictMeanings } from '../../catalog/entry/labels.ts';
import { isPaste } from '../../catalog/search/is-paste.ts';
import { likenessOf, nearestTo } from '../../catalog/search/likeness.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { answerOf, qualified, type Diagnosis, type Family, type Unrecognised } from '../../classifier/index.ts';
import { element } from '../site/dom.ts';
import { beside, card, factList, linkLine, ownPages, reportLink, whoseFact } from './card-parts.ts';
import { verdictLine } from './verdict-line.ts';
import type { Engine } from './engine.ts';
import { searchLink } from './search-answer.ts';

/** An error that has no page: what is known without one, marked as less certain, the provider's pages, and what is nearest. */
export function unknownCard(diagnosis: Family, engine: Engine): HTMLElement {
  const { verdict, notes, basis } = diagnosis;
  const { title, says } = answerOf(diagnosis);
  return card(
    {
      verdict,
      headline: verdict === null ? 'No page for this yet' : qualified(verdictLabels[verdict], diagnosis),
      beside: basis !== null && beside('sure', sureness[basis]),
      weak: true,
    },
    { 'data-outcome': diagnosis.outcome, ...(verdict !== null && { 'data-verdict': verdict }) },
    factList([...whoseFact(diagnosis), ...actorOf(diagnosis)]),
    element(
      'div',
      { class: 'in' },
      element('h2', {}, title),
      ...says.map((said) => element('p', {}, said)),
      whatToDo(diagnosis, notes),
      linkLine([...ownPages(diagnosis), reportLink('Report this error', { kind: 'missing' }, diagnosis)]),
      ...nearest(diagnosis, engine),
    ),
  );
}

const sureness = {
  entry: 'By its page',
  word: 'By its documented type or wording',
  status: 'By its documented status',
};

/** Who acts, where the verdict or the kind leaves no doubt. */
function actorOf({ verdict, kind }: Diagnosis): [string, string][] {
  if (kind === 'overloaded' || kind === 'server_error') return [['Who acts', fixerLabels.provider]];
  if (verdict === 'account') return [['Who acts', fixerLabels['account-owner']]];
  return verdict === 'change' ? [['Who acts', fixerLabels.you]] : [];
}

/** What the reader's own numbers say, else what the verdict means. */
function whatToDo({ verdict }: Diagnosis, notes: string[]): HTMLElement | false {
  const said = notes.length > 0 || verdict === null ? notes : [verdictMeanings[verdict]];
  return said.length > 0 && element('ol', { class: 'now' }, ...said.map((note) => element('li', {}, note)));
}

/** The entries nearest to an error without one, each with what it shares. */
function nearest(diagnosis: Family, engine: Engine): HTMLElement[] {
  const message = diagnosis.text.slice(0, longestCompared);
  const ranked = diagnosis.entries.flatMap(({ id }) => engine.entry(id) ?? []);
  const entries = (ranked.length > 0 ? ranked : nearestTo(diagnosis, message, engine.entries)).slice(0, mostNear);
  return nearList(entries, engine, (entry) => likenessOf(diagnosis, message, entry), 'h3');
}

/**
 * Entries under “Nearest pages”, each with what it shares; nothing for none.
 *
 * @param heading `h3` below the title of a card
 */
export function nearList(
  entries: SearchedEntry[],
  engine: Engine,
  shares: (entry: SearchedEntry) => string,
  heading: 'h2' | 'h3' = 'h2',
): HTMLElement[] {
  if (entries.length === 0) return [];
  return [
    element(heading, {}, 'Nearest pages'),
    element(
      'ul',
      { class: 'pairs results', 'aria-label': 'Nearest pages' },
      ...entries.map((entry) =>
        element(
          'li',
          { 'data-entry-id': entry.id },
          element(
            'div',
            {},
            element('a', { href: entry.url }, entry.title),
            ' ',
            element('small', {}, engine.providerName(entry.id)),
            verdictLine(entry.verdict),
          ),
          element('p', {}, shares(entry)),
        ),
      ),
    ),
  ];
}

/** Nothing pasted, a normal answer, or a text that tells of no error. */
export function untoldCard(diagnosis: Unrecognised, engine: Engine): HTMLElement {
  const { title, says } = answerOf(diagnosis);
  const { reading, text } = diagnosis;
  const query = text.trim();
  const isUntold = reading === 'unknown';
  const guide = engine.guides.find(({ id }) => id === 'nothing-raised');
  const message = query.slice(0, longestCompared);
  const near = isUntold ? nearestTo(diagnosis, message, engine.entries).slice(0, mostNear) : [];
  return card(
    { verdict: null, headline: title },
    { 'data-outcome': diagnosis.outcome },
    element(
      'div',
      { class: 'in' },
      ...says.map((said) => element('p', {}, said)),
      linkLine([
        // What was pasted never becomes part of an address.
        ...(isUntold && !isPaste(query) ? [element('a', searchLink(query), 'Search for these words instead')] : []),
        ...(guide ? [element('a', { href: `/guides/${guide.id}/` }, guide.title)] : []),
        ...(isUntold ? [reportLink('Report this error', { kind: 'missing' }, diagnosis)] : []),
      ]),
      ...nearList(near, engine, (entry) => likenessOf(diagnosis, message, entry)),
    ),
  );
}

/** `Shares “credits”, “limit”.` */
export function sharedText(words: string[]): string {
  return words.length === 0 ? 'Nearest by its name.' : `Shares ${words.map((word) => `“${word}”`).join(', ')}.`;
}

const mostNear = 3;
/** Characters of a text that are compared with entries. */
const longestCompared = 600;
