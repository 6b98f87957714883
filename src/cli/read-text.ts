import { readFileSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { isGzip, textEncodingOf } from '../classifier/index.ts';

/**
 * The text of a file: UTF-8, UTF-16 with or without a byte order mark, each of them plain or packed with gzip, in one member or several.
 *
 * @param file a path, or `-` for standard input
 * @returns the text, and what is wrong where a packed file ends too soon or holds something else from some place on
 * @throws Error that names the file where it cannot be read, or where nothing of it can be unpacked
 */
export function readText(file: string): { text: string; problem?: string } {
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (!isGzip(bytes)) return { text: decoded(bytes) };
  const name = file === '-' ? 'standard input' : file;
  const { unpacked, isWhole } = unpack(bytes, name);
  const text = decoded(unpacked);
  if (isWhole) return { text };
  if (text === '') throw new Error(`${name} is damaged: it cannot be unpacked.`);
  return { text, problem: `${name} is damaged: only its first ${String(text.length)} characters could be unpacked.` };
}

/** What a packed file holds, to its end or to the last byte that can be unpacked. */
function unpack(bytes: Uint8Array, name: string): { unpacked: Uint8Array; isWhole: boolean } {
  const whole = attempt(name, () => gunzipSync(bytes, { maxOutputLength: largestText }));
  if (whole) return { unpacked: whole, isWhole: true };
  // With this flush a beginning of any length unpacks, up to the byte that is wrong.
  const start = (length: number) =>
    attempt(name, () =>
      gunzipSync(bytes.subarray(0, length), { maxOutputLength: largestText, finishFlush: constants.Z_SYNC_FLUSH }),
    );
  let good = 0;
  let bad = bytes.length + 1;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (start(middle)) good = middle;
    else bad = middle;
  }
  return { unpacked: start(good) ?? new Uint8Array(), isWhole: false };
}

/** What is unpacked, or nothing where the bytes are not gzip to their end. */
function attempt(name: string, unpacked: () => Uint8Array): Uint8Array | undefined {
  try {
    return unpacked();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`${name} unpacks to more than 200 MB. Cut out the part around the error.`, { cause: error });
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(textEncodingOf(bytes)).decode(bytes);
}

/** Bytes that a packed file may unpack to. */
const largestText = 200_000_000;
