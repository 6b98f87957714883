import { z } from 'zod';
import { entry } from './entry/entry.ts';
import { entryId } from './entry/entry-id.ts';
import { observations } from './observation.ts';
import { ruleSet } from './rule.ts';
import { sdk } from './sdk.ts';
import { entrySummary, searchedEntry } from './entry/summary.ts';

/** Version of the format of every document; it grows when a reader of the older format could be misled. */
export const formatVersion = 1;

const version = z.literal(formatVersion).describe('Version of the format.');

const file = z.strictObject({
  name: z.string().describe('Name of the file.'),
  text: z.string().describe('What is in it.'),
});

const program = file.extend({
  core: z
    .strictObject({
      text: z.string().describe('The lines of the program that carry out the verdict; they read alone.'),
      line: z.int().min(1).describe('Which of them does, counted from 1.'),
    })
    .optional()
    .describe('What to read of it first.'),
});

/** `/errors/<id>.json`, and each line of `/errors.ndjson`. */
export const entryDocument = z
  .strictObject({
    version,
    ...entry.shape,
    id: entryId,
    provider: z
      .string()
      .describe('Whose API it is.')
      .meta({ examples: ['openai'] }),
    url: entrySummary.shape.url,
    prose: z.string().describe('What it means and why it happens, as Markdown.'),
    samples: z.array(file).describe('Pastes that are this error.'),
    fixFiles: z.array(program).describe('Programs that `fixes[].code` names.'),
  })
  .meta({ title: 'Errata entry', description: 'Everything about one error: `/errors/<id>.json`.' });

/** `/errors/index.json`. */
export const indexDocument = z
  .strictObject({ version, entries: z.array(searchedEntry).describe('All active entries, by id.') })
  .meta({ title: 'Errata index', description: 'All active entries in short: `/errors/index.json`.' });

/** `/rules.json`. */
export const rulesDocument = z
  .strictObject({ version, ...ruleSet.shape })
  .meta({ title: 'Errata rules', description: 'What the classifier classifies with: `/rules.json`.' });

/** `/samples.json`. */
export const samplesDocument = z
  .strictObject({
    version,
    samples: z
      .array(
        z.strictObject({
          id: entryId.describe('The entry that it has to classify to.'),
          name: file.shape.name,
          text: z.string().describe('What somebody would paste. Keys and ids in it are dummies.'),
        }),
      )
      .describe('By entry, then by name.'),
  })
  .meta({ title: 'Errata samples', description: 'A test set for classifiers of errors: `/samples.json`.' });

const { generated: _, sdk: __, cases, ...run } = observations.shape;
const { name, language, package: registryName, url } = sdk.shape;

/** `/observations/<sdk>.json`. */
export const observationsDocument = z
  .strictObject({
    version,
    sdk: z
      .strictObject({ id: observations.shape.sdk, name, language, package: registryName, url, ...run })
      .describe('What was run.'),
    cases,
  })
  .meta({ title: 'Errata observations', description: 'What one SDK did with each error: `/observations/<sdk>.json`.' });

export type EntryDocument = z.output<typeof entryDocument>;
export type IndexDocument = z.output<typeof indexDocument>;
export type RulesDocument = z.output<typeof rulesDocument>;
export type SamplesDocument = z.output<typeof samplesDocument>;
export type ObservationsDocument = z.output<typeof observationsDocument>;
