import { z } from 'zod';
import { entryId } from './entry/entry-id.ts';
import { evidence } from './entry/evidence.ts';
import { day, evidenceIds, prose } from './prose.ts';

const claim = z.strictObject({
  says: prose(400)
    .describe('What it says, in our own words.')
    .meta({ examples: ['Too many requests in a given time; how they are counted is left to the server.'] }),
  evidence: evidenceIds,
});

const value = z
  .strictObject({
    found: prose(160)
      .describe('What stands there.')
      .meta({ examples: ['`insufficient_quota`'] }),
    then: prose(240)
      .optional()
      .describe('What it means or what to do, in a sentence; where an entry says it all, `to` is enough.')
      .meta({ examples: ['The account cannot pay; no waiting helps.'] }),
    to: z
      .array(entryId)
      .default([])
      .describe('The entries that it leads to.')
      .meta({ examples: [['openai/insufficient-quota']] }),
    evidence: evidenceIds,
  })
  .refine(({ then, to }) => then !== undefined || to.length > 0, { error: 'a value leads somewhere: give then or to' });

const look = z.strictObject({
  read: prose(160)
    .describe('The field, header or place to read next.')
    .meta({ examples: ['`error.code`'] }),
  values: z.array(value).min(1).describe('What may stand there, and where each leads.'),
});

/** `content/statuses/<status>.yaml`: what an HTTP status means here, what it leaves open, and how to go on from it. */
export const status = z.strictObject({
  name: prose(40)
    .describe('Its name in the standard.')
    .meta({ examples: ['Too Many Requests'] }),
  summary: prose(200)
    .describe('The answer in a sentence: what this status tells about a call to a model API.')
    .meta({ examples: ['Somebody’s limit is reached; the status does not say whose.'] }),
  standard: claim.describe('What the standard says it means.').meta({ examples: [{ says: '…', evidence: ['rfc'] }] }),
  providers: z
    .record(z.string(), claim)
    .describe('By provider: what its API uses the status for, or that no use is documented.')
    .meta({ examples: [{ openai: { says: '…', evidence: ['guide'] } }] }),
  silent: z
    .array(prose(240))
    .min(1)
    .describe('What it cannot tell, each in a sentence.')
    .meta({ examples: [['Whether waiting helps.']] }),
  next: z
    .array(look)
    .min(1)
    .describe('How to go on: what to read, in order, and where each value leads.')
    .meta({ examples: [[{ read: '`error.code`', values: [{ found: '…', to: ['openai/insufficient-quota'] }] }]] }),
  evidence: z
    .array(evidence)
    .min(1)
    .describe('Sources that were read, each with what it shows.')
    .meta({
      examples: [[{ id: 'rfc', kind: 'spec', title: '…', url: 'https://…', retrieved: '2026-11-22', says: '…' }]],
    }),
  reviewed: day.describe('The day on which the whole file was last checked.'),
});

export type Status = z.output<typeof status>;
