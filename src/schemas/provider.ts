import { z } from 'zod';

/**
 * One file of `content/providers/`. The file name is the id. The marks of every provider but ours let the classifier say
 * “this is not an OpenAI error”, so each one must be something that no OpenAI error contains.
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
  documented: z
    .boolean()
    .default(false)
    .describe('Whether Errata has entries for it.')
    .meta({ examples: [false] }),
  errorDocs: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Its own page about errors.')
    .meta({ examples: ['https://platform.claude.com/docs/en/api/errors'] }),
  marks: z
    .array(z.string().min(3).max(120))
    .default([])
    .describe('Texts that name it beyond doubt: hosts, exception modules, header names, phrases. Case does not count.')
    .meta({ examples: [['api.anthropic.com', 'anthropic.RateLimitError']] }),
});

export type Provider = z.output<typeof provider>;
