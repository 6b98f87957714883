import { z } from 'zod';

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const field = z.strictObject({
  at: z
    .string()
    .describe('The expression that a reader writes to get it.')
    .meta({ examples: ['e.status_code'] }),
  value: plain.describe('What it held.').meta({ examples: [429] }),
});

/** What one call ended with. */
export const outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .literal('raised')
        .describe(
          'An exception, the error value of a language without exceptions, or an error that goes to a listener and is an exception without one.',
        ),
      class: z
        .string()
        .describe('Class without module.')
        .meta({ examples: ['RateLimitError'] }),
      module: z.string().describe('Package that the class comes from; empty for the language itself.'),
      bases: z.array(z.string()).describe('Base classes, nearest first.'),
      message: z.string().describe('Text of the exception; the address of the mock server is replaced by the API’s.'),
      fields: z
        .partialRecord(z.enum(['status', 'code', 'type', 'param', 'requestId']), field)
        .describe('What the exception tells of the error; a role is missing where there is no attribute for it.'),
      cause: z.string().optional().describe('Class of the chained cause.'),
      events: z.array(z.string()).optional().describe('Kinds of stream events that came before it.'),
    }),
    z.strictObject({
      kind: z.literal('returned').describe('Nothing was raised.'),
      what: z
        .string()
        .describe('What came back.')
        .meta({ examples: ['Response'] }),
      fields: z.record(z.string(), plain).describe('What it held; null means that the field was there and empty.'),
      events: z.array(z.string()).optional().describe('Kinds of stream events that came.'),
    }),
    z.strictObject({
      kind: z.literal('waiting').describe('The call had not ended after ten seconds.'),
      events: z.array(z.string()).optional().describe('Kinds of stream events that came so far.'),
    }),
    z.strictObject({
      kind: z.literal('unsupported').describe('The SDK has no such call.'),
    }),
  ])
  .describe('What the call ended with.');

/** One request as the mock server received it. */
const sentRequest = z.strictObject({
  method: z.string().describe('HTTP method.'),
  path: z.string().describe('Path that it was sent to.'),
  after: z.int().min(0).describe('Milliseconds since the request before it, 0 for the first.'),
  retryCount: z.string().optional().describe('Header `x-stainless-retry-count`.'),
  idempotencyKey: z.string().optional().describe('`a`, `b` …: the same letter stands for the same `idempotency-key`.'),
});

/** What one SDK did with one case. */
export const observation = z.strictObject({
  from: z
    .string()
    .describe('Hash of the wire case and of the runner, its pinned packages included, that were played.')
    .meta({ examples: ['3f9a0c27b1d4'] }),
  outcome,
  requests: z.array(sentRequest).describe('The first twelve requests.'),
  variants: z
    .record(z.string(), z.strictObject({ outcome, requests: z.int().describe('How many requests it sent.') }))
    .optional()
    .describe(
      'Other ways to make the call, where they end differently: `async`, `helper`; with their number of requests.',
    ),
});

/** `content/observations/<sdk>.json`, written by the laboratory. */
export const observations = z.strictObject({
  generated: z.string().describe('Says that the laboratory writes this file.'),
  sdk: z.string().describe('The SDK that was run, by the name of its file in content/sdks/.'),
  version: z.string().describe('Its version.'),
  runtime: z.string().describe('What it ran on, with version.'),
  packages: z.record(z.string(), z.string()).describe('Versions of what it stands on.'),
  platform: z
    .string()
    .describe('Operating system and processor.')
    .meta({ examples: ['linux x64'] }),
  date: z.iso.date().describe('Day of the run.'),
  cases: z
    .record(z.string(), observation)
    .describe('By case id: `<provider>/<slug>/<case>` or `general/<provider>/<case>`.'),
});

export type Outcome = z.output<typeof outcome>;
export type Observation = z.output<typeof observation>;
export type Observations = z.output<typeof observations>;
