/**
 * Shows on a terminal how far a long text is read: in one line of standard error, from the second second on. Elsewhere it shows
 * nothing.
 *
 * @param size bytes in all, where known
 */
export function progressOn(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  size: number | undefined,
): { tell: (read: number) => void; end: () => void } {
  const start = Date.now();
  let told = start;
  let isShown = false;
  return {
    tell: (read) => {
      const now = Date.now();
      if (stream.isTTY !== true || now - start < firstAfter || now - told < between) return;
      told = now;
      isShown = true;
      const part =
        size === undefined || size === 0 ? '' : ` of ${megabytes(size)} (${String(Math.floor((100 * read) / size))} %)`;
      stream.write(`\r\u001b[KReading: ${megabytes(read)}${part}`);
    },
    end: () => {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

const firstAfter = 1_000;
const between = 200;
