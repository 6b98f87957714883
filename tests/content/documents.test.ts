import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { classify, compileRules } from '../../src/classifier/index.ts';
import { summaryOf } from '../../src/catalog/entry/summary.ts';
import { classificationOf } from '../../src/catalog/outputs/classification.ts';
import { indexOf, observationsOf, rulesDocumentOf, samplesOf } from '../../src/catalog/outputs/documents.ts';
import { coresOf } from '../../src/catalog/outputs/cores.ts';
import { documentSchemas, jsonSchemaOf, type SchemaName } from '../../src/catalog/outputs/json-schema.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { outputs } from '../../src/catalog/outputs/outputs.ts';
import { publicEntry } from '../../src/catalog/outputs/public-entry.ts';
import { rulesOf } from '../../src/catalog/outputs/rules.ts';
import { content } from './real.ts';

const site = 'https://errata.example/';
const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));

const rules = rulesOf(content.entries, content.providers);
const compiled = compileRules(rules);

const documents: [name: SchemaName, document: unknown][] = [
  ...content.entries.map((entry): [SchemaName, unknown] => ['entry', publicEntry(entry)]),
  [
    'index',
    indexOf(content.entries, observedSdks(content.sdks, content.observations), content.guides, content.statuses),
  ],
  ['rules', rulesDocumentOf(rules)],
  ['cores', coresOf(content.entries)],
  ['samples', samplesOf(content.entries)],
  ...content.entries.flatMap(({ samples }) =>
    samples.map(({ text }): [SchemaName, unknown] => [
      'classification',
      classificationOf(classify(text, compiled), content.entries.map(summaryOf), site),
    ]),
  ),
  ...observedSdks(content.sdks, content.observations).map((sdk): [SchemaName, unknown] => [
    'observations',
    observationsOf(sdk),
  ]),
];

test.each(Object.keys(documentSchemas) as SchemaName[])('%s: every document follows the published schema', (name) => {
  const schema = jsonSchemaOf(name, site);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${site}schema/${name}.json`,
    title: expect.stringMatching(/^Errata/) as string,
    description: expect.any(String) as string,
  });
  const validate = ajv.compile(schema);
  const ofThisKind = documents.filter(([kind]) => kind === name).map(([, document]) => asJson(document));
  expect(ofThisKind.length).toBeGreaterThan(0);
  for (const document of ofThisKind) {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    // Nothing is served that no schema tells of.
    expect(documentSchemas[name].safeParse(document).error).toBeUndefined();
    expect(validate({ ...(document as object), version: 2 })).toBe(false);
    expect(validate({ ...(document as object), fieldOfTomorrow: true })).toBe(true);
  }
});

test('every field of a document is described', () => {
  const undescribed = (Object.keys(documentSchemas) as SchemaName[]).flatMap((name) =>
    bare(jsonSchemaOf(name, site), name),
  );
  expect(undescribed).toEqual([]);
});

test('what the documentation lists names schemas that exist, and every schema is named', () => {
  expect(new Set(outputs.flatMap(({ schema }) => schema ?? []))).toEqual(new Set(Object.keys(documentSchemas)));
});

/** Paths of properties that say nothing about themselves. */
function bare(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'examples') return [];
    if (key !== 'properties') return bare(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${path}.${name}`]),
      ...bare(property, `${path}.${name}`),
    ]);
  });
}

/** What JSON keeps of a value. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
