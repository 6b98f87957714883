import type { Entry } from '../src/catalog/entry/entry.ts';
import { summaryOf, type EntrySummary } from '../src/catalog/entry/summary.ts';
import { readContent, type Content } from '../src/catalog/reading/read-content.ts';

/** What integrations need of an entry once the content is checked. */
export interface GatedEntry extends Pick<Entry, 'id' | 'state' | 'replacedBy' | 'reviewed' | 'history'> {
  summary: EntrySummary;
}

let gated: GatedEntry[] | undefined;

/**
 * Reads `content/` for the content gate, which comes first of all integrations. Of what it returns nothing is kept but the
 * entries in short: Astro reads the content for itself, and a build would hold all texts twice.
 */
export function gatedContent(root: string): Content {
  const content = readContent(root);
  // Cloned, because a string that was cut out of a file keeps the whole file in memory.
  gated = structuredClone(content.entries.map(inShort));
  return content;
}

/** The entries that the content gate has read. */
export function gatedEntries(root: string): GatedEntry[] {
  if (!gated) gatedContent(root);
  return gated ?? [];
}

function inShort(entry: Entry): GatedEntry {
  const { id, state, replacedBy, reviewed, history } = entry;
  return { id, state, replacedBy, reviewed, history, summary: summaryOf(entry) };
}
