import type { Entry } from '../entry/entry.ts';
import { groupByFacet } from '../browse/facets.ts';
import { checkSources, citations } from './check-sources.ts';
import { reporter, type Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** Checks `content/statuses/`: a file for each status that an entry has, from which each of those entries is reached. */
export function checkStatuses({ statuses, entries, ids }: Pick<Content, 'statuses' | 'entries' | 'ids'>): Problem[] {
  const problems: Problem[] = [];
  const fileOf = (id: string) => `content/statuses/${id}.yaml`;
  const active = entries.filter(({ state }) => state === 'active');
  const having = new Map(
    groupByFacet(active, (facets) => facets.statuses).map(({ value, entries: own }) => [String(value), own]),
  );
  for (const status of statuses) {
    const { id, next, evidence } = status;
    const report = reporter(problems, fileOf(id));
    if (!/^[1-5]\d\d$/.test(id)) report('', 'a file name that is an HTTP status, such as 429.yaml');
    checkSources(evidence, citations(status), report);
    const targets = next.flatMap(({ values }, at) =>
      values.flatMap(({ to }, index) => to.map((target) => ({ target, path: `next.${at}.values.${index}.to` }))),
    );
    for (const { target, path } of targets)
      if (!ids.includes(target)) report(path, `an entry that exists; there is no content/errors/${target}/`);
    for (const entry of having.get(id) ?? [])
      if (!targets.some(({ target }) => target === entry.id))
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
