import { rmSync } from 'node:fs';
import { programDigest } from './digest.ts';
import { eachOf } from './each-of.ts';
import { runProgram, type ProgramRun } from './programs.ts';
import type { LabReport } from './report.ts';
import { isDrawn } from './rotation.ts';
import type { LabSdk } from './sdks.ts';
import { readWireFile } from './server/wire-file.ts';

/** A program with the hash that says whether it has changed since it last did what it must. */
interface DueProgram extends ProgramRun {
  from: string;
}

/**
 * The programs that a run has to do: those that changed since they last did what they must, and the tenth of the rest that the
 * seed draws.
 *
 * @param passed hashes of the programs that did, by name
 * @param seed undefined to run all; `none` for those that changed only
 * @throws {WireFileError} where a program's wire case is not there, or is none
 */
export function duePrograms(
  root: string,
  programs: ProgramRun[],
  passed: Record<string, string>,
  seed: number | 'none' | undefined,
): DueProgram[] {
  const able = programs.filter(({ notRun }) => notRun === undefined);
  for (const { wire } of able) if (wire !== undefined) readWireFile(root, wire);
  return able
    .map((program) => ({ ...program, from: programDigest(root, program.file, program.wire, program.sdk) }))
    .filter(
      ({ name, from }) => seed === undefined || passed[name] !== from || (seed !== 'none' && isDrawn(name, seed)),
    );
}

/**
 * Runs programs, four at a time.
 *
 * @param installed ids of the SDKs that can be run; programs of others are left out, with one line for each SDK
 * @returns the hashes of those that did what they must, by name
 */
export async function runPrograms(
  root: string,
  programs: DueProgram[],
  { installed, sdks }: { installed: Set<string>; sdks: LabSdk[] },
  report: LabReport,
): Promise<Record<string, string>> {
  // Copies of the runs before this one.
  for (const sdk of installed) rmSync(`${root}/lab/.work/${sdk}/fixes`, { recursive: true, force: true });
  const isShell = ({ file }: ProgramRun) => file.endsWith('.sh');
  const able = programs.filter((program) => isShell(program) || (program.sdk && installed.has(program.sdk.id)));
  const skipped = programs.filter((program) => !able.includes(program));
  for (const [sdk = 'an SDK that the laboratory does not have', own] of Map.groupBy(
    skipped,
    (program) => program.sdk?.id,
  ))
    report.notice(`${String(own.length)} programs skipped, they need ${sdk}`);
  const passed: Record<string, string> = {};
  await eachOf(able, 4, async (program) => {
    const wrong = await runProgram(root, program, sdks);
    report.progress(`${wrong === undefined ? '✓' : '✗'} ${program.name}\n`);
    if (wrong !== undefined) {
      report.fail(`${program.name}: ${wrong}`);
      return;
    }
    report.passed += 1;
    passed[program.name] = program.from;
  });
  return passed;
}
