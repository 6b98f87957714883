import { groupByFacet } from '../browse/facets.ts';
import { checkSources, citations } from './check-sources.ts';
import type { Problem, Report } from './problem.ts';
import type { Content } from './read-content.ts';

/** Checks `content/statuses/`: a file for each status that an entry has, from which each of those entries is reached. */
export function checkStatuses({ statuses, entries, ids }: Pick<Content, 'statuses' | 'entries' | 'ids'>): Problem[] {
  const problems: Problem[] = [];
  const reportIn =
    (id: string): Report =>
    (path, expected, snippet) =>
      problems.push({ file: `content/statuses/${id}.yaml`, path, expected, ...(snippet && { snippet }) });
  const active = entries.filter(({ state }) => state === 'active');
  const having = new Map(
    groupByFacet(active, (facets) => facets.statuses).map(({ value, entries: own }) => [String(value), own]),
  );
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
    for (const entry of having.get(id) ?? [])
      if (!targets.some(({ target }) => target === entry.id))
        report('next', `a value that leads to ${entry.id}, which has this status`, `- found: '…'\n  to: [${entry.id}]`);
  }
  const known = new Set(statuses.map(({ id }) => id));
  for (const status of having.keys())
    if (!known.has(status)) reportIn(status)('', 'this file to exist; entries have the status');
  return problems;
}
