import type { Diagnosis } from '../../classifier/index.ts';
import { entryPath, providerOf } from '../entry/summary.ts';
import { contentWords } from './coverage.ts';
import { isPaste } from './is-paste.ts';
import type { Judge, SearchedProvider } from './judge.ts';
import { plain } from './names.ts';
import { providerIn } from './named-provider.ts';
import type { Found, SignatureSearch } from './search.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { statusOf } from './status-query.ts';
import { stem } from './stem.ts';
import { wordsIn } from './texts.ts';

/** What a text asks for, the same in every box. */
export type Reply =
  | { is: 'nothing' }
  /** A status alone, or the title of a guide: its pages, of which the first one answers, and the entries that go with it. */
  | { is: 'page'; pages: [PageLink, ...PageLink[]]; found: Found }
  /** A code, a class or another name alone: the entry that bears it, then others that do. */
  | { is: 'name'; id: string; found: Found }
  /** Words: the entries that they mean or are nearest to, and other pages that they ask for. */
  | { is: 'search'; found: Found; pages: PageLink[] }
  /** An error as it was printed. */
  | { is: 'diagnosis'; diagnosis: Diagnosis }
  /** Many errors. */
  | { is: 'log' };

/** A page that is no entry. */
export interface PageLink {
  url: string;
  title: string;
  summary?: string;
}

/** What is decided with. */
export interface Sources extends Judge {
  isLog: (text: string) => boolean;
  look: SignatureSearch['look'];
  entries: SearchedEntry[];
  guides: { id: string; title: string; summary: string }[];
  statuses: number[];
}

/**
 * Decides what a text asks for. Home, header and classifier, the search page and their Enter key all ask here, so that the same text
 * has one answer.
 *
 * @param text as typed or pasted
 */
export function decide(text: string, sources: Sources): Reply {
  const query = text.trim();
  if (query === '') return { is: 'nothing' };
  if (sources.isLog(text)) return { is: 'log' };
  if (isPaste(query)) return { is: 'diagnosis', diagnosis: sources.classify(text) };
  const { rest, provider } = withoutProvider(query, sources);
  const status = statusOf(rest);
  const pages = status === undefined ? guidesCalled(query, sources) : statusPages(status, sources);
  const [first, ...others] = pages;
  // Of one provider it is asked what the status means there: its entries answer.
  if (first && provider) return { is: 'search', found: sources.look(query), pages };
  if (first) return { is: 'page', pages: [first, ...others], found: beside(sources.look(query)) };
  const diagnosis = sources.classify(query);
  const found = sources.look(query, diagnosis);
  const named = bearerOf(query, found.ids, sources.entries);
  if (named !== undefined) return { is: 'name', id: named, found };
  // A page that knows every word of it says more than that the classifier knows none.
  const isFound = found.covered && diagnosis.outcome === 'family';
  if (!isFound && isTold(query, diagnosis)) return { is: 'diagnosis', diagnosis };
  return { is: 'search', found, pages: [...guidesFor(query, sources), ...providerPages(provider, found, sources)] };
}

/** What goes with a page that answers: entries that are about the query too, and none that are only near. */
function beside(found: Found): Found {
  return found.covered ? found : { ...found, ids: [], covered: true };
}

/**
 * The page that Enter opens; undefined where the answer stands in place.
 *
 * @param reply what was decided for the query
 */
export function pageOf(reply: Reply, query: string): string | undefined {
  switch (reply.is) {
    case 'page':
      return reply.pages[0].url;
    case 'name':
      return entryPath(reply.id);
    case 'search':
      return searchPath(query);
    default:
      return undefined;
  }
}

/** Path of the results of a query. */
export function searchPath(query: string): string {
  return `/search/?${new URLSearchParams({ q: query.trim() }).toString()}`;
}

function withoutProvider(
  query: string,
  { providers }: Sources,
): { rest: string; provider: SearchedProvider | undefined } {
  const { id, rest } = providerIn(query, providers);
  return { rest, provider: providers.find((provider) => provider.id === id) };
}

/** The guide to a status, then the page of the status. */
function statusPages(status: number, { guides, statuses }: Sources): PageLink[] {
  const guide = guides.find(({ id }) => id === String(status));
  return [
    ...(guide ? [guideLink(guide)] : []),
    ...(statuses.includes(status)
      ? [{ url: `/statuses/${String(status)}/`, title: `All errors with HTTP ${String(status)}` }]
      : []),
  ];
}

