import { squash, type Squashed } from '../text/squash.ts';

/** A message template, ready to be found in squashed text. */
export interface Template {
  head: Segment[];
  /** Parts in double brackets: matched in order where present, missed without harm. */
  tails: Segment[][];
  /** Number of fixed characters of the head, squashed: how much a match says. */
  weight: number;
}

/** Where a template matched, and the reader's own values. Offsets are of the original text. */
export interface TemplateMatch {
  start: number;
  end: number;
  variables: Record<string, Variable>;
}

export interface Variable {
  text: string;
  start: number;
  end: number;
}

type Segment = { literal: string } | { name: string; type: VariableType };

type VariableType = 'value' | 'int' | 'duration';

/**
 * Compiles `Limit {limit:int}.[[ Try again in {wait:duration}.]]`.
 *
 * @throws Error for an unknown placeholder type, and for a template whose head has fewer than four fixed characters
 */
export function compileTemplate(source: string): Template {
  const [head = '', ...rest] = source.split('[[');
  const tails = rest.map((part) => segments(part.split(']]')[0] ?? ''));
  const compiled = { head: segments(head), tails };
  const weight = compiled.head.reduce((sum, part) => sum + ('literal' in part ? part.literal.length : 0), 0);
  if (anchorOf(compiled.head).length < 4) throw new Error(`the template needs four fixed characters first: ${source}`);
  return { ...compiled, weight };
}

/** The fixed text that a search for the template starts from. */
export function anchorOf(head: Segment[]): string {
  const first = head.find((part) => 'literal' in part);
  return first && 'literal' in first ? first.literal : '';
}

/**
 * Matches a template whose anchor stands at `index` of the squashed text.
 *
 * @param original the text that `squashed` was made of
 */
export function matchTemplate(
  template: Template,
  squashed: Squashed,
  index: number,
  original: string,
): TemplateMatch | undefined {
  const variables: TemplateMatch['variables'] = {};
  const first = template.head.findIndex((part) => 'literal' in part);
  let end = walk(template.head, first, squashed, index, original, variables);
  if (end < 0) return undefined;
  for (const tail of template.tails) {
    const after = walk(tail, 0, squashed, end, original, variables);
    if (after >= 0) end = after;
  }
  const { origin } = squashed;
  return { start: origin[index] ?? 0, end: (origin[end - 1] ?? 0) + 1, variables };
}

/** Longest value of a placeholder, in squashed characters. */
const longest: Record<VariableType, number> = { value: 240, int: 24, duration: 40 };

/** Walks the segments from `position` on; gives the position after them, or -1. */
function walk(
  parts: Segment[],
  first: number,
  squashed: Squashed,
  position: number,
  original: string,
  variables: TemplateMatch['variables'],
): number {
  let at = position;
  for (let index = first; index < parts.length; index++) {
    const part = parts[index];
    if (!part) break;
    if ('literal' in part) {
      if (!squashed.text.startsWith(part.literal, at)) return -1;
      at += part.literal.length;
      continue;
    }
    const next = parts[index + 1];
    const end = valueEnd(part.type, squashed, at, original, next && 'literal' in next ? next.literal : '');
    if (end < 0) return -1;
    variables[part.name] = variable(squashed, at, end, original);
    at = end;
  }
  return at;
}

function valueEnd(type: VariableType, squashed: Squashed, at: number, original: string, until: string): number {
  const window = squashed.text.slice(at, at + longest[type] + until.length);
  if (type !== 'value') {
    const found = (type === 'int' ? /^\d(?:[\d,_]*\d)?/ : durationText).exec(window);
    return found ? at + found[0].length : -1;
  }
  if (until !== '') {
    const found = window.indexOf(until);
    return found < 0 ? -1 : at + found;
  }
  const start = squashed.origin[at];
  if (start === undefined) return at;
  const word =
    /^[^\s"'`,;)\]}]{0,240}/.exec(original.slice(start, start + longest.value))?.[0].replace(/[.:]+$/, '') ?? '';
  let end = at;
  while (end < squashed.origin.length && (squashed.origin[end] ?? 0) < start + word.length) end++;
  return end;
}

function variable(squashed: Squashed, from: number, to: number, original: string): Variable {
  if (to <= from) {
    const start = squashed.origin[from] ?? original.length;
    return { text: '', start, end: start };
  }
  const start = squashed.origin[from] ?? 0;
  const end = (squashed.origin[to - 1] ?? 0) + 1;
  return { text: original.slice(start, end), start, end };
}

const durationText = /^(?:\d+(?:\.\d+)?(?:milliseconds?|ms|hours?|h|days?|d|minutes?|min|m|seconds?|s))+/;

function segments(text: string): Segment[] {
  return text.split(/(\{[a-z]+(?::[a-z]+)?\})/).flatMap((piece): Segment[] => {
    const placeholder = /^\{([a-z]+)(?::([a-z]+))?\}$/.exec(piece);
    if (!placeholder) {
      const literal = squash(piece).text;
      return literal === '' ? [] : [{ literal }];
    }
    const type = placeholder[2] ?? 'value';
    if (type !== 'value' && type !== 'int' && type !== 'duration')
      throw new Error(`unknown placeholder type “${type}” in ${text}; known: value, int, duration`);
    return [{ name: placeholder[1] ?? '', type }];
  });
}
