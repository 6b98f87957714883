import { groupByFacet } from '../browse/facets.ts';
import { checkSources, citations } from './check-sources.ts';
import type { Problem, Report } from './problem.ts';
import type { Content } from './read-content.ts';

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
  const reportIn =
    (id: string): Report =>
    (path, expected, snippet) =>
      problems.push({ file: `content/statuses/${id}.yaml`, path, expected, ...(snippet && { snippet }) });
  const active = entries.filter(({ state }) => state === 'active');
  const having = new Map(
    groupByFacet(active, (facets) => facets.statuses).map(({ value, entries: own }) => [String(value), own]),
  );
  const names = providers.map(({ id }) => id);
  for (const status of statuses) {
    const { id, next, evidence } = status;
    const report = reportIn(id);
    if (!/^[1-5]\d\d$/.test(id)) report('', 'a file name that is an HTTP status, such as 429.yaml');
    checkSources(evidence, citations(status), report);
    const targets = next.flatMap(({ values }, at) =>
      values.flatMap(({ to }, index) => to.map((target) => ({ target, path: `next.${at}.values.${index}.to` }))),
    );
    for (const { target, path } of targets)
      if (!ids.includes(target)) report(path, `an entry that exists; there is no content/errors/${target}/`);
    for (const provider of Object.keys(status.providers))
      if (!names.includes(provider))
        report(`providers.${provider}`, `a provider that exists; there is no content/providers/${provider}.yaml`);
    for (const entry of having.get(id) ?? [])
      if (status.providers[entry.provider] && !targets.some(({ target }) => target === entry.id))
        report('next', `a value that leads to ${entry.id}, which has this status`, `- found: '…'\n  to: [${entry.id}]`);
  }
  return problems;
}
