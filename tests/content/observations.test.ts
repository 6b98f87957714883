import { expect, test } from 'vitest';
import { casesFor, casesOf } from '../../src/catalog/observed/lab-cases.ts';
import { isMain, officialSdks, runtimeNames } from '../../src/catalog/observed/official.ts';
import { sentAt } from '../../src/catalog/observed/sdk.ts';
import type { Observation, SdkId } from '../../src/schemas/index.ts';
import { content } from './real.ts';

const entryCases = content.entries.flatMap(casesOf);
const allCases = [...content.cases, ...entryCases];

/** The workflow that writes the observations sets it; elsewhere a new case may wait for that. */
const isStrict = process.env.LAB_STRICT === '1';

test.runIf(isStrict).each(content.sdks)('$id: no observation of a case that it does not play', (sdk) => {
  const known = casesFor(sdk, allCases).map(({ id }) => id);
  const seen = Object.keys(content.observations.find((run) => run.sdk === sdk.id)?.cases ?? {});
  expect(
    seen.filter((id) => !known.includes(id)),
    'run `npm run lab -- --changed`',
  ).toEqual([]);
});

test.runIf(isStrict).each(content.sdks)('$id: every case that it plays was observed', (sdk) => {
  const seen = Object.keys(content.observations.find((run) => run.sdk === sdk.id)?.cases ?? {});
  expect(
    casesFor(sdk, allCases)
      .map(({ id }) => id)
      .filter((id) => !seen.includes(id)),
    'run `npm run lab -- --changed`',
  ).toEqual([]);
});

test('there are observations', () => {
  expect(content.observations.flatMap(({ cases }) => Object.keys(cases)).length).toBeGreaterThan(500);
});

test('the exceptions of an SDK come from the modules that it declares', () => {
  const silent = content.sdks.flatMap(({ id, modules }) => {
    const raised = outcomesOf(id).flatMap((outcome) => (outcome.kind === 'raised' ? [outcome.module] : []));
    return modules
      .filter((module) => raised.length > 0 && !raised.includes(module))
      .map((module) => `${id}: ${module}`);
  });
  expect(silent, 'declared, and never seen').toEqual([]);
});

test('what an entry claims of an SDK is what was observed', () => {
  const wrong = content.entries.flatMap((entry) =>
    entry.checks.flatMap(({ where, sdk }) => {
      if (!sdk) return [];
      const id = `${entry.id}/${sdk.case.replace(/\.yaml$/, '')}`;
      const seen = observationOf(sdk.name, id);
      if (!seen) return isStrict ? [`${entry.id}, ${where}: ${sdk.name} was not run against ${id}`] : [];
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
  const silent = content.entries.filter((entry) => {
    const main = content.sdks.filter((sdk) => entry.provider in sdk.providers && isMain(sdk));
    return (
      main.length > 0 &&
      casesOf(entry).length > 0 &&
      !main.some(({ id }) => entry.checks.some(({ sdk }) => sdk?.name === id))
    );
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a check about an SDK names no exception class that was never seen there', () => {
  const wrong = content.entries.flatMap((entry) =>
    entry.checks.flatMap(({ where, check, sdk }) => {
      const name = sdk?.name ?? sdkCalled(where, entry.provider);
      const seen = name === undefined ? new Set<string>() : classesSeen(name);
      if (seen.size === 0) return [];
      return [...check.matchAll(/`(?:\w+\.)?([A-Z]\w*(?:Error|Exception))[`:]/g)]
        .map(([, named = '']) => named)
        .filter((named) => !ofTheLanguage.has(named) && !seen.has(named))
        .map((named) => `${entry.id}, ${where}: ${named}`);
    }),
  );
  expect(wrong).toEqual([]);
});

/** Classes that a program of the reader's own can meet without any SDK. */
const ofTheLanguage = new Set(['TypeError', 'AbortError', 'ValueError']);

/** The SDK that a check means by `Python SDK`. */
function sdkCalled(where: string, provider: string): SdkId | undefined {
  return officialSdks(provider, content.sdks).find(({ runner }) => where === `${runtimeNames[runner.runtime]} SDK`)?.id;
}

/** Classes, bases and causes that an SDK showed in any case. */
function classesSeen(sdk: SdkId): Set<string> {
  return new Set(
    outcomesOf(sdk).flatMap((outcome) =>
      outcome.kind === 'raised' ? [outcome.class, ...outcome.bases, outcome.cause ?? ''] : [],
    ),
  );
}

/** All that an SDK did, in every way to make the calls. */
function outcomesOf(sdk: SdkId): Observation['outcome'][] {
  const cases = content.observations.find((run) => run.sdk === sdk)?.cases ?? {};
  return Object.values(cases).flatMap(({ outcome, variants = {} }) => [
    outcome,
    ...Object.values(variants).map((own) => own.outcome),
  ]);
}

function observationOf(sdk: SdkId, id: string): Observation | undefined {
  return content.observations.find((run) => run.sdk === sdk)?.cases[id];
}
