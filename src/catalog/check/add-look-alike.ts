import type { OneSided } from './check-look-alikes.ts';

/**
 * Adds to the text of an entry's `index.mdx` the lines that name a look-alike in return, with a `TODO` for how to tell.
 * Gives undefined where the list is not written in lines of its own.
 */
export function addLookAlike(page: string, { id, tell }: OneSided): string | undefined {
  const lines = page.split('\n');
  const end = lines.indexOf('---', 1);
  const start = lines.findIndex((line, index) => index < end && line.startsWith('confusedWith:'));
  const words = `TODO: how to tell, seen from here. Over there: ${tell}`.slice(0, 230).replaceAll("'", "''");
  if (start === -1) {
    const before = lines.findIndex((line, index) => index > 0 && (index === end || line.startsWith('evidence:')));
    return lines.toSpliced(before, 0, 'confusedWith:', ...item('  ')).join('\n');
  }
  const value = (lines[start] ?? '').slice('confusedWith:'.length).trim();
  if (value === '[]') return lines.toSpliced(start, 1, 'confusedWith:', ...item('  ')).join('\n');
  if (value !== '') return undefined;
  const next = lines.findIndex((line, index) => index > start && /^[^\s-]|^---$/.test(line));
  const indent = /^ */.exec(lines[start + 1] ?? '')?.[0] ?? '';
  return lines.toSpliced(next, 0, ...item(indent)).join('\n');

  function item(indent: string): string[] {
    return [`${indent}- id: ${id}`, `${indent}  tell: '${words}'`];
  }
}
