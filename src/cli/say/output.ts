import { once } from 'node:events';
import { paintFor, type Paint } from './color.ts';
import { visible } from './visible.ts';

/** Where a command writes: answers to one stream, what went wrong to the other. */
export interface Output {
  /** How answers are colored. */
  paint: Paint;
  /** How what goes to standard error is colored. */
  paintError: Paint;
  /** Writes a line, or several, and waits where the reader is slow. */
  print: (text: string) => Promise<void>;
  /** Writes a line to standard error. */
  warn: (text: string) => void;
}

/**
 * The output of this process. A reader that goes away early, such as `head`, ends it without a word.
 *
 * @param leave what to do when the reader has gone
 */
export function processOutput(leave: () => void = endQuietly): Output {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') leave();
      else throw error;
    });
  return {
    paint: paintFor(stdout, env),
    paintError: paintFor(stderr, env),
    print: async (text) => {
      if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
    },
    warn: (text) => {
      stderr.write(`${text}\n`);
    },
  };
}

/** A problem in one line of words, whatever was thrown. */
export function messageOf(error: unknown): string {
  return visible(error instanceof Error ? error.message : String(error));
}

function endQuietly(): never {
  process.exit(0);
}
