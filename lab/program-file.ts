import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { programRuns, type ProgramRuns } from '../src/schemas/index.ts';
import { byId } from './observation-file.ts';

/** Where it is written which programs did what they must: beside the observations, because it is made with them. */
const file = 'content/program-runs.json';

/** The hash of each program, its wire case and its SDK with which it last did what it must, by name. */
export function passedBefore(root: string): Record<string, string> {
  if (!existsSync(`${root}/${file}`)) return {};
  return programRuns.parse(JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))).passed;
}

/** Writes it anew; `known` are the names of the programs that exist. */
export async function writePassed(root: string, fresh: Record<string, string>, known: Set<string>): Promise<void> {
  const all = Object.entries({ ...passedBefore(root), ...fresh }).filter(([name]) => known.has(name));
  const result: ProgramRuns = {
    generated:
      'Written by `npm run lab` for the programs of fixes/ and of the guides that did what they must; do not edit.',
    passed: byId(Object.fromEntries(all)),
  };
  writeFileSync(`${root}/${file}`, await format(JSON.stringify(result), { parser: 'json', printWidth: 120 }));
}
