import { z } from 'zod';

/** The part of the API that an error belongs to; `content/areas.yaml` holds a title and a summary for each. */
export const areaIds = [
  'billing',
  'rate-limits',
  'authentication',
  'access',
  'request',
  'context',
  'tools',
  'structured-output',
  'content-policy',
  'streaming',
  'background',
  'realtime',
  'files',
  'batch',
  'fine-tuning',
  'images',
  'audio',
  'server',
  'network',
  'sdk',
  'local-server',
  'webhooks',
] as const;

export const areaId = z
  .enum(areaIds)
  .describe('The part of the API that the error belongs to.')
  .meta({ examples: ['billing'] });

/** One record of `content/areas.yaml`. */
export const area = z.strictObject({
  id: areaId,
  title: z
    .string()
    .max(40)
    .describe('Heading of the area page.')
    .meta({ examples: ['Billing and quota'] }),
  summary: z
    .string()
    .max(200)
    .describe('One sentence: what a reader finds in this area.')
    .meta({ examples: ['Requests refused because of money: credit, spend limits, inactive accounts.'] }),
});

export type Area = z.output<typeof area>;
export type AreaId = (typeof areaIds)[number];
