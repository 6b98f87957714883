import { z } from 'zod';
import { evidence } from './entry/evidence.ts';
import { kind } from './entry/kind.ts';
import { verdicts } from './entry/retry.ts';
import { prose } from './prose.ts';

/** Shapes of error bodies, each read by the reader of the same name in `src/classifier/shapes/`. */
export const envelopes = [
  'openai',
  'anthropic',
  'google',
  'aws',
  'azure',
  'flat',
  'string',
  'problem',
  'validation',
] as const;

/** A link that a reader follows to act. */
const link = z.url({ protocol: /^https$/ }).optional();

/** A text that names the provider; case does not count. */
const mark = z.string().min(2).max(120);

/** What one machine word of this provider means. It answers where no entry does. */
const word = z.strictObject({
  word: z
    .string()
    .min(2)
    .max(80)
    .describe(
      'Error type, code, canonical status name, reason, stop reason or exception name, as the provider sends it.',
    )
    .meta({ examples: ['overloaded_error'] }),
  status: z
    .union([z.int().min(100).max(599), z.array(z.int().min(100).max(599)).min(1)])
    .optional()
    .describe('Holds only beside this HTTP status, or one of these.')
    .meta({ examples: [529] }),
  kind,
  verdict: z
    .enum(verdicts)
    .describe('What to do with the same request.')
    .meta({ examples: ['backoff'] }),
  evidence: z.array(z.string()).min(1).describe('Ids of the `evidence` items that say so.'),
});

/** A fixed sentence of this provider, with what it means. It outranks a word, and answers where no entry does. */
const sentence = z.strictObject({
  text: z
    .string()
    .min(8)
    .max(200)
    .describe('Message template, as in the signatures of an entry: fixed words, {placeholders} and [[optional parts]].')
    .meta({ examples: ['prompt is too long: {tokens:int} tokens > {limit:int} maximum'] }),
  kind,
  verdict: z
    .enum(verdicts)
    .describe('What to do with the same request.')
    .meta({ examples: ['change'] }),
  shared: z
    .boolean()
    .optional()
    .describe('Others write it too: it says what happened, and not whose error it is.')
    .meta({ examples: [true] }),
  evidence: z.array(z.string()).min(1).describe('Ids of the `evidence` items that say so.'),
});

/** A text that an SDK prints alone where it finds nothing more to say. */
const bareText = z.strictObject({
  text: z
    .string()
    .min(4)
    .max(120)
    .describe('Message template.')
    .meta({ examples: ['Error code: {status:int}'] }),
  says: prose(300)
    .describe('Which versions print only that, and how to see more.')
    .meta({ examples: ['Print e.body: the text lacks what the body says.'] }),
});

/** Something that readers of this provider's errors do not expect. */
const surprise = z.strictObject({
  claim: prose(120)
    .describe('What is so, in a few words.')
    .meta({ examples: ['Overload has two faces.'] }),
  says: prose(300)
    .describe('What exactly, and what follows for a caller.')
    .meta({ examples: ['Before a stream it is a 529; inside one it is an `error` event under status 200.'] }),
  evidence: z.array(z.string()).default([]).describe('Ids of the `evidence` items that say so.'),
  cases: z
    .array(z.string())
    .default([])
    .describe('Cases of the laboratory that show it, by id.')
    .meta({ examples: [['general/anthropic/stream-error-event']] }),
});

/** A refusal as it comes over the wire, with a note on each part of it. */
const anatomy = z.strictObject({
  label: z
    .string()
    .max(80)
    .describe('Which refusal it is.')
    .meta({ examples: ['429, traffic grew too fast'] }),
  text: z
    .string()
    .describe('Its headers that matter, an empty line, its body; ids and names are dummies.')
    .meta({ examples: ['retry-after: 12\n\n{"error": {…}}'] }),
  notes: z
    .array(
      z.strictObject({
        at: z
          .string()
          .describe('A part of one line of `text`, which stands in no other line.')
          .meta({ examples: ['"type": "rate_limit_error"'] }),
        says: prose(240).describe('What the part is good for.'),
        read: z
          .record(z.string(), z.string())
          .default({})
          .describe('By id of an SDK, the expression that gives it.')
          .meta({ examples: [{ 'anthropic-python': 'e.type', 'anthropic-typescript': 'err.type' }] }),
        evidence: z.array(z.string()).min(1).describe('Ids of the `evidence` items that say so.'),
      }),
    )
    .min(1)
    .describe('Its parts, in the order of the text.'),
});

/** A response header that is worth reading. */
const headerNote = z.strictObject({
  name: z
    .string()
    .max(80)
    .describe('Its name.')
    .meta({ examples: ['retry-after'] }),
  says: prose(240)
    .describe('What it holds, and what it does not say.')
    .meta({ examples: ['The time when the limit is full again, not when your request fits.'] }),
  evidence: z.array(z.string()).default([]).describe('Ids of the `evidence` items that say so.'),
  cases: z.array(z.string()).default([]).describe('Cases of the laboratory that show it, by id.'),
});

/** What a status means at this provider, where its documentation says so. */
const meaning = z.strictObject({
  status: z
    .int()
    .min(100)
    .max(599)
    .describe('HTTP status.')
    .meta({ examples: [402] }),
  kind,
  verdict: z
    .enum(verdicts)
    .describe('What to do with the same request.')
    .meta({ examples: ['account'] }),
  evidence: z.array(z.string()).min(1).describe('Ids of the `evidence` items that say so.'),
});

