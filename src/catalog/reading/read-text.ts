import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/**
 * Reads one text of the content. What is not a plain file of UTF-8 text is told, and undefined comes back.
 *
 * @param file path from `root`
 */
export function readText(root: string, file: string, tell: (problem: Problem) => void): string | undefined {
  const read = readBytes(join(root, file));
  const text = typeof read === 'string' ? { expected: read } : decoded(read, file);
  if (typeof text === 'string') return text;
  tell({ file, path: '', ...text });
  return undefined;
}

/** Why the file system refused: its code, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The bytes of a file, or what was expected in its place. */
function readBytes(path: string): Buffer | string {
  try {
    const item = lstatSync(path);
    if (!item.isFile()) return `a file, not ${item.isDirectory() ? 'a folder' : 'a link or a device'}`;
    return readFileSync(path);
  } catch (error) {
    return `a file that can be read (${reasonOf(error)})`;
  }
}

function decoded(bytes: Buffer, file: string): string | Pick<Problem, 'expected' | 'snippet'> {
  if (bytes.includes(0)) return { expected: 'text; this file is binary' };
  const text = bytes.toString('utf8');
  if (text.startsWith('\uFEFF'))
    return { expected: 'UTF-8 without a byte order mark', snippet: `sed -i '1s/^\\xEF\\xBB\\xBF//' '${file}'` };
  if (bytes.equals(Buffer.from(text))) return text;
  const [before = ''] = text.split('\uFFFD');
  return {
    expected: `UTF-8; line ${before.split('\n').length} is in another encoding`,
    snippet: `iconv -f LATIN1 -t UTF-8 '${file}' > fixed && mv fixed '${file}'`,
  };
}
