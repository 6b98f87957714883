import { expect, test } from 'vitest';
import { borrowings } from '../../../../src/catalog/browse/compatible.ts';
import { observedSdks } from '../../../../src/catalog/observed/observed-sdks.ts';
import { provider as schema } from '../../../../src/schemas/index.ts';
import { content } from '../../../content/real.ts';

const named = (id: string, fields: object) => ({ ...schema.parse({ name: id, role: 'provider', ...fields }), id });
const word = (name: string, verdict: string, status?: number) => ({
  word: name,
  verdict,
  kind: 'rate_limited',
  evidence: ['doc'],
  ...(status !== undefined && { status }),
});
const status = (number: number, verdict: string) => ({
  status: number,
  verdict,
  kind: 'rate_limited',
  evidence: ['doc'],
});

test('words and statuses that both have are held against each other, and a stranger is left out', () => {
  const base = named('base', {
    envelope: 'openai',
    words: [word('limited', 'backoff'), word('wrong', 'change')],
    statuses: [status(403, 'account')],
  });
  const near = named('near', {
    envelope: 'openai',
    words: [word('limited', 'change', 413), word('wrong', 'change'), word('own', 'never')],
    statuses: [status(403, 'environment'), status(402, 'account')],
  });
  const stranger = named('stranger', { envelope: 'aws', words: [word('else', 'never')] });
  expect(borrowings(base, [base, stranger, near], [], [])).toEqual([
    {
      provider: near,
      same: ['wrong'],
      other: [{ word: 'limited', status: '413', here: 'change', there: 'backoff' }],
      statuses: [{ status: 403, here: 'environment', there: 'account' }],
      own: [{ verdict: 'account', statuses: [402] }],
      lookAlikes: [],
      clients: [],
    },
  ]);
});

test('the SDKs of the one say what they make of the other, and its errors how they are told', () => {
  const base = content.providers.find(({ sdk }) => sdk.compatible);
  if (!base) throw new Error('no provider with a client that others use');
  const all = borrowings(base, content.providers, content.entries, observedSdks(content.sdks, content.observations));
  const router = all.find(({ provider }) => provider.id === 'openrouter');
  expect(router?.clients.map(({ sdk }) => sdk.id)).toEqual(['openai-python', 'openai-node']);
  for (const view of router?.clients ?? []) expect(view.codeIsStatus).toBeGreaterThan(0);
  expect(all.flatMap(({ lookAlikes }) => lookAlikes).length).toBeGreaterThan(0);
});
