import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../content/real.ts';

/** What `npm pack --json` says of the file that it made. */
export interface Packed {
  filename: string;
  name: string;
  version: string;
  integrity: string;
  size: number;
  unpackedSize: number;
}

/** Packs this repository into a folder. One at a time, because packing builds `lib/` anew and tests run side by side. */
export function pack(folder: string): Packed {
  const lock = join(root, 'node_modules/.errata-pack');
  while (!isTaken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    const { stdout, stderr, status } = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    const [packed] = status === 0 ? (JSON.parse(stdout) as Packed[]) : [];
    if (!packed) throw new Error(`npm pack made no file\n${stderr}`);
    return packed;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Takes the lock; one that a run left behind when it was ended counts for ten minutes. */
function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
