import { casesFor, casesOf } from '../observed/lab-cases.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';
import type { Sdk } from '../../schemas/index.ts';

/** What names an SDK, and what the SDKs name, and is not there. */
export function checkSdks({ sdks, providers, entries, observations, cases }: Content): Problem[] {
  const ids = sdks.map(({ id }) => id);
  const known = `the name of a file in content/sdks/: ${ids.join(', ')}`;
  const ofEntries = entries.flatMap((entry) =>
    entry.checks.flatMap(({ sdk: claim }, index): Problem[] => {
      if (!claim) return [];
      const problem = (key: string, expected: string): Problem[] => [
        { file: `content/errors/${entry.id}/index.mdx`, path: `checks.${String(index)}.sdk.${key}`, expected },
      ];
      const sdk = sdks.find(({ id }) => id === claim.name);
      if (!sdk) return problem('name', `${known}; “${claim.name}” is not one`);
      if (!(entry.provider in sdk.providers))
        return problem('name', `an SDK that speaks to ${entry.provider}; ${claim.name} does not`);
      return casesOf(entry).some(({ id }) => id === `${entry.id}/${claim.case.replace(/\.yaml$/, '')}`)
        ? []
        : problem('case', `a case of wire/ that says what to call; there is no such ${claim.case}`);
    }),
  );
  const ofRuns = observations.flatMap(({ sdk }): Problem[] =>
    ids.includes(sdk)
      ? []
      : [{ file: `content/observations/${sdk}.json`, path: 'sdk', expected: `${known}; “${sdk}” is not one` }],
  );
  const allCases = [...cases, ...entries.flatMap(casesOf)];
  const ofSdks = sdks.flatMap((sdk): Problem[] => {
    const file = `content/sdks/${sdk.id}.yaml`;
    const missing = [
      ...(sdk.official === undefined ? [] : [['official', sdk.official] as const]),
      ...Object.keys(sdk.providers).map((id) => [`providers.${id}`, id] as const),
    ]
      .filter(([, id]) => !providers.some((provider) => provider.id === id))
      .map(([path, id]) => ({ file, path, expected: `content/providers/${id}.yaml to exist` }));
    const played = new Set(casesFor(sdk, allCases).map(({ id }) => id));
    const strange = sdk.contradictions.flatMap((item, index) =>
      item.cases
        .filter((id) => !played.has(id))
        .map((id) => ({
          file,
          path: `contradictions.${String(index)}.cases`,
          expected: `cases that it plays; “${id}” is not one`,
        })),
    );
    return [...missing, ...strange, ...unordered(sdk.changes, file)];
  });
  return [...ofEntries, ...ofRuns, ...ofSdks];
}

/** Changes whose versions do not fit: each names the version before it, and the newest stands first. */
function unordered(changes: Sdk['changes'], file: string): Problem[] {
  return changes.flatMap(({ since, last }, index) => {
    const path = `changes.${String(index)}`;
    const newer = changes[index - 1]?.since;
    return [
      ...(isBefore(last, since) ? [] : [{ file, path: `${path}.last`, expected: `a version before ${since}` }]),
      ...(newer !== undefined && isBefore(newer, since)
        ? [{ file, path, expected: `the newest change first; ${newer} stands before ${since}` }]
        : []),
    ];
  });
}

/** Whether a version came out before another, by its numbers. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
