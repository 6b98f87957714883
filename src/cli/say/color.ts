import type { Verdict } from '../../schemas/index.ts';

/** Puts a text into a color or weight, or leaves it as it is where the output shows none. */
export type Paint = (text: string, style: Style) => string;
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Writes plain text. */
export const plain: Paint = (text) => text;

/**
 * How to write to a stream: in color on a terminal, plain elsewhere. `FORCE_COLOR` and `NO_COLOR` decide otherwise, the first one
 * before the second; a value that is empty says nothing (https://no-color.org, https://force-color.org).
 */
export function paintFor(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): Paint {
  return isColored(stream, env) ? colored : plain;
}

/** The color of a verdict: green where sending again can help, red where it never does. */
export function styleOf(verdict: Verdict | null): Style {
  if (verdict === null || verdict === 'inspect') return 'yellow';
  return verdict === 'wait' || verdict === 'backoff' ? 'green' : 'red';
}

function isColored({ isTTY }: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  const { FORCE_COLOR: forced = '', NO_COLOR: none = '', TERM: term } = env;
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return none === '' && isTTY === true && term !== 'dumb';
}

const colored: Paint = (text, style) => {
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

const codes: Record<Style, [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};
