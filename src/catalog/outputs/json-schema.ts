import { z } from 'zod';
import {
  coresDocument,
  day,
  entryDocument,
  indexDocument,
  observationsDocument,
  rulesDocument,
  samplesDocument,
} from '../../schemas/index.ts';
import { classificationDocument } from './classification-schema.ts';
import { siteUrl } from '../entry/site-url.ts';

/** The documents that have a schema of their own, by its name: `/schema/<name>.json`. */
export const documentSchemas = {
  entry: entryDocument,
  index: indexDocument,
  cores: coresDocument,
  rules: rulesDocument,
  samples: samplesDocument,
  observations: observationsDocument,
  classification: classificationDocument,
};

export type SchemaName = keyof typeof documentSchemas;

/**
 * JSON Schema (draft 2020-12) of a document. It lets unknown properties pass, as its readers should: a later document of the
 * same version may hold more.
 */
export function jsonSchemaOf(name: SchemaName, site: URL | string | undefined) {
  const { $schema, ...schema } = z.toJSONSchema(documentSchemas[name], {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (zodSchema === day) Object.assign(jsonSchema, { anyOf: undefined, type: 'string', format: 'date' });
    },
  });
  return { $schema, $id: siteUrl(`/schema/${name}.json`, site), ...schema };
}
