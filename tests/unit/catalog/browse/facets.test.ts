import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { facetsOf, groupByFacet } from '../../../../src/catalog/browse/facets.ts';
import { tellingFacts } from '../../../../src/catalog/browse/telling.ts';
import { content } from '../../../content/real.ts';

const entry = (slug: string) => content.entries.find(({ id }) => id === `openai/${slug}`) as Entry;
const wire = (text: string) => [{ name: 'case.yaml', text }];

/** An entry that is refused with this body. */
const refused = (id: string, error: string): Entry => ({
  ...entry('server-error'),
  id,
  signatures: [{ surface: 'http', message: 'Some words', evidence: [] }],
  wire: wire(
    `summary: x\ncall: chat.create\nexchanges:\n  - path: /v1/chat/completions\n    status: 400\n    json: { error: ${error} }\n`,
  ),
});

test('status, code and endpoint come from what is stated and from what is played', () => {
  expect(facetsOf(entry('model-not-found'))).toMatchObject({ statuses: [400, 404], codes: ['model_not_found'] });
  expect(facetsOf(refused('openai/x', '{ message: x, code: some_code }'))).toMatchObject({
    statuses: [400],
    codes: ['some_code'],
    endpoints: ['chat/completions'],
  });
});

test('what began with 200 has that status, and what had no answer has none', () => {
  expect(facetsOf(entry('response-failed')).statuses).toEqual([200]);
  expect(facetsOf(entry('missing-credentials')).statuses).toEqual([]);
  expect(facetsOf(entry('request-timed-out')).statuses).toEqual([]);
});

test('what comes over a socket has no status, only an endpoint', () => {
  const socket =
    'summary: x\ncall: realtime.connect\nexchanges:\n  - method: GET\n    path: /v1/realtime\n    status: 101\n';
  const overSocket = { ...refused('openai/x', '{}'), wire: wire(`${socket}    websocket: []\n`) };
  expect(facetsOf(overSocket)).toMatchObject({ statuses: [], codes: [], endpoints: ['realtime'] });
});

test('a code inside a 200 is not a code of its carrier, and answers that only serve a fix do not count', () => {
  expect(facetsOf(entry('response-failed')).codes).toEqual([]);
  const fixOnly = {
    ...refused('openai/x', '{ code: a, message: x }'),
    wire: wire('summary: x\nexchanges:\n  - { path: /v1/files, status: 404 }\n'),
  };
  expect(facetsOf(fixOnly)).toMatchObject({ statuses: [], codes: [], endpoints: [] });
});

test('groups are in the order of their values', () => {
  expect(groupByFacet(content.entries, ({ statuses }) => statuses).map(({ value }) => value)).toEqual(
    content.statuses.map(({ id }) => Number(id)).filter((id) => ![408, 409, 504].includes(id)),
  );
});

test('a fact tells an entry apart only when every other shows the field with another value', () => {
  const list = [
    refused('openai/a', '{ message: x, code: one, type: t }'),
    refused('openai/b', '{ message: x, code: two, type: t }'),
    refused('openai/c', '{ message: x, code: null, type: t }'),
  ];
  expect(tellingFacts(list).get('openai/a')).toEqual([{ field: 'code', value: 'one', alone: true }]);
  expect(tellingFacts(list).get('openai/c')).toEqual([]);
  const unsure = [...list, refused('openai/d', '{ message: x }')];
  expect(tellingFacts(unsure).get('openai/a')?.[0]).toEqual({ field: 'code', value: 'one', alone: false });
  expect(tellingFacts(list, 'code').get('openai/a')).toEqual([]);
});
