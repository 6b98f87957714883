import { z } from 'zod';
import { evidenceIds, prose } from '../prose.ts';
import { basis } from './retry.ts';

/** Whether the failed request is charged. */
export const billedAnswers = ['yes', 'no', 'partly', 'unknown'] as const;

/** Whether the failed request costs money. Unknown is an answer, and it is shown. */
export const billed = z.strictObject({
  answer: z
    .enum(billedAnswers)
    .describe('Whether the failed request is charged.')
    .meta({ examples: ['unknown'] }),
  note: prose(240)
    .optional()
    .describe('What exactly is charged, or what is known about it.')
    .meta({ examples: ['The reasoning tokens in `usage.output_tokens` are charged although no text came.'] }),
  basis: basis.optional().describe('On what ground we say so; absent for unknown.'),
  evidence: evidenceIds,
});

export type Billed = (typeof billedAnswers)[number];
