import type { SearchedEntry } from '../../../../src/catalog/search/searched-entry.ts';

/** An entry of no words: only what a test gives it can be found. */
export function smallEntry(slug: string, given: Partial<SearchedEntry> = {}): SearchedEntry {
  return {
    id: `lab/${slug}`,
    url: `/errors/lab/${slug}/`,
    title: '',
    summary: '',
    quickFix: '',
    signature: '',
    aliases: [],
    area: 'webhooks',
    kind: 'invalid_request',
    met: 'sometimes',
    verdict: 'change',
    fixer: 'you',
    billed: 'unknown',
    sameRequest: false,
    statuses: [],
    codes: [],
    types: [],
    exceptions: [],
    messages: [],
    reviewed: '2026-11-29',
    raised: {},
    ...given,
  };
}
