import { visibleLine } from '../say/visible.ts';

/** What is said of something that cannot be read; its message is for the reader. */
export class Unreadable extends Error {}

/** How messages call a file: by its name, in which nothing acts on a terminal. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : visibleLine(file);
}

/** The error of the system in a reader's words. */
export function unreadable(file: string, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const name = nameOf(file);
  const { code = '' } = error as NodeJS.ErrnoException;
  return new Unreadable(
    `${name}: ${reasons[code] ?? `cannot be read${code === '' ? '' : ` (system error ${code})`}`}.`,
    {
      cause: error,
    },
  );
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  ELOOP: 'this link leads to itself',
  ENAMETOOLONG: 'there is no such file; the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device reports an error',
  ERR_INVALID_ARG_VALUE: 'no file can have this name',
};
