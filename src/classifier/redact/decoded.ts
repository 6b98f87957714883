import { startsRecord } from '../text/record.ts';
import { looksRandom } from './looks-random.ts';
import type { Span } from './secrets-in.ts';

/**
 * The text as the program that it came from would read it: backslashes of quotes and slashes gone, `\n` a line end, `%2D` a
 * hyphen, and a token that a terminal broke in one piece again.
 *
 * @returns the decoded text with the way back to the places of the original; undefined where nothing is encoded
 */
export function decoded(text: string): { text: string; origin: (span: Span) => Span } | undefined {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  let length = 0;
  const add = (piece: string, from: number, of: number) => {
    if (piece === '') return;
    segments.push({ at: length, from, plain: piece.length === of, end: from + of });
    pieces.push(piece);
    length += piece.length;
  };
  for (const match of text.matchAll(encoded)) {
    const piece = decodedPiece(match, text);
    if (piece === undefined) continue;
    add(text.slice(at, match.index), at, match.index - at);
    add(piece, match.index, match[0].length);
    at = match.index + match[0].length;
  }
  if (at === 0) return undefined;
  add(text.slice(at), at, text.length - at);
  return {
    text: pieces.join(''),
    origin: ({ start, end }) => ({ start: startOf(start, segments), end: endOf(end, segments) }),
  };
}

/** What an encoded stretch stands for; undefined where it stands for itself. */
function decodedPiece({ 0: whole, index }: RegExpExecArray, text: string): string | undefined {
  const next = index + whole.length;
  if (whole.startsWith('%')) return String.fromCharCode(Number.parseInt(whole.slice(1), 16));
  if (whole.startsWith('\n')) return breaksToken(text, index, next) ? '' : undefined;
  if (/[nrt]$/.test(whole.slice(-1))) return '\n';
  return /[\s"'`/@&=:,;.<>-]/.test(text[next] ?? ' ') ? '' : undefined;
}

/** Whether a line end stands inside a token: what follows is no word, no record and no field. */
function breaksToken(text: string, index: number, next: number): boolean {
  const line = text.slice(next, next + 80);
  const head = /^[\w.+/=~-]{4,80}/.exec(line)?.[0] ?? '';
  const before = head.length < 8 ? /[\w.+/=~-]{6}$/ : /[\w.+/=~-]$/;
  if (!before.test(text.slice(Math.max(0, index - 6), index))) return false;
  return looksRandom(head) && !startsRecord(line) && !':('.includes(line[head.length] ?? '"');
}

function segmentOf(index: number, segments: Segment[]): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.at ?? 0) <= index) low = middle;
    else high = middle;
  }
  return segments[low];
}

function startOf(index: number, segments: Segment[]): number {
  const segment = segmentOf(index, segments);
  if (!segment) return 0;
  return segment.plain ? segment.from + index - segment.at : segment.from;
}

function endOf(index: number, segments: Segment[]): number {
  const segment = segmentOf(index - 1, segments);
  if (!segment) return 0;
  return segment.plain ? segment.from + index - segment.at : segment.end;
}

/** A stretch of the decoded text, and of the original that it was made of. */
interface Segment {
  at: number;
  from: number;
  end: number;
  /** Whether both are the same, character for character. */
  plain: boolean;
}

const encoded = /\\+[nrt]?|%(?:0[9ad]|[2-7][0-9a-f])|\n[ \t]{0,80}/gi;