/**
 * One file of `content/providers/`: all that is particular to a provider. The file name is the id. Code knows no provider by
 * name. No text of `hosts`, `names`, `phrases`, `headers`, `requestIds` or `sdk` may be claimed by two providers, or be a part
 * of another's.
 */
export const provider = z.strictObject({
  name: z
    .string()
    .max(40)
    .describe('Name as the provider writes it.')
    .meta({ examples: ['Anthropic'] }),
  role: z
    .enum(['provider', 'gateway', 'runtime', 'other'])
    .describe(
      'Who answers: a model provider, a gateway in between, a server that people run themselves, or an API of another kind with errors of the same shape.',
    )
    .meta({ examples: ['provider'] }),
  covered: z
    .boolean()
    .default(false)
    .describe('Whether Errata has entries for it. It never removes marks.')
    .meta({ examples: [false] }),
  serves: z
    .array(z.string())
    .default([])
    .describe('Ids of providers whose models it serves, and whose sentences it passes on as they are.')
    .meta({ examples: [['openai']] }),
  hosts: z
    .array(mark)
    .default([])
    .describe('Host names of its API, console and documentation.')
    .meta({ examples: [['api.anthropic.com', 'docs.anthropic.com']] }),
  names: z
    .array(mark)
    .default([])
    .describe('Labels by which tools name it: a provider id, the exception prefix of a gateway, a product name.')
    .meta({ examples: [['anthropic', 'AnthropicException']] }),
  sdk: z
    .strictObject({
      modules: z
        .array(mark)
        .default([])
        .describe('Modules and packages of its SDKs, as they stand before a class, in a traceback or in an import.')
        .meta({ examples: [['anthropic', '@anthropic-ai/sdk']] }),
      exceptions: z
        .array(mark)
        .default([])
        .describe('Exception classes that no other SDK has.')
        .meta({ examples: [['OverloadedError']] }),
      compatible: z
        .boolean()
        .default(false)
        .describe('Whether it is the usual client of other providers too, so that its modules and labels prove little.')
        .meta({ examples: [true] }),
      bare: z
        .array(bareText)
        .default([])
        .describe('Texts that it prints where it could say no more, and how to see more.')
        .meta({
          examples: [[{ text: 'Error code: {status:int}', says: 'Print e.body: the text lacks what the body says.' }]],
        }),
      env: z
        .array(mark)
        .default([])
        .describe('Environment variables that its SDKs read.')
        .meta({ examples: [['ANTHROPIC_API_KEY']] }),
    })
    .prefault({})
    .describe('What its SDKs are called.'),
  headers: z
    .array(mark)
    .default([])
    .describe('Response headers, or their beginnings, that it alone sends.')
    .meta({ examples: [['anthropic-ratelimit-']] }),
  requestIds: z
    .array(mark)
    .default([])
    .describe('Beginnings of request ids that it alone gives.')
    .meta({ examples: [['req_011']] }),
  phrases: z
    .array(mark)
    .default([])
    .describe('Words of its messages that no other provider writes.')
    .meta({ examples: [['access the Anthropic API']] }),
  sentences: z
    .array(sentence)
    .default([])
    .describe('Fixed sentences of its messages, each with what it means.')
    .meta({
      examples: [
        [
          {
            text: 'prompt is too long: {tokens:int} tokens',
            kind: 'context_too_long',
            verdict: 'change',
            evidence: ['errors'],
          },
        ],
      ],
    }),
  envelope: z
    .enum(envelopes)
    .optional()
    .describe('The shape of its error bodies.')
    .meta({ examples: ['anthropic'] }),
  words: z
    .array(word)
    .default([])
    .describe('Its machine words, each with what it means.')
    .meta({
      examples: [[{ word: 'overloaded_error', kind: 'overloaded', verdict: 'backoff', evidence: ['errors'] }]],
    }),
  statuses: z
    .array(meaning)
    .default([])
    .describe('Statuses whose meaning it documents.')
    .meta({ examples: [[{ status: 529, kind: 'overloaded', verdict: 'backoff', evidence: ['errors'] }]] }),
  surprises: z
    .array(surprise)
    .default([])
    .describe('What readers do not expect of its errors, the most expensive first.'),
  anatomy: anatomy.optional().describe('A refusal of it, part by part.'),
  requestId: prose(80)
    .optional()
    .describe('Where the id of a request stands.')
    .meta({ examples: ['`request-id`, and `request_id` in the body'] }),
  headerNotes: z.array(headerNote).default([]).describe('Response headers that are worth reading.'),
  links: z
    .strictObject({
      errors: link
        .describe('Its page about errors.')
        .meta({ examples: ['https://platform.claude.com/docs/en/api/errors'] }),
      status: link.describe('Its status page.').meta({ examples: ['https://status.claude.com/'] }),
      keys: link.describe('Where keys are made.').meta({ examples: ['https://platform.claude.com/settings/keys'] }),
      billing: link
        .describe('Where money is paid and seen.')
        .meta({ examples: ['https://platform.claude.com/settings/billing'] }),
      limits: link
        .describe('Where limits are seen.')
        .meta({ examples: ['https://platform.claude.com/settings/limits'] }),
    })
    .prefault({})
    .describe('Its own pages, where a reader acts.'),
  evidence: z
    .array(evidence)
    .default([])
    .describe('Sources that were read, each with what it shows.')
    .meta({
      examples: [
        [{ id: 'errors', kind: 'official-doc', title: '…', url: 'https://…', retrieved: '2026-11-28', says: '…' }],
      ],
    }),
});

export type Provider = z.output<typeof provider>;
export type Envelope = (typeof envelopes)[number];
