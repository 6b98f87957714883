/**
 * Where a message ends that a terminal or a log has wrapped: it goes on in lines that are indented and begin with nothing else.
 *
 * @param end where its first line ends
 */
export function wrappedEnd(text: string, end: number): number {
  let at = end;
  for (let lines = 0; lines < mostLines; lines++) {
    continuation.lastIndex = at;
    const match = continuation.exec(text);
    if (!match) break;
    at += match[0].length;
  }
  return at;
}

/** A wrapped text in one line. */
export function unwrapped(text: string): string {
  const lines = text.split(lineEnd);
  return lines.map((line, index) => (index < lines.length - 1 ? line.trimEnd() : line)).join(' ');
}

const mostLines = 12;
const continuation =
  /[ \t]{0,200}\n[ \t│]{2,80}(?!at |in |File |Caused|Code|Status|[{}[\]"'~^>⎿|-])[^\s│][^\n]{0,300}/y;
/** With what the next line is indented by. What stands before it is trimmed: as a part of this it would be looked at again and again. */
const lineEnd = /\n[\s│]*/;
