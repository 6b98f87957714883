import { redact } from '../../classifier/redact/redact.ts';

/** What a reader can report, and how it is said. */
export const reportKinds = {
  wrong: 'The advice is wrong',
  outdated: 'Something is out of date',
  missing: 'An error is missing',
  mismatch: 'The classifier misreads my paste',
} as const;

export type ReportKind = keyof typeof reportKinds;

/** Facts that a report may carry, and how they are called. The pasted text is none. */
export const reportFacts = {
  status: 'HTTP status',
  type: 'error.type',
  code: 'error.code',
  param: 'error.param',
  class: 'Exception class',
  sdk: 'SDK and version',
} as const;

export type ReportFact = keyof typeof reportFacts;

/** What a reader reports of a page or a diagnosis. */
export interface ReaderReport {
  kind: ReportKind;
  /** Id of the entry, empty where it is about none. */
  entry: string;
  facts: Partial<Record<ReportFact, string>>;
}

/**
 * A fact as it may leave the browser: one short name, secrets masked.
 * Undefined for anything else: markup, sentences, and what is too long to be a name. It is left out whole, because a cut-off half
 * of a secret is one too.
 */
export function cleanFact(name: ReportFact, given: string): string | undefined {
  // Invisible characters could split a secret so that it is not seen.
  const value = redact(given.replaceAll(/\p{C}/gu, '').trim()).text;
  const form = name === 'status' ? /^[1-5]\d\d$/ : /^[\w .,:/@+•[\]'-]{1,80}$/;
  return form.test(value) ? value : undefined;
}

/**
 * Reads what an address prefills. It is anybody's text: only known kinds, entries and facts are taken. Facts are read from the
 * fragment alone, which is never sent to a server.
 *
 * @param isEntry whether there is an entry of this id
 */
export function reportFrom(query: string, fragment: string, isEntry: (id: string) => boolean): ReaderReport {
  const asked = new URLSearchParams(query);
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const either = (name: string) => asked.get(name) ?? given.get(name) ?? '';
  const entry = either('entry');
  const kind = either('kind');
  return {
    kind: isKind(kind) ? kind : 'wrong',
    entry: isEntry(entry) ? entry : '',
    facts: cleanFacts(Object.fromEntries(given)),
  };
}

/** The facts among these values, cleaned; what is no fact is left out. */
export function cleanFacts(values: Partial<Record<string, string | number | boolean | null>>): ReaderReport['facts'] {
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const value = values[name];
      const clean = value === undefined || value === null ? undefined : cleanFact(name, String(value));
      return clean === undefined ? [] : [[name, clean]];
    }),
  );
}

/** Path of the report page with a report filled in: the entry in the query, the rest in the fragment. */
export function reportPath({ kind, entry, facts }: Partial<ReaderReport>): string {
  const fragment = new URLSearchParams({ ...(kind && { kind }), ...facts }).toString();
  return `/report/${entry ? `?entry=${entry}` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** Title and body of an issue, in Markdown: exactly what is sent. Facts stand in code, where no markup and no mention works. */
export function issueOf({ kind, entry, facts }: ReaderReport): { title: string; body: string } {
  const { code, class: raised, type, status } = facts;
  const about = entry || code || raised || type || (status && `HTTP ${status}`);
  const lines = [
    `- Problem: ${reportKinds[kind]}`,
    ...(entry ? [`- Page: \`/errors/${entry}/\``] : []),
    ...factNames.flatMap((name) => (facts[name] === undefined ? [] : [`- ${reportFacts[name]}: \`${facts[name]}\``])),
    '',
    'What is wrong, and how can it be seen? (Add it here, without keys, ids or data of yours.)',
    '',
  ];
  return { title: about ? `${reportKinds[kind]}: ${about}` : reportKinds[kind], body: lines.join('\n') };
}

/** Address at which the tracker opens a new issue with this text in it. */
export function issueUrl(repository: string, issue: { title: string; body: string }): string {
  return `${repository}/issues/new?${new URLSearchParams(issue).toString()}`;
}

/**
 * The repository's address, from the environment of the build; undefined where none is named.
 *
 * @throws Error where it is no https address
 */
export function repositoryFrom(given: string | undefined): string | undefined {
  if (!given) return undefined;
  if (!/^https:\/\/[^\s?#]+$/.test(given)) throw new Error(`REPOSITORY_URL has to be an https address, not “${given}”`);
  return given.replace(/\/+$/, '');
}

const factNames = Object.keys(reportFacts) as ReportFact[];

function isKind(kind: string): kind is ReportKind {
  return Object.hasOwn(reportKinds, kind);
}
