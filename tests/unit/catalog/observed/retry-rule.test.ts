import { expect, test } from 'vitest';
import { retryRules } from '../../../../src/catalog/observed/retry-rule.ts';
import type { Observation } from '../../../../src/schemas/index.ts';

const raised = (status: number, ...after: number[]): Observation => ({
  from: 'x',
  outcome: {
    kind: 'raised',
    class: 'SomeError',
    module: 'some',
    bases: [],
    message: 'm',
    fields: { status: { at: 'e.status', value: status } },
  },
  requests: after.map((ms) => ({ method: 'POST', path: '/', after: ms })),
});
const rulesOf = (cases: Record<string, Observation>) => retryRules({ cases, official: 'acme', providers: {} });

test('a status counts by its general case; where there is none, one repetition is enough', () => {
  const [rule] = rulesOf({
    'general/acme/status-503': raised(503, 0, 500, 900),
    'general/acme/status-400': raised(400, 0),
    'acme/quota/first': raised(429, 0),
    'acme/quota/second': raised(429, 0, 500),
    'acme/other/first': raised(400, 0, 500),
  });
  expect(rule).toMatchObject({ provider: 'acme', again: [429, 503], once: [400], depends: [] });
  expect(rule?.failing).toMatchObject({ label: '503', at: [0, 0.5, 1.4] });
});

test('where the general cases of two calls differ, it depends on the call', () => {
  const [rule] = rulesOf({
    'general/acme/status-429': raised(429, 0),
    'general/acme/interactions-429': raised(429, 0, 500),
  });
  expect(rule).toMatchObject({
    again: [],
    once: [],
    depends: [{ status: 429, again: 'general/acme/interactions-429', once: 'general/acme/status-429' }],
  });
});

test('headers that say when to send again tell nothing of the status, and the stated waits are told by themselves', () => {
  const [rule] = rulesOf({
    'general/acme/status-503': raised(503, 0, 500),
    'general/acme/should-retry-true': raised(400, 0, 500),
    'general/acme/retry-after-90s': raised(429, 0),
    'general/acme/retry-after-1s': raised(429, 0, 1_000),
  });
  expect(rule?.again).toEqual([503]);
  expect(rule?.shouldRetry).toBeUndefined();
  expect(rule?.waits.map(({ label, did }) => [label, did])).toEqual([
    ['retry-after: 1', 'waits'],
    ['retry-after: 90', 'gives up at once'],
  ]);
});

test('each provider has a rule, that of the SDK’s own first', () => {
  const rules = rulesOf({
    'general/zeta/status-503': raised(503, 0),
    'general/acme/status-503': raised(503, 0),
  });
  expect(rules.map(({ provider }) => provider)).toEqual(['acme', 'zeta']);
});

test('the header that says whether to send again is told by what it changed', () => {
  const marked = (yes: Observation, no: Observation) =>
    rulesOf({
      'general/acme/status-503': raised(503, 0, 500),
      'general/acme/should-retry-true': yes,
      'general/acme/should-retry-false': no,
    })[0]?.shouldRetry;
  expect(marked(raised(400, 0, 500), raised(500, 0))).toEqual({ yes: 'repeats a 400', no: 'stops a 500' });
  expect(marked(raised(400, 0), raised(500, 0, 500))).toEqual({ yes: 'not obeyed', no: 'not obeyed' });
});

test('a wait that is stated longer than the laboratory watches is told, and one that is not kept too', () => {
  const [rule] = rulesOf({
    'general/acme/status-503': raised(503, 0),
    'general/acme/retry-after-90s': { ...raised(429, 0), outcome: { kind: 'waiting' } },
    'general/acme/retry-after-300s': raised(429, 0, 8_000),
  });
  expect(rule?.waits.map(({ did }) => did)).toEqual(['waits, 10 s at least', 'again after 8 s']);
});
