import { z } from 'zod';
import { oneOrMany } from '../one-or-many.ts';
import { evidenceIds } from '../prose.ts';

export const surfaces = [
  'http',
  'response-object',
  'sse',
  'realtime',
  'websocket',
  'batch',
  'webhook',
  'client',
] as const;

/**
 * Facts that must hold together for a paste to be this error. A fact that the paste contradicts rules the signature out.
 * A `message` that matches decides even where the paste lacks the other facts.
 */
export const signature = z
  .strictObject({
    surface: z
      .enum(surfaces)
      .describe('Where it shows: an HTTP error body, a Response object, an SSE stream, and so on.')
      .meta({ examples: ['http'] }),
    status: oneOrMany(z.int().min(100).max(599))
      .optional()
      .describe('HTTP status, or a list of them.')
      .meta({ examples: [429] }),
    type: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('`error.type`, or a list; null means that the field is null.')
      .meta({ examples: ['insufficient_quota'] }),
    code: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('`error.code`, or a list; null means that the field is null.')
      .meta({ examples: ['insufficient_quota'] }),
    codeNotIn: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Holds for any `error.code` outside this list.')
      .meta({ examples: [['server_error', 'rate_limit_exceeded']] }),
    param: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('`error.param`, or a list.')
      .meta({ examples: ['input'] }),
    exception: oneOrMany(z.string().regex(/^[A-Z]\w+$/, 'a class name without its module'))
      .optional()
      .describe('Exception class as the SDK prints it, without module.')
      .meta({ examples: ['APIConnectionError'] }),
    event: oneOrMany(z.string().min(1))
      .optional()
      .describe('Event type of a stream, a Realtime session or a webhook.')
      .meta({ examples: ['response.failed'] }),
    responseStatus: oneOrMany(z.string().min(1))
      .optional()
      .describe('`status` of the Response, Run, Batch or job object.')
      .meta({ examples: ['failed'] }),
    incompleteReason: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('`incomplete_details.reason` of a Response object.')
      .meta({ examples: ['max_output_tokens'] }),
    background: z
      .boolean()
      .optional()
      .describe('`background` of the Response object.')
      .meta({ examples: [true] }),
    message: z
      .string()
      .min(4)
      .max(600)
      .optional()
      .describe(
        'Message template: fixed words, typed placeholders such as {model}, {limit:int} or {wait:duration}, and [[optional parts]].',
      )
      .meta({ examples: ['Please try again in {wait:duration}.'] }),
    since: z
      .string()
      .optional()
      .describe('First SDK version or day on which this form was seen.')
      .meta({ examples: ['openai-python 3.14.0'] }),
    until: z
      .string()
      .optional()
      .describe('Last SDK version or day of this form.')
      .meta({ examples: ['2025-06'] }),
    evidence: evidenceIds,
  })
  .refine((facts) => Object.keys(facts).some((key) => decisiveFacts.has(key)), {
    error:
      'a signature needs at least one of: message, code, codeNotIn, type, exception, event, responseStatus, incompleteReason',
  });

const decisiveFacts = new Set([
  'message',
  'code',
  'codeNotIn',
  'type',
  'exception',
  'event',
  'responseStatus',
  'incompleteReason',
]);

export type Signature = z.output<typeof signature>;
export type Surface = (typeof surfaces)[number];
