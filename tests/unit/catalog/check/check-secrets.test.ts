import { expect, test } from 'vitest';
import { checkSecrets } from '../../../../src/catalog/check/check-secrets.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { content } from '../../../content/real.ts';

const [first] = content.entries as [Entry, ...Entry[]];
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
/** Put together here, so that no scanner finds it in this file. */
const key = `sk-proj-${letters}${letters}AbT3BlbkFJ${letters}${letters}Ab`;

test.each(['samples', 'fixFiles', 'wire'] as const)('a key of real shape in %s', async (folder) => {
  const told = await checkSecrets([
    { ...first, [folder]: [{ name: 'a.txt', text: `x\nAuthorization: Bearer ${key}\n` }] },
  ]);
  expect(told).toMatchObject([
    { path: 'line 2', expected: expect.stringContaining('a dummy that no scanner') as string },
  ]);
  expect(told[0]?.expected).not.toContain(letters);
});
