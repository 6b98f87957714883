import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldList } from '../../../../scripts/support/field-list.ts';
import { day } from '../../../../src/schemas/index.ts';

test('a field is told with its sentence, its form and an example; what is in it stands below', () => {
  const schema = z.strictObject({
    slug: z
      .string()
      .max(70)
      .describe('Its name.')
      .meta({ examples: ['quota'] }),
    kind: z.enum(['a', 'b']).default('a').describe('What it is.'),
    status: z
      .union([z.int(), z.array(z.int())])
      .optional()
      .describe('HTTP status.'),
    read: day.describe('When it was read.'),
    causes: z
      .array(
        z.strictObject({
          code: z
            .boolean()
            .describe('Says `code`.')
            .meta({ examples: ['the `code`'] }),
        }),
      )
      .min(2)
      .describe('Reasons.'),
    apis: z.record(z.string(), z.strictObject({ url: z.url().describe('Where.') })).describe('By id.'),
  });
  expect(fieldList(schema).split('\n')).toEqual([
    '- `slug`: Its name. At most 70 characters. Example: `quota`',
    '- `kind`: What it is. One of `a`, `b`; `a` where absent.',
    '- `status`: HTTP status. One value, or a list of them; may be left out.',
    '- `read`: When it was read. A day, YYYY-MM-DD.',
    '- `causes`: Reasons. A list, at least 2.',
    '  - `code`: Says `code`. `true` or `false`. Example: `` the `code` ``',
    '- `apis`: By id.',
    '  - `url`: Where. An https address.',
  ]);
});
