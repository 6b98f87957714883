import type { AreaId, Fixer, Kind, Met, Verdict } from '../schemas/index.ts';

// Written out, because the schema's own type would bring zod into the types of the package; a test holds the two together.
/** The summary of an entry, as `errata/entries.json` holds it. */
export interface EntrySummary {
  id: string;
  /** Path of its page, from the root of the site. */
  url: string;
  title: string;
  summary: string;
  /** What to do first. */
  quickFix: string;
  signature: string;
  aliases: string[];
  area: AreaId;
  kind: Kind;
  /** How often people report it. */
  met: Met;
  verdict: Verdict;
  /** Who has to act. */
  fixer: Fixer;
  /** Whether the failed request is charged. */
  billed: 'yes' | 'no' | 'partly' | 'unknown';
  /** Whether the identical request can ever succeed without anyone acting. */
  sameRequest: boolean;
  /** HTTP statuses with which it comes. */
  statuses: number[];
  /** Values of `error.code`. */
  codes: string[];
  /** Values of `error.type`. */
  types: string[];
  /** Exception classes of SDKs, without module. */
  exceptions: string[];
  /** Message templates: `{name}` stands for a value, `[[…]]` holds a part that may be missing. */
  messages: string[];
  /** The day on which the whole entry was last checked. */
  reviewed: string;
  /** Exception classes that each SDK raised in the laboratory; an SDK that raised nothing is left out. */
  raised: Record<string, string[]>;
}
