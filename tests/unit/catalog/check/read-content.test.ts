import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../../../../src/catalog/check/problem.ts';
import { readContent } from '../../../../src/catalog/check/read-content.ts';
import { root } from '../../../content/real.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  cpSync(join(root, 'content/areas.yaml'), join(folder, 'content/areas.yaml'));
  cpSync(join(root, 'content/providers'), join(folder, 'content/providers'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (text: string) => {
  mkdirSync(join(folder, 'content/errors/openai/x'), { recursive: true });
  writeFileSync(join(folder, 'content/errors/openai/x/index.mdx'), text);
};
const told = () => formatProblems(readContent(folder).problems);

test('no entries at all is a problem', () => {
  expect(told()).toContain('at least one entry; run `npm run new');
});

test('a folder without index.mdx', () => {
  mkdirSync(join(folder, 'content/errors/openai/x'), { recursive: true });
  expect(told()).toContain('an index.mdx in every entry folder');
});

test('no front matter', () => {
  write('# Hello\n');
  expect(told()).toContain('front matter between two lines of ---');
});

test('YAML that does not parse names the line', () => {
  write('---\ntitle: a: b\n---\n');
  expect(told()).toContain('line 1 of the YAML');
});

test('JSON that does not parse names the file', () => {
  mkdirSync(join(folder, 'content/observations'), { recursive: true });
  writeFileSync(join(folder, 'content/observations/openai-go.json'), '{"sdk": ');
  expect(told()).toMatch(/openai-go\.json\n {2}expected valid JSON \(/);
});

test('an empty entry names each missing field', () => {
  write('---\ntitle: Only a title\n---\n');
  expect(told()).toContain('at       quickFix');
  expect(told()).toContain('at       retry');
});
