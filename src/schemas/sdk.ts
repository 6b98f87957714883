import { z } from 'zod';
import { day, prose } from './prose.ts';

/** What runs the programs of a language; the laboratory has a script for each in `lab/runners/`. */
export const runtimes = ['python', 'node', 'go', 'java'] as const;

const source = z.strictObject({
  title: z.string(),
  url: z.url({ protocol: /^https$/ }),
  retrieved: day.describe('The day on which it was read.'),
});

const contradiction = z.strictObject({
  says: z.string().max(300).describe('What the source says, in our words or quoted.'),
  source: source.describe('Where it says so.'),
  observed: z.string().max(300).describe('What happened instead.'),
  cases: z.array(z.string()).min(1).describe('Cases that show it, by id.'),
});

const change = z.strictObject({
  since: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a published version, such as 3.38.0')
    .describe('The first published version that does it.')
    .meta({ examples: ['3.38.0'] }),
  last: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a published version, such as 3.37.0')
    .describe('The published version before it, which does not.')
    .meta({ examples: ['3.37.0'] }),
  says: prose(300)
    .describe('What a caller sees that is new, and what it was before.')
    .meta({ examples: ['The text of an HTTP error is the status and the sentence; before, it was the whole body.'] }),
  source: source.describe('What was read in both versions.'),
});

const spokenApi = z.strictObject({
  address: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the API, without a path; the mock server takes its place.')
    .meta({ examples: ['https://api.openai.com'] }),
  environment: z
    .record(z.string(), z.string())
    .default({})
    .describe('Variables by which a program finds the API: `{url}` stands for the address, `{key}` for the API key.')
    .meta({ examples: [{ OPENAI_BASE_URL: '{url}/v1', OPENAI_API_KEY: '{key}' }] }),
});

/** `content/sdks/<id>.yaml`: the only declaration of an SDK. Its runner is the folder of the same name in `lab/runners/`. */
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
  official: z
    .string()
    .optional()
    .describe('The provider that publishes it; absent for the SDKs of others.')
    .meta({ examples: ['openai'] }),
  providers: z
    .record(z.string(), spokenApi)
    .describe('The providers that it speaks to, by id: it plays the wire cases of these.')
    .meta({ examples: [{ openai: { address: 'https://api.openai.com' } }] }),
  modules: z
    .array(z.string())
    .min(1)
    .describe('Packages that its exceptions come from, as the laboratory names them.')
    .meta({ examples: [['openai']] }),
  runner: z
    .strictObject({
      runtime: z.enum(runtimes).describe('What runs it.'),
      packages: z.array(z.string()).default([]).describe('Other packages whose versions are worth telling.'),
      extras: z
        .array(z.string())
        .default([])
        .describe('Extras of a Python package that are installed with it.')
        .meta({ examples: [['realtime']] }),
      modes: z.array(z.string()).default([]).describe('Other ways to make a call that its runner knows.'),
    })
    .describe('How the laboratory runs it.')
    .meta({ examples: [{ runtime: 'python', packages: ['httpx2'], modes: ['async'] }] }),
  calls: z
    .string()
    .max(300)
    .describe('What the laboratory calls, where that is a choice.')
    .meta({ examples: ['The synchronous client.'] }),
  retries: source
    .extend({ says: z.string().max(300).describe('What it says, in our words or quoted.') })
    .optional()
    .describe('Where its own documentation speaks of retries.'),
  notes: z
    .array(z.string().max(400))
    .default([])
    .describe('What a reader should know before reading its observations.')
    .meta({ examples: [['Errors in a stream reach onError only.']] }),
  changes: z
    .array(change)
    .default([])
    .describe('What changed by version in how errors look, newest first; each found by reading both versions.'),
  contradictions: z
    .array(contradiction)
    .default([])
    .describe('Where what was observed differs from what is documented.'),
});

export type Sdk = z.output<typeof sdk>;
export type Runtime = (typeof runtimes)[number];
/** The name of a file in `content/sdks/`. */
export type SdkId = string;
