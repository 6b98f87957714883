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

const title = z.string().describe('Title of the entry.');
const sameRequest = z.boolean().describe('Whether the identical request can ever succeed without anyone acting.');
const name = z.string().describe('What readers call it.');
const named = z.strictObject({
  id: z.string().describe('Short name, the first part of the ids of its entries.'),
  name,
});

const fact = (what: string) =>
  z.union([z.string(), z.number(), z.boolean(), z.null()]).exactOptional().describe(`${what}, as far as it was there.`);
const link = (what: string) => z.string().optional().describe(`Address of its page on ${what}.`);

/** The same, or null; Zod would keep the description with the inner one. */
function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().describe(schema.description ?? '');
}

/** What `classify` answers, in every language: `/schema/classification.json`. */
export const classificationDocument = z
  .strictObject({
    version: z.literal(1).describe('Version of this object; it grows when a reader of the older form could be misled.'),
    outcome: z
      .enum(['identified', 'ambiguous', 'family', 'unrecognised'])
      .describe(
        'identified: one entry. ambiguous: it may be one of entries. family: no entry, entries are the nearest. unrecognised: no advice.',
      ),
    basis: z
      .enum(['entry', 'word', 'status'])
      .nullable()
      .describe('On what ground: an entry, a machine word or sentence of the provider, or the HTTP status alone.'),
    provider: named
      .extend({ id: orNull(named.shape.id) })
      .nullable()
      .describe('Whose error it is; null where nothing tells.'),
    candidates: z.array(named).describe('Where nothing tells whose it is: those that it may be.'),
    via: named.nullable().describe('The gateway that relayed it.'),
    carrier: z.enum(carriers).nullable().describe('How the error arrived.'),
    id: orNull(id),
    title: orNull(title),
    url: orNull(url),
    page: z.string().nullable().describe('Address of the page of the entry.'),
    kind: orNull(kind),
    verdict: orNull(verdict),
    sameRequest: orNull(sameRequest),
    waitMs: z.number().nullable().describe('Milliseconds that the answer says to wait.'),
    resetAt: z
      .string()
      .nullable()
      .describe('When the limit is free again, as an ISO time, where the answer states an absolute time.'),
    proviso: z
      .enum(['output-started', 'long-wait', 'too-slow', 'run-over', 'may-pass'])
      .nullable()
      .describe(
        'What qualifies the verdict: part of the output had arrived; the wait is too long to sleep; the answer comes too late for something in between; only a new run can pass; another time the same request may pass.',
      ),
    scope: z.enum(scopes).nullable().describe('What the same failure holds for; it follows from the kind.'),
    failover: z
      .array(z.enum(failovers))
      .describe(
        'Ways out besides waiting and changing the request; empty where none helps. They follow from the kind.',
      ),
    userMessage: z.string().describe('A sentence for end users that gives nothing away.'),
    fixer: z.enum(fixers).nullable().describe('Who has to act.'),
    billed: z.enum(billedAnswers).nullable().describe('Whether the failed request is charged; null without an entry.'),
    quickFix: z.string().nullable().describe('What to do first; null without an entry.'),
    requestId: z.string().nullable().describe('Id of the request, for the support of the provider.'),
    notes: z.array(z.string()).describe('What the numbers in this very text say about sending it again.'),
    entries: z
      .array(
        z.strictObject({
          id,
          title,
          kind,
          verdict,
          sameRequest,
          role: z.enum(['cause', 'carrier']).describe('Why it failed, or how the failure arrived.'),
          url,
        }),
      )
      .describe('Identified: the error, then how it arrived. Ambiguous and family: those that it may be.'),
    missing: z
      .enum(['message', 'code', 'provider'])
      .nullable()
      .describe('Where nothing was identified: what would decide.'),
    reading: z.enum(['empty', 'not-an-error', 'unknown']).nullable().describe('Why nothing was recognized.'),
    links: z
      .strictObject({
        errors: link('errors'),
        status: link('the state of its service'),
        keys: link('keys'),
        billing: link('billing'),
        limits: link('limits'),
      })
      .describe('Pages of the provider.'),
    facts: z
      .strictObject({
        status: fact('HTTP status'),
        type: fact('Type of the error'),
        code: fact('Code of the error'),
        reason: fact('Machine word beneath the code'),
        quota: fact('Id of the quota'),
        param: fact('Parameter that was refused'),
        stopReason: fact('Why the model stopped'),
        blockReason: fact('Why the prompt was blocked'),
        attempts: fact('Requests that a client says it sent'),
        requestId: fact('Id of the request'),
        exception: fact('Exception class'),
        model: fact('Model that the caller says he asked'),
      })
      .describe('What was read in the text, and the model that the caller told.'),
    variables: z
      .record(z.string(), z.string())
      .describe('Values that stand in the message, such as limit and requested.'),
  })
  .meta({
    title: 'Errata classification',
    description: 'What `classify` answers in the packages, `errata classify --json` and the MCP server.',
  }) satisfies z.ZodType<Classification>;
