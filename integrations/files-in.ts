import { readdirSync } from 'node:fs';

/** Names of the files below a folder, at any depth, that fit a pattern. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));
}
