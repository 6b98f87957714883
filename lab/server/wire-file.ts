import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { formatProblems, problemsOf, type Problem } from '../../src/catalog/reading/problem.ts';
import { wireCase, type WireCase } from '../../src/schemas/index.ts';

/** Says what is wrong with a wire file: the file, the place, what is expected there. */
export class WireFileError extends Error {
  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.name = 'WireFileError';
  }
}

/**
 * Reads a wire case.
 *
 * @param file relative to the root
 * @throws {WireFileError} where there is no such file, or it is no wire case
 */
export function readWireFile(root: string, file: string): WireCase {
  let data: unknown;
  try {
    data = load(readFileSync(resolve(root, file), 'utf8'));
  } catch (error) {
    throw new WireFileError([{ file, ...whyUnread(error) }]);
  }
  const result = wireCase.safeParse(data);
  if (!result.success) throw new WireFileError(problemsOf(wireCase, result.error, file));
  return result.data;
}

function whyUnread(error: unknown): Omit<Problem, 'file'> {
  if (error instanceof YAMLException)
    return { path: `line ${String(error.mark.line + 1)} of the YAML`, expected: `valid YAML (${error.reason})` };
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return {
    path: '',
    expected: `a wire case that can be read, like content/errors/<provider>/<slug>/wire/<case>.yaml (${code})`,
  };
}
