import type { EntrySummary } from '../../schemas/index.ts';
import type { Entry } from './entry.ts';

export type { EntrySummary } from '../../schemas/index.ts';

/** An entry as the lists show it. */
export function summaryOf(entry: Entry): EntrySummary {
  const { id, title, summary, quickFix, signature, aliases, area, kind, retry, signatures, reviewed } = entry;
  return {
    id,
    url: entryPath(id),
    title,
    summary,
    quickFix,
    signature,
    aliases,
    area,
    kind,
    met: entry.met,
    verdict: retry.verdict,
    fixer: entry.fixer,
    billed: entry.billed.answer,
    sameRequest: retry.sameRequest,
    statuses: statusesOf(entry),
    codes: distinct(signatures.flatMap((item) => item.code ?? []).filter((code) => code !== null)),
    types: distinct(signatures.flatMap((item) => item.type ?? []).filter((type) => type !== null)),
    exceptions: distinct(signatures.flatMap((item) => item.exception ?? [])),
    messages: distinct(signatures.flatMap((item) => item.message ?? [])),
    reviewed,
  };
}

/** Id of the provider whose error it is: the first part of an entry's id. */
export function providerOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Path of an entry's page, from the root of the site. */
export function entryPath(id: string): string {
  return `/errors/${id}/`;
}

/** The statuses that the signatures state, and over HTTP also those that its played wire cases answer with. */
function statusesOf({ signatures, wire }: Entry): number[] {
  const stated = distinct(signatures.flatMap((item) => item.status ?? []));
  if (!signatures.some(({ surface }) => surface === 'http')) return stated;
  // Regular expressions, because this file is a part of what the box loads, and a YAML parser is not.
  const played = wire
    .filter(({ text }) => /^call: /m.test(text))
    .flatMap(({ text }) => [...text.matchAll(/^[ -]*status: ([45]\d\d) *$/gm)]);
  return distinct([...stated, ...played.map(([, status]) => Number(status))]).toSorted((a, b) => a - b);
}

function distinct<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
