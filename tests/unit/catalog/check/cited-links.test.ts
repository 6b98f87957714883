import { expect, test } from 'vitest';
import { citedLinks } from '../../../../src/catalog/check/cited-links.ts';

test('collects addresses with everything that cites them, and nothing that is only quoted', () => {
  const entry = {
    id: 'openai/a',
    evidence: [{ id: 'x', url: 'https://one.example/page#part' }],
    body: 'See [two](https://two.example/) and https://platform.example/ as it is printed.',
    samples: [{ name: 'a.txt', text: '[x](https://sample.example/)' }],
  };
  const sdk = { id: 'sdk', url: 'https://one.example/page' };
  expect(citedLinks([entry, sdk])).toEqual([
    { url: 'https://one.example/page', citedBy: ['openai/a', 'sdk'] },
    { url: 'https://two.example/', citedBy: ['openai/a'] },
  ]);
});
