// The thread of precompress.ts that compresses files while Astro writes more of them.
import { parentPort, workerData } from 'node:worker_threads';
import { compressFile, stateOf, textsIn, type FileState } from './compress-file.ts';

export interface CompressionAhead {
  /** With a slash at its end. */
  folder: string;
  /** When the build began, in milliseconds since 1970: older files are of an earlier one. */
  began: number;
  /** Not 0, with a notice to who waits for it, as soon as the thread shall end. It then posts a `Compressed`. */
  stop: Int32Array;
}

/** Names of the files that are compressed, with what they were then. */
export type Compressed = Map<string, FileState>;

/** A file that nobody has written to for so many milliseconds is probably whole. */
const settled = 500;

const { folder, began, stop } = workerData as CompressionAhead;
const compressed: Compressed = new Map();
const isStopped = () => Atomics.load(stop, 0) !== 0;
while (!isStopped()) {
  for (const name of textsNow()) {
    if (isStopped()) break;
    if (compressed.has(name)) continue;
    const state = stateOf(folder + name);
    if (!state || state.written < began || state.written > Date.now() - settled) continue;
    compressFile(folder, name);
    compressed.set(name, state);
  }
  Atomics.wait(stop, 0, 0, settled);
}
parentPort?.postMessage(compressed);

/** None while Astro empties the folder, of an earlier build's files at first and of its own modules at the end. */
function textsNow(): string[] {
  try {
    return textsIn(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
