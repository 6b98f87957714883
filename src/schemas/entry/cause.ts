import { z } from 'zod';
import { evidenceIds, prose } from '../prose.ts';

/** One reason for the error, with how to prove that it is this one. */
export const cause = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe('Name by which fixes refer to this cause; unique within the entry.')
    .meta({ examples: ['no-credit'] }),
  title: prose(90)
    .describe('The cause in a few words.')
    .meta({ examples: ['The prepaid credit is used up'] }),
  detail: prose(500)
    .describe('How it comes about.')
    .meta({ examples: ['Prepaid accounts stop at zero.'] }),
  confirm: prose(400)
    .describe('How to prove that it is this cause: a command or a place, and what you will see there.')
    .meta({ examples: ['Billing page: the balance reads $0.00.'] }),
  evidence: evidenceIds,
});
