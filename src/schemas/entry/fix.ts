import { z } from 'zod';
import { prose } from '../prose.ts';

/** A runnable program of the entry's `fixes/` folder. */
const fixCode = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.(py|ts|go|java|sh)$/, 'a file of fixes/: kebab-case name with .py, .ts, .go, .java or .sh')
    .describe('File name in `fixes/`.')
    .meta({ examples: ['stop-on-quota.py'] }),
  wire: z
    .string()
    .regex(/^[a-z0-9-]+\.yaml$/, 'a .yaml file of wire/')
    .optional()
    .describe('Case of `wire/` that the program is run against.')
    .meta({ examples: ['quota.yaml'] }),
  prints: z
    .string()
    .max(200)
    .optional()
    .describe('Text that the program prints when run against that case; it exits with 0.')
    .meta({ examples: ['stop: insufficient_quota'] }),
  notRun: z
    .string()
    .max(200)
    .optional()
    .describe('Why the laboratory does not run it.')
    .meta({ examples: ['it needs a proxy that inspects TLS'] }),
});

/** One way out, with how to see that it worked. */
export const fix = z.strictObject({
  title: prose(90)
    .describe('What to do, as an instruction.')
    .meta({ examples: ['Stop retrying quota errors'] }),
  for: z
    .array(z.string())
    .min(1)
    .describe('Ids of the causes that it removes.')
    .meta({ examples: [['no-credit']] }),
  steps: z
    .array(prose(400))
    .min(1)
    .describe('What to do, in order.')
    .meta({ examples: [['Open the billing page.', 'Add credit.']] }),
  code: z
    .array(fixCode)
    .default([])
    .describe('Programs of `fixes/` that do it; those of the first fix that has some mark their core.')
    .meta({ examples: [[{ file: 'stop-on-quota.py' }]] }),
  verify: z
    .strictObject({
      do: prose(300)
        .describe('Command or action that shows whether it worked.')
        .meta({ examples: ['Send one request of ten tokens with curl.'] }),
      expect: prose(300)
        .describe('What you see when it did.')
        .meta({ examples: ['HTTP 200.'] }),
    })
    .describe('How to see that it worked.')
    .meta({ examples: [{ do: 'Send one small request.', expect: 'HTTP 200.' }] }),
});
