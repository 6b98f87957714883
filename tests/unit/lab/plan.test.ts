import { expect, test } from 'vitest';
import { observationDigest } from '../../../lab/digest.ts';
import { planOf } from '../../../lab/plan.ts';
import { isDrawn } from '../../../lab/rotation.ts';
import type { PlayedCase } from '../../../src/catalog/observed/lab-cases.ts';
import { wireCase, type Observations } from '../../../src/schemas/index.ts';
import { content } from '../../content/real.ts';

const root = process.cwd();
const sdk = content.sdks.find(({ id }) => id === 'openai-python') ?? expect.fail('there is no openai-python');

const caseOf = (id: string, status: number, summary = 'A test'): PlayedCase => ({
  id,
  wire: { ...wireCase.parse({ summary, exchanges: [{ path: '/v1/responses', status }] }), call: 'responses.create' },
});
const cases = Array.from({ length: 40 }, (_, index) => caseOf(`openai/entry/case-${String(index)}`, 500));
const observed = Object.fromEntries(
  cases.map(({ id, wire }) => [
    id,
    { from: observationDigest(root, sdk, wire), outcome: { kind: 'waiting' as const }, requests: [] },
  ]),
);
const before: Observations = {
  generated: '',
  sdk: 'openai-python',
  version: '1',
  runtime: '',
  packages: {},
  platform: '',
  date: '2026-11-29',
  cases: observed,
};

test('where nothing changed, the tenth that the seed draws is due', () => {
  const { due, changed, missing } = planOf(root, sdk, cases, before, 3);
  expect(due).toEqual(cases.filter(({ id }) => isDrawn(`openai-python ${id}`, 3)));
  expect(due.length).toBeLessThan(cases.length);
  expect({ changed, missing }).toEqual({ changed: [], missing: [] });
});

test('without a seed everything is due', () => {
  expect(planOf(root, sdk, cases, before, undefined).due).toEqual(cases);
});

test('a case whose answer changed is due with every seed; a new summary changes nothing', () => {
  const [first, second, ...rest] = cases;
  const edited = [caseOf(first?.id ?? '', 503), caseOf(second?.id ?? '', 500, 'Other words'), ...rest];
  for (let seed = 0; seed < 10; seed++) {
    const { due, changed } = planOf(root, sdk, edited, before, seed);
    expect(changed).toEqual([first?.id]);
    expect(due).toContain(edited[0]);
  }
});

test('what another runner was seen to do is due', () => {
  const node = content.sdks.find(({ id }) => id === 'openai-node') ?? expect.fail('there is no openai-node');
  expect(planOf(root, node, cases, before, 3).changed).toHaveLength(cases.length);
});

test('a case that was never observed is told and not played', () => {
  const fresh = caseOf('openai/entry/new', 500);
  const { due, missing } = planOf(root, sdk, [...cases, fresh], before, undefined);
  expect(missing).toEqual([fresh.id]);
  expect(due).not.toContain(fresh);
});
