import { z } from 'zod';

/**
 * One paragraph of text with inline Markdown: `code`, **strong**, *emphasis* and links. No HTML, no blocks.
 *
 * @param max longest allowed text, in characters
 */
export function prose(max: number) {
  return z.string().trim().min(1).max(max);
}

/** A calendar day, `YYYY-MM-DD`, as text or as the date that YAML makes of it; gives text. */
export const day = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .describe('A calendar day, YYYY-MM-DD.')
  .meta({ examples: ['2026-11-21'] });

/** Ids of items of the entry's own `evidence` list that support the statement beside them. */
export const evidenceIds = z
  .array(z.string())
  .default([])
  .describe('Ids of the `evidence` items that support this.')
  .meta({ examples: [['sdk-retry']] });
