import type { ContentFile } from './entry.ts';

/** A program of an entry's `fixes/` as readers get it, without the marks that cut its core out. */
export interface Program extends ContentFile {
  core?: Core;
}

/** The lines of a program that carry out the verdict; they read alone. */
export interface Core {
  text: string;
  /** Which of its lines carries out the verdict, counted from 1. */
  line: number;
}

/** What is wrong with the marks of a program. */
export interface MarkProblem {
  /** Line of the file, counted from 1; 0 for the whole file. */
  line: number;
  expected: string;
}

/** How long a core may be, and how wide. */
export const coreLines = { least: 6, most: 12, widest: 90 } as const;

/** The marks of a core, as a language with `//` writes them; Python and shell write `#`. */
export const coreMarks = {
  start: '// --8<-- [start:core]',
  end: '// --8<-- [end:core]',
  highlight: '// [!code highlight]',
} as const;

/** Takes the marks out of a program, and cuts out what stands between them. */
export function readProgram({ name, text }: ContentFile): { program: Program; problems: MarkProblem[] } {
  const lines = text.split('\n');
  const kinds = lines.map(kindOf);
  const shown = lines
    .filter((_, index) => kinds[index] !== 'start' && kinds[index] !== 'end')
    .map((line) => line.replace(highlight, ''));
  const program = { name, text: shown.join('\n') };
  const problems = problemsOf(lines, kinds);
  const start = kinds.indexOf('start');
  if (start === -1 || problems.length > 0) return { program, problems };
  const inside = lines.slice(start + 1, kinds.indexOf('end'));
  const line = inside.findIndex((item) => highlight.test(item)) + 1;
  return { program: { ...program, core: { text: dedented(inside).replaceAll(highlights, ''), line } }, problems };
}

type Kind = 'start' | 'end' | 'wrong' | 'highlight' | 'code';

function kindOf(line: string): Kind {
  const edge = /^[ \t]*(?:#|\/\/) --8<-- \[(start|end):core\][ \t]*$/.exec(line)?.[1];
  if (edge === 'start' || edge === 'end') return edge;
  if (highlight.test(line)) return 'highlight';
  return /--8<--|\[!code/.test(line) ? 'wrong' : 'code';
}

function problemsOf(lines: string[], kinds: Kind[]): MarkProblem[] {
  const wrong = kinds.flatMap((kind, index) =>
    kind === 'wrong'
      ? [{ line: index + 1, expected: `a mark as it is written: ${Object.values(coreMarks).join(', ')}` }]
      : [],
  );
  const edges = kinds.filter((kind) => kind === 'start' || kind === 'end');
  if (wrong.length > 0) return wrong;
  if (edges.length === 0 && !kinds.includes('highlight')) return [];
  if (edges.join(' ') !== 'start end')
    return [
      { line: 0, expected: `one ${coreMarks.start} and after it one ${coreMarks.end}, each on a line of its own` },
    ];
  const [start, end] = [kinds.indexOf('start'), kinds.indexOf('end')];
  const inside = lines.slice(start + 1, end);
  return [...lengthProblems(inside, start + 1), ...highlightProblems(kinds, start, end)];
}

function lengthProblems(inside: string[], start: number): MarkProblem[] {
  const { least, most, widest } = coreLines;
  const counted =
    inside.length < least || inside.length > most
      ? [{ line: start, expected: `a core of ${least} to ${most} lines; this one has ${inside.length}` }]
      : [];
  const wide = dedented(inside)
    .replaceAll(highlights, '')
    .split('\n')
    .flatMap((line, index) =>
      line.length > widest
        ? [
            {
              line: start + 1 + index,
              expected: `at most ${widest} characters in a line of the core; here are ${line.length}`,
            },
          ]
        : [],
    );
  return [...counted, ...wide];
}

function highlightProblems(kinds: Kind[], start: number, end: number): MarkProblem[] {
  const marked = kinds.flatMap((kind, index) => (kind === 'highlight' ? [index] : []));
  const [first] = marked;
  if (marked.length === 1 && first !== undefined && first > start && first < end) return [];
  return [
    {
      line: marked.length > 1 ? (marked[1] ?? 0) + 1 : start + 1,
      expected: `exactly one line of the core, the one that carries out the verdict, to end with ${coreMarks.highlight}; ${marked.length} do`,
    },
  ];
}

function dedented(lines: string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}

const highlight = /[ \t]*(?:#|\/\/) \[!code highlight\][ \t]*$/;
const highlights = new RegExp(highlight, 'gm');
