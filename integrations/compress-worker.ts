// A thread of precompress.ts.
import { workerData } from 'node:worker_threads';
import { compressFile } from './compress-file.ts';

/** What all threads share. */
export interface Compression {
  /** With a slash at its end. */
  folder: string;
  /** Files below it. */
  names: string[];
  /** Place in `names` of the file that nobody has taken yet. */
  next: Int32Array;
}

const { folder, names, next } = workerData as Compression;
for (let name = names[Atomics.add(next, 0, 1)]; name !== undefined; name = names[Atomics.add(next, 0, 1)])
  compressFile(folder, name);
