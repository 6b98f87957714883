import { expect, test } from 'vitest';
import { casesOf } from '../../src/catalog/observed/lab-cases.ts';
import { sentAt } from '../../src/catalog/observed/sdk.ts';
import type { Observation, SdkId } from '../../src/schemas/index.ts';
import { content } from './real.ts';

const entryCases = content.entries.flatMap(casesOf);
const known = new Set([...content.cases.map(({ id }) => id), ...entryCases.map(({ id }) => id)]);

/** Label of the checks that speak of an SDK. */
const sdkOf: Record<string, SdkId> = {
  'Python SDK': 'openai-python',
  'Node SDK': 'openai-node',
  'Go SDK': 'openai-go',
  'Java SDK': 'openai-java',
};

test.each(content.observations)('$sdk: exactly the cases that exist were observed', ({ cases }) => {
  const missing = [...known].filter((id) => !(id in cases));
  const stale = Object.keys(cases).filter((id) => !known.has(id));
  expect({ missing, stale }, 'run `npm run lab`').toEqual({ missing: [], stale: [] });
});

test('every SDK that was run is described, and its contradictions name cases that exist', () => {
  const described = content.sdks.map(({ id }) => id);
  expect(content.observations.map(({ sdk }) => sdk).toSorted()).toEqual(described.toSorted());
  const named = content.sdks.flatMap(({ contradictions }) => contradictions.flatMap(({ cases }) => cases));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('what an entry claims of an SDK is what was observed', () => {
  const wrong = content.entries.flatMap((entry) =>
    entry.checks.flatMap(({ where, sdk }) => {
      if (!sdk) return [];
      const id = `${entry.id}/${sdk.case.replace(/\.yaml$/, '')}`;
      const seen = observationOf(sdk.name, id);
      if (!seen) return [`${entry.id}, ${where}: ${sdk.name} was not run against ${id}`];
      // A variant is recorded only where it differs.
      const variant = sdk.mode && seen.variants?.[sdk.mode];
      const outcome = variant ? variant.outcome : seen.outcome;
      const raises = outcome.kind === 'raised' ? outcome.class : 'nothing';
      const requests = variant ? variant.requests : sentAt(seen).length;
      return raises === sdk.raises && requests === sdk.requests
        ? []
        : [`${id}, ${where}: the laboratory saw { raises: ${raises}, requests: ${String(requests)} }`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('an entry that an SDK can meet says what Python and Node do', () => {
  const silent = content.entries.filter(
    (entry) =>
      casesOf(entry).length > 0 &&
      !['openai-python', 'openai-node'].some((name) => entry.checks.some(({ sdk }) => sdk?.name === name)),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a check about an SDK names no exception class that was never seen there', () => {
  const wrong = content.entries.flatMap((entry) =>
    entry.checks.flatMap(({ where, check, sdk }) => {
      const name = sdk?.name ?? sdkOf[where];
      if (!name) return [];
      const seen = classesSeen(name);
      return [...check.matchAll(/`(?:\w+\.)?([A-Z]\w*(?:Error|Exception))[`:]/g)]
        .map(([, named = '']) => named)
        .filter((named) => !ofTheLanguage.has(named) && !seen.has(named))
        .map((named) => `${entry.id}, ${where}: ${named}`);
    }),
  );
  expect(wrong).toEqual([]);
});

/** Classes that a program of the reader's own can meet without any SDK. */
const ofTheLanguage = new Set(['TypeError', 'AbortError']);

/** Classes, bases and causes that an SDK showed in any case. */
function classesSeen(sdk: SdkId): Set<string> {
  const cases = content.observations.find((run) => run.sdk === sdk)?.cases ?? {};
  const outcomes = Object.values(cases).flatMap(({ outcome, variants = {} }) => [
    outcome,
    ...Object.values(variants).map((own) => own.outcome),
  ]);
  return new Set(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'raised' ? [outcome.class, ...outcome.bases, outcome.cause ?? ''] : [],
    ),
  );
}

function observationOf(sdk: SdkId, id: string): Observation | undefined {
  return content.observations.find((run) => run.sdk === sdk)?.cases[id];
}
