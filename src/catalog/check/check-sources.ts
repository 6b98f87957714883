import type { Evidence } from '../../schemas/index.ts';
import type { Report } from '../reading/problem.ts';

/**
 * Checks that sources and citations fit: each cited source exists, each source is cited, once, with an address.
 *
 * @param cited where a source is cited, and its id
 */
export function checkSources(
  evidence: Evidence[],
  cited: (readonly [path: string, id: string])[],
  report: Report,
): void {
  const known = new Set(evidence.map(({ id }) => id));
  for (const [path, id] of cited)
    if (!known.has(id)) report(path, `an id of this file's evidence: ${[...known].join(', ')}`);
  evidence.forEach((item, index) => {
    const path = `evidence.${String(index)}`;
    if (!cited.some(([, id]) => id === item.id))
      report(path, `a field or the prose to cite “${item.id}”; evidence that supports nothing goes`);
    if (!item.url && item.kind !== 'observed') report(`${path}.url`, 'an address; only our own observations have none');
    if (item.published && item.published > item.retrieved) report(`${path}.published`, 'a day before `retrieved`');
  });
  if (known.size !== evidence.length) report('evidence', 'each id once');
}

/** Every id in an `evidence` list below `value`, with its path; the list of sources itself is not one. */
export function citations(value: unknown, path = ''): [path: string, id: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) => {
    const at = path ? `${path}.${key}` : key;
    if (key === 'evidence' && path !== '') return (child as string[]).map((id): [string, string] => [at, id]);
    return path === '' && ['evidence', 'samples', 'fixFiles', 'wire'].includes(key) ? [] : citations(child, at);
  });
}
