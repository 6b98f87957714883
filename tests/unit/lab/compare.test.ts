import { expect, test } from 'vitest';
import { differences } from '../../../lab/compare.ts';
import type { Observation } from '../../../src/schemas/index.ts';

const raised: Observation = {
  from: '3f9a0c27b1d4',
  outcome: {
    kind: 'raised',
    class: 'RateLimitError',
    module: 'openai',
    bases: ['APIStatusError'],
    message: 'Error code: 429',
    fields: { status: { at: 'e.status_code', value: 429 } },
  },
  requests: [
    { method: 'POST', path: '/v1/responses', after: 0, retryCount: '0' },
    { method: 'POST', path: '/v1/responses', after: 480, retryCount: '1' },
  ],
};

test('timing is no difference', () => {
  const slower = structuredClone(raised);
  for (const request of slower.requests) request.after += 300;
  expect(differences(raised, slower)).toEqual([]);
});

test('names the place, what it was and what it is', () => {
  const other = structuredClone(raised);
  if (other.outcome.kind === 'raised') other.outcome.class = 'APIStatusError';
  other.requests.pop();
  expect(differences(raised, other)).toEqual([
    'outcome.class: "RateLimitError" -> "APIStatusError"',
    'requests.1: {"method":"POST","path":"/v1/responses","retryCount":"1"} -> nothing',
  ]);
});

test('how far an endless poll came in ten seconds is timing', () => {
  const waiting = (requests: Observation['requests']): Observation => ({
    from: '3f9a0c27b1d4',
    outcome: { kind: 'waiting' },
    requests,
  });
  expect(differences(waiting(raised.requests), waiting([]))).toEqual([]);
});

test('another outcome of a variant is a difference', () => {
  const variants = { async: { outcome: { kind: 'waiting' as const }, requests: 1 } };
  expect(differences(raised, { ...raised, variants })).toEqual([
    'variants.async: nothing -> {"outcome":{"kind":"waiting"}}',
  ]);
});

test('a case that was never observed says so', () => {
  expect(differences(undefined, raised)).toEqual(['not observed before']);
});
