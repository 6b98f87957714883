import { z } from 'zod';
import { day } from './prose.ts';

/** SDKs that the laboratory runs, by the id that names their folder in `lab/runners/` and their file of observations. */
export const sdkIds = [
  'openai-python',
  'openai-node',
  'openai-go',
  'openai-java',
  'litellm',
  'langchain-openai',
  'vercel-ai',
] as const;

const contradiction = z.strictObject({
  says: z.string().max(300).describe('What the source says, in our words or quoted.'),
  source: z
    .strictObject({
      title: z.string(),
      url: z.url({ protocol: /^https$/ }),
      retrieved: day.describe('The day on which it was read.'),
    })
    .describe('Where it says so.'),
  observed: z.string().max(300).describe('What happened instead.'),
  cases: z.array(z.string()).min(1).describe('Cases that show it, by id.'),
});

/** `content/sdks/<id>.yaml`. */
export const sdk = z.strictObject({
  name: z
    .string()
    .max(40)
    .describe('What readers call it.')
    .meta({ examples: ['openai-python'] }),
  language: z
    .string()
    .max(20)
    .describe('Programming language.')
    .meta({ examples: ['Python'] }),
  package: z
    .string()
    .describe('Name in its registry.')
    .meta({ examples: ['openai'] }),
  url: z
    .url({ protocol: /^https$/ })
    .describe('Its page in the registry.')
    .meta({ examples: ['https://pypi.org/project/openai/'] }),
  calls: z
    .string()
    .max(300)
    .describe('What the laboratory calls, where that is a choice.')
    .meta({ examples: ['The synchronous client.'] }),
  notes: z
    .array(z.string().max(400))
    .default([])
    .describe('What a reader should know before reading its observations.')
    .meta({ examples: [['Errors in a stream reach onError only.']] }),
  contradictions: z
    .array(contradiction)
    .default([])
    .describe('Where what was observed differs from what is documented.'),
});

export type Sdk = z.output<typeof sdk>;
export type SdkId = (typeof sdkIds)[number];
