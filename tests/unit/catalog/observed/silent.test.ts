import { expect, test } from 'vitest';
import { silentGroups } from '../../../../src/catalog/observed/silent.ts';
import type { Observation } from '../../../../src/schemas/index.ts';

const returned = (fields: Record<string, string>): Observation => ({
  from: 'x',
  outcome: { kind: 'returned', what: 'Response', fields },
  requests: [{ method: 'POST', path: '/', after: 0 }],
});
const item = (id: string) => ({ id, summary: 'S.', call: 'c' });

test('failures without an exception stand together by the field that tells them, those that nothing tells last', () => {
  const cases = {
    cut: returned({ text: 'The harbor' }),
    failed: returned({ status: 'failed' }),
    incomplete: returned({ status: 'incomplete' }),
    fine: returned({ status: 'completed' }),
  };
  const groups = silentGroups({ cases }, Object.keys(cases).map(item));
  expect(groups.map(({ at, values, cases: own }) => [at, values, own.length])).toEqual([
    ['status', ['failed', 'incomplete'], 2],
    [undefined, [], 1],
  ]);
});
