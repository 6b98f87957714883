import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { threadId } from 'node:worker_threads';

/** A text as servers send it. */
interface Packed {
  br: Buffer;
  gz: Buffer;
}

/** Below the folder of the project, in which builds run. */
const keptFolder = 'node_modules/.cache/errata-compressed/';

const digestBytes = 32;
const lengthBytes = 4;

/**
 * What an earlier build made of the same text, or what `pack` makes of it now, which is kept for later builds. A kept file that is
 * damaged is told and made anew.
 *
 * @param made all that the result depends on; anything else than in an earlier build, and its files are not found
 */
export function keptOr(made: (string | Buffer)[], pack: () => Packed, folder = keptFolder): Packed {
  const file = folder + hashOf(made).toString('hex');
  const found = used(file);
  const known = found && unpacked(found);
  if (known) return known;
  if (found) console.warn(`${file} is damaged; what it held is compressed again`);
  const packed = pack();
  mkdirSync(folder, { recursive: true });
  // Another thread may be at the same text.
  const unfinished = `${file}.${String(process.pid)}-${String(threadId)}`;
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(packed.br.length);
  const held = [length, packed.br, packed.gz];
  writeFileSync(unfinished, Buffer.concat([hashOf(held), ...held]));
  renameSync(unfinished, file);
  return packed;
}

/** Removes what the build that began then has not used, so that no more is kept than one build needs. */
export function forgetUnused(began: number, folder = keptFolder): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const found = statSync(folder + name, { throwIfNoEntry: false });
    if (found && found.mtimeMs < began) rmSync(folder + name, { force: true });
  }
}

/** The bytes of a kept file, which is as good as new from now on; undefined where there is none (any more). */
function used(file: string): Buffer | undefined {
  try {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined where the bytes are not those that were written. */
function unpacked(file: Buffer): Packed | undefined {
  const held = file.subarray(digestBytes);
  if (held.length < lengthBytes || !hashOf([held]).equals(file.subarray(0, digestBytes))) return undefined;
  const end = lengthBytes + held.readUInt32LE();
  return { br: held.subarray(lengthBytes, end), gz: held.subarray(end) };
}

function hashOf(parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
