import { describe, expect, test } from 'vitest';
import { decide, pageOf, type Reply } from '../../src/catalog/search/decide.ts';
import { signatureSearch } from '../../src/catalog/search/search.ts';
import { indexOf } from '../../src/catalog/outputs/documents.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { classify, isLog } from '../../src/classifier/index.ts';
import { asked } from './asked.ts';
import { content, rules } from './real.ts';
import { spoken } from './spoken.ts';

const index = indexOf(
  content.entries,
  observedSdks(content.sdks, content.observations),
  content.guides,
  content.statuses,
);
const judge = { classify: (text: string) => classify(text, rules), providers: [...rules.providers.values()] };
const sources = { ...index, ...judge, isLog, look: signatureSearch(index.entries, judge).look };
const reply = (text: string) => decide(text, sources);

/** What a reply puts first: an entry, or the path of another page. */
function firstOf(made: Reply): string {
  switch (made.is) {
    case 'page':
      return made.pages[0].url;
    case 'name':
      return made.id;
    case 'search':
      return made.found.covered ? (made.found.ids[0] ?? '') : (made.pages[0]?.url ?? '');
    case 'diagnosis':
      return made.diagnosis.entries[0]?.id ?? '';
    default:
      return '';
  }
}

test.each(asked.filter(({ is }) => is !== 'log'))('“$text” is $is and leads to $first', ({ text, is, first }) => {
  const made = reply(text);
  expect(made.is).toBe(is);
  expect(firstOf(made)).toBe(first);
});

test('a text of many records is a log', () => {
  for (const { text } of asked.filter(({ is }) => is === 'log')) expect(reply(text)).toEqual({ is: 'log' });
});

test('Enter opens the page of a status, the entry of a name, the results of words, and nothing for an error', () => {
  const opened = (text: string) => pageOf(reply(text), text);
  expect(opened('429')).toBe('/guides/429/');
  expect(opened('insufficient_quota')).toBe('/errors/openai/insufficient-quota/');
  expect(opened(' card declined ')).toBe('/search/?q=card+declined');
  expect(opened('openai.APIConnectionError: Connection error.')).toBeUndefined();
  expect(opened('')).toBeUndefined();
});

const ids = new Set(index.entries.map(({ id }) => id));
const paths = new Set([
  ...index.guides.map(({ id }) => `/guides/${id}/`),
  ...index.statuses.map((status) => `/statuses/${String(status)}/`),
]);

describe.each(Object.entries(spoken))('spoken: %s', (_, queries) => {
  test.each(queries)('“%s” leads to %s, or says that no page is about it', (query, leads) => {
    const wanted = leads.split(' ').filter((one) => ids.has(one) || paths.has(one));
    const made = reply(query);
    if (wanted.length > 0) expect(wanted).toContain(firstOf(made));
    else expect(isMissed(made)).toBe(true);
  });
});

/** Whether a reply says that no page is about it. */
function isMissed(made: Reply): boolean {
  return made.is === 'diagnosis' ? made.diagnosis.outcome === 'family' : made.is === 'search' && !made.found.covered;
}

test('“openai down” names the status page of the provider too', () => {
  const made = reply('openai down');
  expect(made.is === 'search' && made.pages.map(({ url }) => url)).toContain(
    rules.providers.get('openai')?.links.status,
  );
});

test('a named provider without a fitting page gets its own pages', () => {
  const made = reply('groq tool use failed');
  expect(made.is === 'search' && made.pages.map(({ title }) => title)).toContain('Groq: status page');
});

test('every family has ten queries or more', () => {
  const families = Object.entries(spoken).filter(([name]) => name !== 'the issue');
  expect(families.filter(([, queries]) => queries.length < 10)).toEqual([]);
});
