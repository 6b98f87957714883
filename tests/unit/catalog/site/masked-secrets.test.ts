import { expect, test } from 'vitest';
import { maskedSecrets } from '../../../../src/catalog/site/masked-secrets.ts';
import { secretExamples } from '../../../../src/catalog/site/secret-examples.ts';
import { secretForms } from '../../../../src/catalog/site/secret-forms.ts';

test('the table has a row for each kind, and shows no secret', () => {
  const rows = maskedSecrets();
  expect(rows.map(({ kind }) => kind)).toEqual([...new Set(secretExamples.map(({ kind }) => kind))]);
  for (const { kind, shown } of rows)
    expect(shown).not.toContain(secretExamples.find((one) => one.kind === kind)?.secret);
});

test('each kind is masked in each form', () => {
  for (const { masked, open } of maskedSecrets()) {
    expect(open).toEqual([]);
    expect(masked).toEqual(Object.keys(secretForms));
  }
});
