import type { Report } from '../reading/problem.ts';

/** What may hold a thing twice: files as they are, and pictures of a history, in which an id links two items. */
const free = new Set(['samples', 'fixFiles', 'wire', 'sequences']);

/** Checks that no list below `value` holds the same text twice, or two items of one name. */
export function checkEachOnce(value: unknown, report: Report, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const names = value.map(nameOf);
    names.forEach((name, index) => {
      if (name !== undefined && names.indexOf(name) < index)
        report(`${path}.${index}`, `each of them once; “${name}” stands at ${path}.${names.indexOf(name)} already`);
    });
  }
  for (const [key, child] of Object.entries(value))
    if (!(path === '' && free.has(key))) checkEachOnce(child, report, path ? `${path}.${key}` : key);
}

/** The fields by which the items of a list are told apart: of sources and causes, of what a field may hold, of a guide's answers. */
const naming = ['id', 'found', 'if'];

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const [, name] = Object.entries(item).find(([key]) => naming.includes(key)) ?? [];
  return typeof name === 'string' ? name : undefined;
}
