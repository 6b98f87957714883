import { z } from 'zod';
import { entryId } from './entry-id.ts';
import { prose } from '../prose.ts';

/** A look-alike, with how to tell the two apart. */
export const lookAlike = z.strictObject({
  id: entryId,
  tell: prose(240)
    .describe('How to tell the two apart, by what stands in the paste.')
    .meta({ examples: ['Its message says “Used” as well; the request alone would fit.'] }),
});
