import { z } from 'zod';
import { areaId } from '../area.ts';
import { billed } from './billed.ts';
import { entry, fixers, met } from './entry.ts';
import { entryId } from './entry-id.ts';
import { kind } from './kind.ts';
import { verdicts } from './retry.ts';

/** An entry in the lists. */
export const entrySummary = z
  .strictObject({
    id: entryId,
    url: z
      .string()
      .describe('Path of its page, from the root of the site.')
      .meta({ examples: ['/errors/openai/insufficient-quota/'] }),
    title: entry.shape.title,
    summary: entry.shape.summary,
    quickFix: entry.shape.quickFix,
    signature: entry.shape.signature,
    aliases: z.array(z.string()).describe('Other sentences and names for it.'),
    area: areaId,
    kind,
    met: z.enum(met).describe('How often people report it.'),
    verdict: z.enum(verdicts).describe('What to do with the same request; see `retry.verdict` of the entry.'),
    fixer: z.enum(fixers).describe('Who has to act.'),
    billed: billed.shape.answer.describe('Whether the failed request is charged.'),
    sameRequest: z.boolean().describe('Whether the identical request can ever succeed without anyone acting.'),
    statuses: z.array(z.int()).describe('HTTP statuses with which it comes.'),
    codes: z.array(z.string()).describe('Values of `error.code`.'),
    types: z.array(z.string()).describe('Values of `error.type`.'),
    exceptions: z.array(z.string()).describe('Exception classes of SDKs, without module.'),
    messages: z
      .array(z.string())
      .describe('Message templates: {name} stands for a value, [[…]] holds a part that may be missing.'),
    reviewed: z.iso.date().describe('The day on which the whole entry was last checked.'),
  })
  .describe('One entry in a list.');

/** The same for the search: what `/errors/index.json` serves, and what the search box looks through. */
export const searchedEntry = entrySummary.extend({
  raised: z
    .record(z.string(), z.array(z.string()))
    .describe('Exception classes that each SDK raised in the laboratory; an SDK that raised nothing is left out.'),
});

export type EntrySummary = z.output<typeof entrySummary>;
export type SearchedEntry = z.output<typeof searchedEntry>;
