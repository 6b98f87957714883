import type { Entry } from '../entry/entry.ts';
import { groupByFacet } from '../browse/facets.ts';
import { checkSources, citations } from './check-sources.ts';
import { reporter, type Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

/**
 * Checks `content/statuses/`: from the file of a status, each entry that has it is reached, if the file says what the entry's
 * provider uses the status for. Entries of other providers are listed on the page without it.
 */
export function checkStatuses({
  statuses,
  entries,
  ids,
  providers,
}: Pick<Content, 'statuses' | 'entries' | 'ids' | 'providers'>): Problem[] {
  const problems: Problem[] = [];
  const fileOf = (id: string) => `content/statuses/${id}.yaml`;
  const active = entries.filter(({ state }) => state === 'active');
  const having = new Map(
    groupByFacet(active, (facets) => facets.statuses).map(({ value, entries: own }) => [String(value), own]),
  );
  const known = new Set(ids);
  const names = providers.map(({ id }) => id);
  for (const status of statuses) {
    const { id, next, evidence } = status;
    const report = reporter(problems, fileOf(id));
    if (!/^[1-5]\d\d$/.test(id)) report('', 'a file name that is an HTTP status, such as 429.yaml');
    checkSources(evidence, citations(status), report);
    const targets = next.flatMap(({ values }, at) =>
      values.flatMap(({ to }, index) => to.map((target) => ({ target, path: `next.${at}.values.${index}.to` }))),
    );
    const leadingTo = new Set(targets.map(({ target }) => target));
    for (const { target, path } of targets)
      if (!known.has(target)) report(path, `an entry that exists; there is no content/errors/${target}/`);
    for (const provider of Object.keys(status.providers))
      if (!names.includes(provider))
        report(`providers.${provider}`, `a provider that exists; there is no content/providers/${provider}.yaml`);
    for (const entry of having.get(id) ?? [])
      if (status.providers[entry.provider] && !leadingTo.has(entry.id))
        problems.push({
          file: fileOf(id),
          path: 'next',
          expected: `a value that leads to ${entry.id}, which has this status: add one below the field that tells it apart`,
          snippet: valueFor(entry, id),
          about: entry.id,
        });
  }
  return problems;
}

/** Lines that lead to an entry, at the depth at which they stand in the file; by its code, where it has one with this status. */
function valueFor({ id, signatures, title }: Entry, status: string): string {
  const code = signatures.find((item) => [item.status ?? []].flat().includes(Number(status)))?.code;
  const [found] = [code ?? []].flat();
  const shown = found ? `\`${found}\`` : `“${title}”`;
  return `      - found: '${shown.replaceAll("'", "''")}'\n        to: [${id}]`;
}
