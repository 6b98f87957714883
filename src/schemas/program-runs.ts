import { z } from 'zod';

/** `content/program-runs.json`, written by the laboratory. */
export const programRuns = z.strictObject({
  generated: z.string().describe('Says that the laboratory writes this file.'),
  passed: z
    .record(z.string(), z.string())
    .describe(
      'The programs that did what they must, by name, each with a hash of its text, its wire case and the pinned packages that it ran with.',
    )
    .meta({ examples: [{ 'openai/insufficient-quota/stop-on-quota.py': '3f9a0c27b1d4' }] }),
});

export type ProgramRuns = z.output<typeof programRuns>;
