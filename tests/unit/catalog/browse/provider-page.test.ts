import { expect, test } from 'vitest';
import { annotatedLines, hasPage, sharedRules, statusRows } from '../../../../src/catalog/browse/provider-page.ts';
import { provider as schema, type Observation } from '../../../../src/schemas/index.ts';
import { observedSdks } from '../../../../src/catalog/observed/observed-sdks.ts';
import { content } from '../../../content/real.ts';

const sdks = observedSdks(content.sdks, content.observations);
const named = (fields: object) => ({ ...schema.parse({ name: 'Acme', role: 'provider', ...fields }), id: 'acme' });

test('a provider has a page as soon as there is something to say of it', () => {
  expect(hasPage({ ...named({ hosts: ['acme.example'] }), entries: [] })).toBe(false);
  expect(
    hasPage({
      ...named({ statuses: [{ status: 402, kind: 'quota_exhausted', verdict: 'account', evidence: ['doc'] }] }),
      entries: [],
    }),
  ).toBe(true);
});

test('a note stands at the line that holds its part', () => {
  const note = { says: 'S.', read: {}, evidence: ['doc'] };
  expect(
    annotatedLines({
      label: 'L',
      text: 'retry-after: 1\n\n{"code": 2}\n',
      notes: [
        { at: 'retry-after', ...note },
        { at: '"code"', ...note },
      ],
    }),
  ).toEqual([{ text: 'retry-after: 1', note: 1 }, { text: '' }, { text: '{"code": 2}', note: 2 }]);
});

test('SDKs that send the same statuses again stand together', () => {
  const [first] = sdks;
  if (!first) throw new Error('no SDK');
  const refused = (status: number, ...after: number[]): Observation => ({
    from: 'x',
    outcome: {
      kind: 'raised',
      class: 'E',
      module: '',
      bases: [],
      message: '',
      fields: { status: { at: 'e.status', value: status } },
    },
    requests: after.map((ms) => ({ method: 'POST', path: '/', after: ms })),
  });
  const acme = { acme: { address: 'https://api.acme.example', environment: {} } };
  const named = (id: string, official: string, ...after: number[]) => ({
    ...first,
    id,
    official,
    providers: acme,
    cases: { 'general/acme/status-503': refused(503, ...after) },
  });
  const all = [
    named('one', 'acme', 0, 500),
    named('two', 'acme', 0, 400),
    named('three', 'acme', 0),
    named('far', 'other', 0),
  ];
  expect(sharedRules('acme', all).map((item) => item.sdks.map(({ id }) => id))).toEqual([['one', 'two'], ['three']]);
});

test('a status has the class of each SDK, and the verdict that is documented', () => {
  const raised = (name: string): Observation => ({
    from: 'x',
    outcome: { kind: 'raised', class: name, module: '', bases: [], message: '', fields: {} },
    requests: [],
  });
  const [first] = sdks;
  if (!first) throw new Error('no SDK');
  const statuses = [{ status: 402, kind: 'quota_exhausted' as const, verdict: 'account' as const, evidence: ['doc'] }];
  expect(
    statusRows({ id: 'acme', statuses }, [
      {
        ...first,
        cases: { 'general/acme/status-503-html': raised('ServerError'), 'general/acme/ok-html': raised('No') },
      },
    ]),
  ).toEqual([
    { status: 402, classes: [''], verdict: 'account' },
    { status: 503, classes: ['ServerError'], verdict: undefined },
  ]);
});