/** The entry whose name the whole query is: the only one that bears it, or the one that is called by it. */
function bearerOf(query: string, ids: string[], entries: SearchedEntry[]): string | undefined {
  const name = plain((query.split('.').at(-1) ?? '').replace(/^AI_/, ''));
  if (name.length < 3) return undefined;
  const bearers = ids.filter((id) => {
    const entry = entries.find((other) => other.id === id);
    return entry && namesOf(entry).some((own) => plain(own) === name);
  });
  const called = bearers.filter((id) => plain(id.slice(id.indexOf('/') + 1)) === name);
  return called.length === 1 ? called[0] : bearers.length === 1 ? bearers[0] : undefined;
}

function namesOf({ id, codes, types, exceptions, raised }: SearchedEntry): string[] {
  return [id.slice(id.indexOf('/') + 1), ...codes, ...types, ...exceptions, ...Object.values(raised).flat()];
}

/** Whether one line is an error as it was printed: it names one error, or has fields and marks that a question does not have. */
function isTold(query: string, diagnosis: Diagnosis): boolean {
  const { outcome, facts, provider } = diagnosis;
  if (outcome === 'unrecognised') return false;
  if (outcome === 'identified') return query.includes(' ');
  // A sentence that several providers have.
  if (diagnosis.outcome === 'ambiguous' && diagnosis.missing === 'provider') return true;
  return printed.test(query) && query.includes(' ') && (Object.keys(facts).length > 0 || provider !== null);
}

/** Punctuation between a field and its value, a class, a quoted name. */
const printed = /[=:"'`([]|\b\p{Lu}\p{L}+(?:Error|Exception|Failure|Timeout)\b/u;

/** The guides whose titles say a query, first the one that says the least besides. */
function guidesCalled(query: string, { guides }: Sources): PageLink[] {
  const words = contentWords(query).map(stem);
  return guides
    .filter(({ title }) => {
      const known = new Set(wordsIn(title).map(({ word }) => stem(word)));
      return plain(title) === plain(query) || (words.length >= 2 && words.every((word) => known.has(word)));
    })
    .toSorted((a, b) => sharedIn(b.title, words) - sharedIn(a.title, words))
    .map(guideLink);
}

/** Guides that know every word of a query; first those whose title says them. */
function guidesFor(query: string, { guides }: Sources): PageLink[] {
  const words = contentWords(query).map(stem);
  if (words.length === 0) return [];
  return guides
    .filter(({ id, title, summary }) => {
      const known = new Set(wordsIn(`${id} ${title} ${summary}`).map(({ word }) => stem(word)));
      return words.every((word) => known.has(word));
    })
    .toSorted((a, b) => sharedIn(b.title, words) - sharedIn(a.title, words))
    .map(guideLink);
}

function sharedIn(title: string, words: string[]): number {
  const known = new Set(wordsIn(title).map(({ word }) => stem(word)));
  return words.filter((word) => known.has(word)).length / known.size;
}

function guideLink({ id, title, summary }: Sources['guides'][number]): PageLink {
  return { url: `/guides/${id}/`, title, summary };
}

/** The provider's own pages where they help: its status page beside an error of its servers; both where it is named and nothing fits. */
function providerPages(named: SearchedProvider | undefined, { ids, covered }: Found, sources: Sources): PageLink[] {
  const { entries, providers } = sources;
  const first = entries.find(({ id }) => id === ids[0]);
  if (!covered) return named ? ownPages(named, ['status', 'errors']) : [];
  const isDown = first?.kind === 'server_error' || first?.kind === 'overloaded';
  const provider = named ?? providers.find(({ id }) => first && id === providerOf(first.id));
  return isDown && provider ? ownPages(provider, ['status']) : [];
}

function ownPages({ name, links }: SearchedProvider, wanted: ('status' | 'errors')[]): PageLink[] {
  return wanted.flatMap((page) => {
    const url = links[page];
    return url === undefined ? [] : { url, title: `${name}: ${ownPageNames[page]}` };
  });
}

const ownPageNames = { status: 'status page', errors: 'error documentation' };
