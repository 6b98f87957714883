import { z } from 'zod';
import {
  area,
  day,
  entry,
  guide,
  guideRuns,
  observations,
  programRuns,
  provider,
  sdk,
  status,
  wireCase,
} from '../../schemas/index.ts';

/** The files of `content/` by the schema that an author's editor checks them with: name, files, schema. */
export const editorSchemas = [
  { name: 'entry', files: ['content/errors/*/*/index.mdx'], schema: entry },
  { name: 'wire-case', files: ['content/**/wire/*.yaml', 'content/cases/**/*.yaml'], schema: wireCase },
  { name: 'areas', files: ['content/areas.yaml'], schema: z.array(area) },
  { name: 'provider', files: ['content/providers/*.yaml'], schema: provider },
  { name: 'sdk', files: ['content/sdks/*.yaml'], schema: sdk },
  { name: 'status', files: ['content/statuses/*.yaml'], schema: status },
  { name: 'guide', files: ['content/guides/*.yaml'], schema: guide },
  { name: 'guide-runs', files: ['content/guides/*/runs.yaml'], schema: guideRuns },
  { name: 'observations', files: ['content/observations/*.json'], schema: observations },
  { name: 'program-runs', files: ['content/program-runs.json'], schema: programRuns },
] as const;

type EditorSchemaName = (typeof editorSchemas)[number]['name'];

/** JSON Schema (draft 7, which editors read) of a file as it is written: what has a default may be left out, no key is unknown. */
export function editorSchemaOf(name: EditorSchemaName) {
  const { schema } = editorSchemas.find((item) => item.name === name) ?? editorSchemas[0];
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // YAML makes dates of days; an editor reads them as text.
      if (zodSchema === day) Object.assign(jsonSchema, { anyOf: undefined, type: 'string', format: 'date' });
    },
  });
}
