import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { editorSchemaOf, editorSchemas } from '../../../../src/catalog/outputs/editor-schema.ts';
import { filesIn } from '../../../../integrations/files-in.ts';
import { root } from '../../../content/real.ts';

const names = filesIn(`${root}content`, /\.(?:yaml|json|mdx)$/)
  .map((name) => `content/${name.replaceAll('\\', '/')}`)
  .filter((name) => !name.includes('/samples/'));

test.each(editorSchemas)('$name: takes every file that is there, refuses {} and a misspelt key', ({ name, files }) => {
  const validate = validatorOf(name);
  const own = names.filter((file) => files.some((pattern) => matchesGlob(file, pattern)));
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) expect(validate(dataOf(file)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
  const wrong = { nmae: 'x' };
  expect(validate(name === 'areas' ? [{}] : {})).toBe(false);
  expect(validate(name === 'areas' ? [wrong] : wrong)).toBe(false);
  expect(JSON.stringify(validate.errors)).toContain('nmae');
});

test('every file of data has a schema', () => {
  const patterns = editorSchemas.flatMap(({ files }) => files);
  expect(names.filter((file) => !patterns.some((pattern) => matchesGlob(file, pattern)))).toEqual([]);
});

test('an author reads what a field is', () => {
  expect(JSON.stringify(editorSchemaOf('entry'))).toContain('The first thing to do.');
});

test('the settings of VS Code name each schema with its files', () => {
  const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
    'json.schemas': { url: string; fileMatch: string[] }[];
  };
  const wired = [
    ...Object.entries(settings['yaml.schemas']),
    ...settings['json.schemas'].map(({ url, fileMatch }) => [url, fileMatch] as const),
  ];
  // The front matter of .mdx is read by the Astro extension, with the schemas that Astro writes.
  const expected = editorSchemas
    .filter(({ name }) => name !== 'entry')
    .map(({ name, files }) => [`./.schemas/${name}.json`, files]);
  expect(Object.fromEntries(wired)).toEqual(Object.fromEntries(expected));
});

function validatorOf(name: (typeof editorSchemas)[number]['name']): ValidateFunction {
  return addFormats(new Ajv({ allErrors: true, strict: false })).compile(editorSchemaOf(name));
}

/** Data as an editor sees it: days are text. */
function dataOf(file: string): unknown {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const yaml = file.endsWith('.mdx') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text;
  return JSON.parse(JSON.stringify(load(yaml)).replaceAll(/"(\d{4}-\d\d-\d\d)T00:00:00.000Z"/g, '"$1"'));
}
