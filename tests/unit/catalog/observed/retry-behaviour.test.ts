import { expect, test } from 'vitest';
import { retryBehaviour } from '../../../../src/catalog/observed/retry-behaviour.ts';
import type { ObservedSdk } from '../../../../src/catalog/observed/sdk.ts';
import type { Observation } from '../../../../src/schemas/index.ts';

const raised: Observation['outcome'] = { kind: 'raised', class: 'E', module: '', bases: [], message: '', fields: {} };
/** An observation with requests after these pauses, in milliseconds. */
const seen = (outcome: Observation['outcome'], ...pauses: number[]): Observation => ({
  from: '',
  outcome,
  requests: [0, ...pauses].map((after) => ({ method: 'POST', path: '/v1/responses', after })),
});
const cases = {
  'general/openai/status-503': seen(raised, 500, 1000),
  'general/openai/status-403': seen(raised),
  'general/openai/should-retry-true': seen(raised, 400),
  'general/openai/should-retry-false': seen(raised),
  'general/openai/no-answer': seen(raised, 1500),
  'general/openai/stream-cut-before-first-token': seen(raised),
  'openai/insufficient-quota/quota': seen(raised, 500, 900),
  'general/openai/retry-after-ms': seen(raised, 1450),
  'general/openai/retry-after-90s': seen({ kind: 'waiting' }),
  'general/openai/retry-after-300s': seen(raised, 8000),
};
const sdk = (own: Record<string, Observation>) => ({ official: 'openai', cases: own }) as ObservedSdk;

test('what an SDK repeats is read from what it sent', () => {
  expect(retryBehaviour(sdk(cases))).toMatchObject({
    statuses: ['503'],
    requests: 3,
    pauses: [0.5, 1],
    quota: 3,
    waits: [
      { stated: '1.5 s', did: 'waits' },
      { stated: '90 s', did: 'waits, 10 s at least' },
      { stated: '300 s', did: 'again after 8 s' },
    ],
    shouldRetry: { yes: 'repeats a 400', no: 'stops a 500' },
    noAnswer: '2 requests, raises E',
    cutStream: 'one request, raises E',
  });
});

test('an SDK that gives up says so, and one that was not run with all cases says nothing', () => {
  const given = { ...cases, 'general/openai/retry-after-300s': seen(raised) };
  expect(retryBehaviour(sdk(given))?.waits[2]).toEqual({ stated: '300 s', did: 'gives up at once' });
  expect(retryBehaviour(sdk({}))).toBeUndefined();
});
