import { z } from 'zod';

/** One run of a guide's program in the laboratory, in every language that it is written in. */
const run = z.strictObject({
  shows: z
    .string()
    .max(120)
    .describe('What a reader sees in this run.')
    .meta({ examples: ['An empty account is asked once.'] }),
  call: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('The argument that the program is given.')
    .meta({ examples: ['create'] }),
  case: z
    .string()
    .describe(
      'The wire case that it meets: `<provider>/<slug>/<case>`, `general/<provider>/<case>`, or `guides/<id>/<case>` for its own.',
    )
    .meta({ examples: ['openai/insufficient-quota/quota'] }),
  prints: z
    .string()
    .describe('Text that the program prints; it exits with 0.')
    .meta({ examples: ['stopped: account'] }),
  requests: z.int().min(0).describe('How many requests it sends.'),
  waits: z.int().min(1).optional().describe('Milliseconds that it waits at least before the second request.'),
});

/** `content/guides/<id>/runs.yaml`: the proof that the programs beside it do what their guide says. */
export const guideRuns = z.strictObject({
  runs: z.array(run).min(1).describe('Runs of `use.py` and `use.ts`, the programs that use the others.'),
});

export type GuideRun = z.output<typeof run>;
