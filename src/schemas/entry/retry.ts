import { z } from 'zod';
import { evidenceIds, prose } from '../prose.ts';

export const verdicts = ['wait', 'backoff', 'change', 'account', 'environment', 'never', 'inspect'] as const;

export const bases = ['documented', 'sdk-source', 'observed', 'inferred'] as const;

export const basis = z
  .enum(bases)
  .describe('On what ground we say so.')
  .meta({ examples: ['documented'] });

/** Whether, when and how to send the request again. */
export const retry = z
  .strictObject({
    verdict: z
      .enum(verdicts)
      .describe(
        'wait: the stated time, then the same request. backoff: the same request, more slowly each time. change: the same request fails again. account: billing, permission or verification first. environment: network, install or configuration first. never. inspect: nothing was raised, read a field first.',
      )
      .meta({ examples: ['account'] }),
    sameRequest: z
      .boolean()
      .describe('Whether the identical request can ever succeed without anyone acting.')
      .meta({ examples: [false] }),
    waitFrom: z
      .array(
        z
          .string()
          .regex(
            /^[a-z-]+$|^\{[a-z]+(?::time)?\}$|^body:\w+$/,
            'a header name, a message variable such as {wait} or {until:time}, or a field of the body such as body:retryDelay',
          ),
      )
      .default([])
      .describe(
        'Where the time to wait stands, best source first: response headers, fields of the body or message variables.',
      )
      .meta({ examples: [['retry-after-ms', 'retry-after', '{wait}']] }),
    ifOutputStarted: prose(300)
      .optional()
      .describe('What changes when part of the output had already arrived.')
      .meta({ examples: ['Do not replay: the text so far was shown, and the second run may differ.'] }),
    basis,
    evidence: evidenceIds,
  })
  .refine(({ verdict, sameRequest }) => sameRequest || (verdict !== 'wait' && verdict !== 'backoff'), {
    path: ['sameRequest'],
    error: 'true beside wait and backoff, which send the same request again',
  });

export type Verdict = (typeof verdicts)[number];
export type Basis = (typeof bases)[number];
