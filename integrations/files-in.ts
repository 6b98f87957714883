import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of the files below a folder, at any depth, that fit a pattern. Node's own recursive listing asks the system about every
 * file once more, to see whether it is a folder; here the first answer says so.
 */
export function filesIn(folder: string, pattern: RegExp): string[] {
  const names: string[] = [];
  const folders = [''];
  for (const below of folders)
    for (const found of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = join(below, found.name);
      if (found.isDirectory()) folders.push(name);
      else if (pattern.test(name)) names.push(name);
    }
  return names;
}
