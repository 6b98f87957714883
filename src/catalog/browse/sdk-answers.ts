import { sentAt, type ObservedSdk } from '../observed/sdk.ts';
import type { PlayedCase } from '../observed/lab-cases.ts';
import { errorOf } from './facets.ts';

/** What an SDK makes of a set of cases. */
export interface SdkAnswer {
  sdk: Pick<ObservedSdk, 'id' | 'name' | 'version'>;
  /** Classes that it raised, most frequent first, each with a case that shows it. */
  raised: { name: string; case: string }[];
  /** Numbers of requests that were sent, smallest first. */
  requests: number[];
  /** The expression at which the exception holds the value asked for, if it does. */
  at: string | undefined;
}

/** Cases of which every answer is an error with this status. */
export function casesWithStatus(cases: PlayedCase[], status: number): PlayedCase[] {
  return cases.filter(({ wire }) => {
    const answers = wire.exchanges.filter(({ method }) => method === 'POST');
    return answers.length > 0 && answers.every((answer) => answer.status === status && !answer.reset && !answer.stall);
  });
}

/** Cases that are refused with this `error.code`. */
export function casesWithCode(cases: PlayedCase[], code: string): PlayedCase[] {
  return cases.filter(({ wire }) =>
    wire.exchanges.some(({ status, json }) => status >= 400 && errorOf(json)?.code === code),
  );
}

/**
 * What each SDK made of these cases; SDKs that know none of the calls are left out.
 *
 * @param field the field of the exception to look for, and the value that the cases have in it
 */
export function sdkAnswers(
  sdks: ObservedSdk[],
  cases: PlayedCase[],
  field: { role: 'status' | 'code'; value: string | number },
): SdkAnswer[] {
  return sdks.flatMap((sdk) => {
    const seen = cases.flatMap(({ id }) => {
      const observation = sdk.cases[id];
      return observation && observation.outcome.kind !== 'unsupported' ? [{ id, observation }] : [];
    });
    if (seen.length === 0) return [];
    const raised = seen.flatMap(({ id, observation: { outcome } }) =>
      outcome.kind === 'raised' ? [{ id, outcome }] : [],
    );
    const classes = [...Map.groupBy(raised, ({ outcome }) => outcome.class)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const holding = raised.map(({ outcome }) => outcome.fields[field.role]).find((seen) => seen?.value === field.value);
    return [
      {
        sdk,
        raised: classes.map(([name, [first]]) => ({ name, case: first?.id ?? '' })),
        requests: [...new Set(seen.map(({ observation }) => sentAt(observation).length))].toSorted((a, b) => a - b),
        at: holding?.at,
      },
    ];
  });
}
