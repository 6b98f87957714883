import type { Entry } from './entry.ts';

/** A section of an entry's page. */
export interface PageSection {
  /** Its anchor. */
  id: string;
  title: string;
  /** What the chips call it; sections without are only in the rail. */
  chip?: string;
}

/**
 * The sections that the page of an entry has, in their order.
 *
 * @param hasTools whether there is something to say of SDKs and tools
 */
export function pageSections(entry: Entry, hasTools: boolean): PageSection[] {
  const all: (PageSection | false)[] = [
    { id: 'first', title: 'First thing to do' },
    { id: 'is', title: 'Is it mine?', chip: 'Is it mine?' },
    { id: 'meaning', title: 'What this error means' },
    { id: 'causes', title: 'Why this happens', chip: 'Causes' },
    entry.fixes.length > 1 && { id: 'fixes', title: 'Other fixes', chip: 'Fixes' },
    hasTools && { id: 'sdks', title: 'What your SDK does', chip: 'Your SDK' },
    entry.steps.length > 0 && { id: 'steps', title: 'Step by step', chip: 'Step by step' },
    entry.prevention.length > 0 && { id: 'prevention', title: 'Prevention' },
    entry.deadEnds.length > 0 && { id: 'dead-ends', title: 'What not to try', chip: 'What not to try' },
    entry.faq.length > 0 && { id: 'faq', title: 'Questions' },
    { id: 'related', title: 'Related', chip: 'Related' },
    { id: 'evidence', title: 'Sources checked', chip: 'Sources' },
  ];
  return all.filter((section) => section !== false);
}
