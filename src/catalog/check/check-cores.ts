import { coreLines, coreMarks } from '../entry/program.ts';
import type { Entry } from '../entry/entry.ts';
import type { Report } from '../reading/problem.ts';
import { withoutCore } from './without-core.ts';

/**
 * The first fix that has programs shows its core in Python and in TypeScript. Where the fix is a command, programs in shell alone
 * will do, one with a core.
 */
export function checkCores(entry: Entry, report: Report): void {
  const index = entry.fixes.findIndex(({ code }) => code.length > 0);
  const files = entry.fixes[index]?.code.map(({ file }) => file) ?? [];
  if (files.length === 0) {
    report('fixes', 'a fix with code in .py and .ts, or in .sh where it is a command');
    return;
  }
  if (withoutCore.has(entry.id)) return;
  const isCommand = files.every((file) => file.endsWith('.sh'));
  for (const extension of isCommand ? ['.sh'] : ['.py', '.ts']) {
    const own = files.filter((file) => file.endsWith(extension));
    if (own.length === 0) report(`fixes.${index}.code`, `a program in ${extension}`);
    else if (!entry.fixFiles.some(({ name, core }) => own.includes(name) && core))
      report(
        `fixes/${own[0] ?? ''}`,
        `marks around its core, ${coreLines.least} to ${coreLines.most} lines of which one ends with the mark of the highlight`,
        marksIn(extension),
      );
  }
}

function marksIn(extension: string): string {
  const { start, end, highlight } = coreMarks;
  const text = `${start}\n…\ntheLineThatDoesIt ${highlight}\n…\n${end}`;
  return extension === '.ts' ? text : text.replaceAll('//', '#');
}
