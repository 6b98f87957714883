import { z } from 'zod';

/** What the laboratory calls in each SDK. */
export const operations = [
  'responses.create',
  'responses.stream',
  'responses.parse',
  'responses.background',
  'chat.create',
  'chat.stream',
  'chat.parse',
  'models.list',
] as const;

const sseEvent = z.strictObject({
  event: z
    .string()
    .optional()
    .describe('Value of the `event:` line.')
    .meta({ examples: ['error'] }),
  data: z.unknown().describe('Value of the `data:` line: text as it is, anything else as JSON.'),
  delay: z.int().min(0).max(600_000).default(0).describe('Milliseconds before this event is sent.'),
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
    stall: z
      .enum(['before-headers', 'after-body'])
      .optional()
      .describe('Hold the connection open and send nothing more, instead of a first byte or after the body.'),
    delay: z.int().min(0).max(600_000).default(0).describe('Milliseconds before the answer begins.'),
  })
  .describe('One answer. Answers with the same method and path are given in order; the last one repeats.');

/** One file of an entry's `wire/`: HTTP exchanges that reproduce the error against the mock API server. */
export const wireCase = z.strictObject({
  summary: z.string().max(200).describe('What the case reproduces.'),
  call: z
    .enum(operations)
    .optional()
    .describe(
      'What the laboratory calls in each SDK to meet it; a case without it serves the programs of `fixes/` only.',
    ),
  timeout: z
    .int()
    .min(100)
    .max(600_000)
    .optional()
    .describe('Timeout in milliseconds that the client is given; the default of the SDK where absent.'),
  apiKey: z
    .string()
    .nullable()
    .optional()
    .describe('API key that the client is given: null for none at all; a dummy of the right shape where absent.'),
  exchanges: z.array(exchange).describe('Answers, in order; none where the SDK fails before it sends.'),
});

export type WireCase = z.output<typeof wireCase>;
export type Operation = (typeof operations)[number];
export type Exchange = z.output<typeof exchange>;
