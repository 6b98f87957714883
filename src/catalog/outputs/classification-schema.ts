import { z } from 'zod';
import { carriers } from '../../classifier/index.ts';
import { billedAnswers, fixers, kinds, verdicts } from '../../schemas/index.ts';
import type { Classification } from './classification.ts';
import { failovers, scopes } from './decision.ts';

export const kind = z.enum(kinds).describe('Stable class of the error.');
export const verdict = z
  .enum(verdicts)
  .describe(
    'wait: send the same request after the stated time. backoff: the same request with growing pauses. change: the request must change. account: billing, permission or verification first. environment: the setup first. never. inspect: read a field of the answer first.',
  );
export const id = z.string().describe('Permanent id of the entry.');
export const url = z.string().describe('Path of the page on the Errata site.');
const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]).exactOptional();

const link = z.string().optional();
const named = z.object({ id: z.string(), name: z.string() });

/** What `classify` answers, in every language: `/schema/classification.json`. */
export const classificationDocument = z.object({
  version: z.literal(1).describe('Version of this object.'),
  outcome: z
    .enum(['identified', 'ambiguous', 'family', 'unrecognised'])
    .describe(
      'identified: one entry. ambiguous: it may be one of entries. family: no entry, entries are the nearest. unrecognised: no advice.',
    ),
  reading: z.enum(['empty', 'not-an-error', 'unknown']).nullable().describe('Why nothing was recognised.'),
  id: id.nullable(),
  kind: kind.nullable(),
  verdict: verdict.nullable(),
  sameRequest: z.boolean().nullable().describe('Whether the identical request can ever succeed without anyone acting.'),
  waitMs: z.number().nullable().describe('Milliseconds that the answer says to wait.'),
  basis: z
    .enum(['entry', 'word', 'status'])
    .nullable()
    .describe('On what ground: an entry, a machine word or sentence of the provider, or the HTTP status alone.'),
  resetAt: z.string().nullable().describe('When the limit is free again, as an ISO time.'),
  scope: z.enum(scopes).nullable().describe('What the same failure holds for; by the kind of error.'),
  failover: z
    .array(z.enum(failovers))
    .describe('Ways out besides waiting and changing the request; empty where none helps. By the kind of error.'),
  fixer: z.enum(fixers).nullable().describe('Who has to act.'),
  billed: z.enum(billedAnswers).nullable().describe('Whether the failed request is charged.'),
  requestId: z.string().nullable().describe('Id of the request, for a support ticket.'),
  quickFix: z.string().nullable().describe('What to do first.'),
  userMessage: z.string().describe('A sentence for end users that gives nothing away.'),
  proviso: z
    .enum(['output-started', 'long-wait', 'too-slow', 'run-over', 'may-pass'])
    .nullable()
    .describe(
      'What qualifies the verdict: part of the output had arrived; the wait is too long to sleep; the answer comes too late for something in between; only a new run can pass; another time the same request may pass.',
    ),
  title: z.string().nullable(),
  url: url.nullable(),
  page: z.string().nullable().describe('Address of the page of the entry.'),
  notes: z.array(z.string()).describe('What the numbers in this very text say about sending it again.'),
  entries: z.array(
    z.object({
      id,
      title: z.string(),
      kind,
      verdict,
      sameRequest: z.boolean(),
      role: z.enum(['cause', 'carrier']).describe('Why it failed, or how the failure arrived.'),
      url,
    }),
  ),
  provider: z
    .object({ id: z.string().nullable(), name: z.string() })
    .nullable()
    .describe('Whose error it is; null where nothing tells.'),
  candidates: z.array(named).describe('Where nothing tells whose it is: those that it may be.'),
  via: named.nullable().describe('The gateway that relayed it.'),
  carrier: z.enum(carriers).nullable().describe('How the error arrived.'),
  missing: z
    .enum(['message', 'code', 'provider'])
    .nullable()
    .describe('Where nothing was identified: what would decide.'),
  links: z.object({ errors: link, status: link, keys: link, billing: link, limits: link }),
  facts: z.object({
    status: fact,
    type: fact,
    code: fact,
    reason: fact,
    quota: fact,
    param: fact,
    stopReason: fact,
    blockReason: fact,
    attempts: fact,
    requestId: fact,
    exception: fact,
  }),
  variables: z
    .record(z.string(), z.string())
    .describe('Values that stand in the message, such as limit and requested.'),
}) satisfies z.ZodType<Classification>;
