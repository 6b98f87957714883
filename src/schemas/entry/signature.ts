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
  'run',
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
    reason: oneOrMany(z.string().min(1))
      .optional()
      .describe('A machine word beneath type and code: `details[].reason`, `innererror.code`, `details.error_code`.')
      .meta({ examples: ['API_KEY_INVALID'] }),
    quota: oneOrMany(z.string().min(3))
      .optional()
      .describe('Part of the id of the quota that was hit, or a list of such parts of which one must be there.')
      .meta({ examples: ['PerDay'] }),
    stopReason: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('Why the generation ended: finish_reason, stop_reason, finishReason, incomplete_details.reason.')
      .meta({ examples: ['max_tokens'] }),
    blockReason: oneOrMany(z.string().min(1))
      .optional()
      .describe('Why a prompt or an answer was withheld.')
      .meta({ examples: ['SAFETY'] }),
    incompleteReason: oneOrMany(z.string().min(1).nullable())
      .optional()
      .describe('`incomplete_details.reason` of a Response object; another name of stopReason.')
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
      'a signature needs at least one of: message, code, codeNotIn, type, reason, quota, exception, event, responseStatus, stopReason, incompleteReason, blockReason',
  })
  .refine(({ stopReason, incompleteReason }) => stopReason === undefined || incompleteReason === undefined, {
    error: 'stopReason or incompleteReason, not both: they are one fact',
  });

const decisiveFacts = new Set([
  'message',
  'code',
  'codeNotIn',
  'type',
  'exception',
  'event',
  'responseStatus',
  'reason',
  'quota',
  'stopReason',
  'blockReason',
  'incompleteReason',
]);

export type Signature = z.output<typeof signature>;
export type Surface = (typeof surfaces)[number];
