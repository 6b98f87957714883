import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** An end to read from, and the file descriptor that a program writes to. */
export interface RealPipe {
  readable: Readable;
  writing: number;
}

/**
 * Two pipes as a shell makes them. Those of Node are sockets: a script that opens `/dev/stderr` fails on them, and a program whose
 * reader goes gets another error than it knows. Undefined where the system has no named pipes, as on Windows.
 */
export function realPipes(): [RealPipe, RealPipe] | undefined {
  if (process.platform === 'win32') return undefined;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'errata-'));
    const files = [join(folder, '1'), join(folder, '2')];
    if (spawnSync('mkfifo', ['-m', '600', ...files]).status !== 0) return undefined;
    const [first, second] = files.map(openBoth);
    return first && second && [first, second];
  } catch {
    // A folder for temporary files that cannot be written: the pipes of Node do for almost every program.
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Closes the ends that the program has now, so that its end is seen. */
export function closeWriting(pipes: RealPipe[]): void {
  for (const { writing } of pipes) closeSync(writing);
}

function openBoth(file: string): RealPipe {
  // For reading first, and without waiting: there is no writer yet, and the writer would wait for us.
  const reading = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const writing = openSync(file, constants.O_WRONLY);
  return { readable: new Socket({ fd: reading, readable: true, writable: false }), writing };
}
