import { LineCounter, parseDocument, visit } from 'yaml';

/** A value without quotes that YAML ends where a comment begins: `value` is left of it, `lost` is what a reader never sees. */
interface CutScalar {
  line: number;
  value: string;
  lost: string;
}

/** Finds the plain scalars of a YAML text with a comment behind them on the same line. js-yaml, which reads faster, does not tell. */
export function cutScalars(text: string): CutScalar[] {
  if (!/\S[ \t]#/.test(text.replaceAll(quotedLine, ''))) return [];
  const lines = new LineCounter();
  const found: CutScalar[] = [];
  visit(parseDocument(text, { lineCounter: lines, logLevel: 'silent' }), {
    Scalar(_, { type, range, comment, source = '' }) {
      if (type !== 'PLAIN' || !range || typeof comment !== 'string') return;
      const [start, end] = range;
      if (/^[ \t]+#/.test(text.slice(end)))
        found.push({ line: lines.linePos(start).line, value: source, lost: `#${comment}` });
    },
  });
  return found;
}

/** A line whose value stands in quotes from end to end. Parsing the whole text takes ten times as long as looking for one that is not. */
const quotedLine = /^\s*(?:- )*(?:[\w-]+: +)?(?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*")$/gm;
