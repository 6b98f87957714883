import { z } from 'zod';
import { evidenceIds, prose } from '../prose.ts';

const sdkClaim = z.strictObject({
  name: z
    .string()
    .describe('The SDK, by the name of its file in content/sdks/.')
    .meta({ examples: ['openai-python'] }),
  case: z
    .string()
    .regex(/^[a-z0-9-]+\.yaml$/, 'a .yaml file of wire/')
    .describe('Case of `wire/` that shows it.')
    .meta({ examples: ['quota.yaml'] }),
  mode: z
    .enum(['async', 'helper'])
    .optional()
    .describe('Another way to make the call, as the laboratory names it; the ordinary one where absent.'),
  raises: z
    .string()
    .describe('Exception class without its module, or `nothing`.')
    .meta({ examples: ['RateLimitError'] }),
  requests: z
    .int()
    .min(0)
    .describe('Requests that one call sends, retries included and polls left out.')
    .meta({ examples: [3] }),
});

/** Something to look at in one tool or platform. */
export const check = z.strictObject({
  where: z
    .string()
    .max(40)
    .describe('The tool or platform.')
    .meta({ examples: ['Python SDK'] }),
  check: prose(500)
    .describe('What to look at there.')
    .meta({ examples: ['`e.code` holds the code.'] }),
  sdk: sdkClaim
    .optional()
    .describe('What the text says about an SDK, in figures: a test compares it with the laboratory.')
    .meta({ examples: [{ name: 'openai-python', case: 'quota.yaml', raises: 'RateLimitError', requests: 3 }] }),
  evidence: evidenceIds,
});

/** One step of the troubleshooting of this error. */
export const step = z.strictObject({
  do: prose(400)
    .describe('What to do.')
    .meta({ examples: ['Print `e.code`.'] }),
  expect: prose(300)
    .describe('What you should see.')
    .meta({ examples: ['`insufficient_quota`.'] }),
  otherwise: prose(300)
    .describe('Where to go when you see something else.')
    .meta({ examples: ['Go to step 3.'] }),
});

/** An action that looks right and is not. */
export const deadEnd = z.strictObject({
  action: prose(160)
    .describe('What people try.')
    .meta({ examples: ['Create a new key'] }),
  why: prose(400)
    .describe('Why they try it and why it fails.')
    .meta({ examples: ['Keys share one balance.'] }),
  evidence: evidenceIds,
});

/** A question about this error, answered for this error. */
export const question = z.strictObject({
  q: prose(140)
    .describe('The question.')
    .meta({ examples: ['What should I check first?'] }),
  a: prose(600)
    .describe('The answer.')
    .meta({ examples: ['The balance on the billing page.'] }),
  evidence: evidenceIds,
});
