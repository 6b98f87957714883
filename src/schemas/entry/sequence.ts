import { z } from 'zod';
import { prose } from '../prose.ts';

const item = z.strictObject({
  item: z
    .string()
    .max(40)
    .describe('Type of the item, or role of the message.')
    .meta({ examples: ['function_call'] }),
  id: z
    .string()
    .max(40)
    .optional()
    .describe('The id that links it to another item.')
    .meta({ examples: ['call_1'] }),
  state: z
    .enum(['ok', 'missing', 'wrong'])
    .default('ok')
    .describe('`missing`: should stand here and does not. `wrong`: stands here and must not.'),
  note: z
    .string()
    .max(60)
    .optional()
    .describe('What is to be seen here.')
    .meta({ examples: ['no output follows'] }),
});

/** A conversation history as the API accepts or refuses it, shown as a small picture. */
export const sequence = z.strictObject({
  accepted: z.boolean().describe('Whether the API accepts it.'),
  caption: prose(120)
    .describe('What it shows.')
    .meta({ examples: ['Every call is followed by its output'] }),
  items: z.array(item).min(2).max(8).describe('The items in order.'),
});

export type Sequence = z.output<typeof sequence>;
