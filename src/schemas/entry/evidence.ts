import { z } from 'zod';
import { day, prose } from '../prose.ts';

export const evidenceKinds = ['official-doc', 'spec', 'sdk-source', 'maintainer', 'thread', 'observed'] as const;

/** Kinds that count as primary: the source itself speaks, or we watched it. */
export const primaryEvidenceKinds: readonly EvidenceKind[] = ['official-doc', 'spec', 'sdk-source', 'observed'];

/** A source that somebody read, with what it shows. */
export const evidence = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe('Name by which other fields cite this source; unique within the entry.')
    .meta({ examples: ['python-retry-rule'] }),
  kind: z
    .enum(evidenceKinds)
    .describe('What sort of source it is.')
    .meta({ examples: ['sdk-source'] }),
  title: z
    .string()
    .min(1)
    .max(140)
    .describe('Title of the page, thread or file, with version where it has one.')
    .meta({ examples: ['openai-python 3.22.1, _base_client.py, _should_retry'] }),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Public address; absent only for our own observations.')
    .meta({ examples: ['https://github.com/openai/openai-python/issues/3212'] }),
  published: day.optional().describe('When the source was published or last changed, where known.'),
  retrieved: day.describe('The day on which it was read.'),
  says: prose(400)
    .describe('What it shows, in our own words, one sentence.')
    .meta({ examples: ['The client retries 408, 409, 429 and every 5xx unless the server sends x-should-retry.'] }),
});

export type Evidence = z.output<typeof evidence>;
export type EvidenceKind = (typeof evidenceKinds)[number];
