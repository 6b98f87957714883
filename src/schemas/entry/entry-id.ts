import { z } from 'zod';

/** An entry's permanent id, `<provider>/<slug>`: folder path, URL, rule id and stored classification in one. */
export const entryId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'an entry id like openai/insufficient-quota')
  .describe('Permanent id of an entry: its folder path under content/errors/.')
  .meta({ examples: ['openai/insufficient-quota'] });
