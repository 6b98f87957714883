import { z } from 'zod';
import { decision } from './decision.ts';
import { entryId } from '../entry/entry-id.ts';
import { prose } from '../prose.ts';

const member = z.strictObject({
  id: entryId,
  sign: prose(160)
    .describe('What stands in the paste and tells it from the others.')
    .meta({ examples: ['“on tokens per min (TPM)”'] }),
  says: prose(160)
    .describe('The answer to the question of the table’s second column.')
    .meta({ examples: ['The bucket of the model, for organization and project'] }),
});

/** `content/guides/<slug>.yaml`: errors that are easily taken for each other, told apart by a picture, a table or both. */
export const guide = z
  .strictObject({
    title: prose(70)
      .describe('The question that the family raises.')
      .meta({ examples: ['Which 429 is it?'] }),
    summary: prose(200)
      .describe('What tells its members apart.')
      .meta({ examples: ['The same status means wait, pay or never; the code and a few words decide.'] }),
    lead: z
      .array(prose(500))
      .min(1)
      .describe('Paragraphs before the picture.')
      .meta({ examples: [['Read the code first.']] }),
    tree: decision.optional().describe('The questions that lead to the right entry, drawn as a picture.'),
    table: z
      .strictObject({
        column: prose(40)
          .describe('Heading of the second column.')
          .meta({ examples: ['Whose limit it is'] }),
        members: z.array(member).min(2).describe('The errors, in the order in which a reader should rule them out.'),
      })
      .optional()
      .describe('What the picture has no room for.'),
    observed: z
      .array(z.string())
      .default([])
      .describe('Cases of the laboratory that show it, by id.')
      .meta({ examples: [['general/openai/no-answer']] }),
  })
  .refine(({ tree, table }) => tree ?? table, 'a tree, a table or both');

export type Guide = z.output<typeof guide>;
