import { z } from 'zod';
import { areaId } from '../area.ts';
import { billed } from './billed.ts';
import { cause } from './cause.ts';
import { entryId } from './entry-id.ts';
import { evidence } from './evidence.ts';
import { fix } from './fix.ts';
import { check, deadEnd, question, step } from './guidance.ts';
import { kind } from './kind.ts';
import { day, prose } from '../prose.ts';
import { lookAlike } from './relation.ts';
import { retry } from './retry.ts';
import { sequence } from './sequence.ts';
import { signature } from './signature.ts';

export const fixers = ['you', 'account-owner', 'provider', 'network', 'gateway', 'server-operator'] as const;

/** How often an error is met, most often first. */
export const met = ['often', 'sometimes', 'seldom'] as const;

/** Whether an entry has every section, or only those of which there is something to say. */
export const depths = ['whole', 'brief'] as const;

/** Front matter of `content/errors/<provider>/<slug>/index.mdx`: everything about one error but the prose. */
export const entry = z.strictObject({
  title: prose(70)
    .describe('The glance: the words that people paste, without a cause.')
    .meta({ examples: ['You exceeded your current quota'] }),
  summary: prose(200)
    .describe('What happened and what it means for the next request.')
    .meta({ examples: ['The account has no usable credit, so every request fails until billing changes.'] }),
  quickFix: prose(280)
    .describe('The first thing to do.')
    .meta({ examples: ['Stop retrying, open the billing page and read the balance.'] }),
  signature: prose(400)
    .describe('The error signature: the sentence by which this error is known, shown and searched.')
    .meta({ examples: ['You exceeded your current quota, please check your plan and billing details.'] }),
  aliases: z
    .array(prose(240))
    .default([])
    .describe('Other sentences and names for it; searched, never a rule of the classifier.')
    .meta({ examples: [['insufficient_quota', 'OpenAI 429 quota']] }),
  area: areaId,
  kind,
  depth: z
    .enum(depths)
    .default('whole')
    .describe(
      'brief: met seldom; checks, steps, prevention, faq and “Why this happens” only where there is something to say of this error.',
    )
    .meta({ examples: ['brief'] }),
  met: z
    .enum(met)
    .default('sometimes')
    .describe('How often people report it, by the threads that were found; it only orders lists.')
    .meta({ examples: ['often'] }),
  signatures: z
    .array(signature)
    .min(1)
    .describe('Every form in which it shows; each one is a rule of the classifier.')
    .meta({ examples: [[{ surface: 'http', status: 429, code: 'insufficient_quota' }]] }),
  retry: retry
    .describe('Whether, when and how to send the request again.')
    .meta({ examples: [{ verdict: 'account', sameRequest: false, basis: 'documented', evidence: ['error-codes'] }] }),
  fixer: z
    .enum(fixers)
    .describe('Who has to act.')
    .meta({ examples: ['account-owner'] }),
  billed: billed.describe('Whether the failed request costs money.').meta({ examples: [{ answer: 'unknown' }] }),
  causes: z
    .array(cause)
    .min(1)
    .describe('Reasons, most frequent first.')
    .meta({ examples: [[{ id: 'no-credit', title: '…', detail: '…', confirm: '…', evidence: ['error-codes'] }]] }),
  fixes: z
    .array(fix)
    .min(1)
    .describe('Ways out, best first.')
    .meta({ examples: [[{ title: '…', for: ['no-credit'], steps: ['…'], verify: { do: '…', expect: '…' } }]] }),
  checks: z
    .array(check)
    .default([])
    .describe('What to look at in one tool or platform; one or more in a whole entry.')
    .meta({ examples: [[{ where: 'Python SDK', check: '…' }]] }),
  steps: z
    .array(step)
    .default([])
    .describe('Step-by-step troubleshooting of this error; two or more in a whole entry.')
    .meta({ examples: [[{ do: '…', expect: '…', otherwise: '…' }]] }),
  sequences: z
    .array(sequence)
    .default([])
    .describe('Histories that the API accepts and refuses, for errors of the conversation state.')
    .meta({ examples: [[{ accepted: true, caption: '…', items: [{ item: 'function_call', id: 'call_1' }] }]] }),
  prevention: z
    .array(prose(300))
    .default([])
    .describe('What keeps it from coming back; one or more in a whole entry.')
    .meta({ examples: [['Alert on the balance, not on the first 429.']] }),
  deadEnds: z
    .array(deadEnd)
    .default([])
    .describe('What looks right and is not.')
    .meta({ examples: [[{ action: '…', why: '…' }]] }),
  faq: z
    .array(question)
    .default([])
    .describe(
      'Questions, answered for this error; four or more in a whole entry: what first, ignore it, one fix, how to know.',
    )
    .meta({ examples: [[{ q: '…', a: '…' }]] }),
  confusedWith: z
    .array(lookAlike)
    .default([])
    .describe('Look-alikes and how to tell them apart.')
    .meta({ examples: [[{ id: 'openai/rate-limit-tokens', tell: '…' }]] }),
  leadsTo: z
    .array(entryId)
    .default([])
    .describe('Errors that this one often causes.')
    .meta({ examples: [['openai/api-connection-error']] }),
  seeAlso: z
    .array(entryId)
    .default([])
    .describe('Other entries worth reading.')
    .meta({ examples: [['openai/server-error']] }),
  evidence: z
    .array(evidence)
    .min(2)
    .describe('Sources that were read, each with what it shows; three or more in a whole entry.')
    .meta({
      examples: [
        [{ id: 'error-codes', kind: 'official-doc', title: '…', url: 'https://…', retrieved: '2026-11-21', says: '…' }],
      ],
    }),
  reviewed: day.describe('The day on which the whole entry was last checked.'),
  history: z
    .array(
      z.strictObject({
        date: day.describe('When.'),
        change: prose(200)
          .describe('What changed for the reader.')
          .meta({ examples: ['First version.'] }),
      }),
    )
    .min(1)
    .describe('What changed, newest first.')
    .meta({ examples: [[{ date: '2026-11-21', change: 'First version.' }]] }),
  state: z
    .enum(['active', 'retired'])
    .default('active')
    .describe('Retired entries redirect to `replacedBy`; they are never deleted.')
    .meta({ examples: ['active'] }),
  replacedBy: entryId.optional().describe('Where a retired entry redirects to.'),
});

export type EntryData = z.output<typeof entry>;
export type Fixer = (typeof fixers)[number];
export type Depth = (typeof depths)[number];
export type Met = (typeof met)[number];
