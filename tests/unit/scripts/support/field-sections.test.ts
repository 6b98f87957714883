import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFields } from '../../../../scripts/support/field-sections.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING.md says what each field means as the schemas say it now; else run `npm run fields`', async () => {
  expect(contributing).toBe(await withFields(contributing));
});

test('a section of a schema that does not exist is refused, and so is a schema without a section', async () => {
  await expect(withFields('<!-- fields: entri -->\n<!-- end of fields -->')).rejects.toThrow('no schema entri');
  await expect(withFields(contributing.replace('fields: sdk', 'fields: status'))).rejects.toThrow('fields: sdk');
});
