import { z } from 'zod';

const sseEvent = z.strictObject({
  event: z
    .string()
    .optional()
    .describe('Value of the `event:` line.')
    .meta({ examples: ['error'] }),
  data: z.unknown().describe('Value of the `data:` line: text as it is, anything else as JSON.'),
});

const exchange = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'DELETE']).default('POST').describe('Method that this answer is for.'),
    path: z
      .string()
      .startsWith('/')
      .describe('Path that this answer is for; `*` stands for one segment.')
      .meta({ examples: ['/v1/responses'] }),
    status: z.int().min(100).max(599).default(200).describe('HTTP status.'),
    headers: z.record(z.string(), z.string()).default({}).describe('Response headers beside the content type.'),
    json: z.unknown().optional().describe('Body, sent as JSON.'),
    text: z.string().optional().describe('Body, sent as it is.'),
    sse: z.array(sseEvent).optional().describe('Body, sent as server-sent events.'),
    reset: z
      .enum(['before-headers', 'after-body'])
      .optional()
      .describe('Destroy the socket before anything is sent, or after the body without ending it.'),
    delay: z.int().min(0).max(600_000).default(0).describe('Milliseconds before the answer begins.'),
  })
  .describe('One answer. Answers with the same method and path are given in order; the last one repeats.');

/** One file of an entry's `wire/`: HTTP exchanges that reproduce the error against the mock API server. */
export const wireCase = z.strictObject({
  summary: z.string().max(200).describe('What the case reproduces.'),
  exchanges: z.array(exchange).min(1).describe('Answers, in order.'),
});

export type WireCase = z.output<typeof wireCase>;
export type Exchange = z.output<typeof exchange>;
