import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { unseenCharacter, unseenMessage } from './characters.ts';
import { cutScalars } from './cut-scalars.ts';
import { problemsOf, type Problem } from './problem.ts';

/** A text of the content, and where it stands. */
export interface Source {
  file: string;
  text: string;
  /** Line of the file on which the text begins. */
  firstLine?: number;
}

/** How deep data may be nested, and how many values it may hold; an alias counts each time. More is a mistake or an attack. */
const deepest = 60;
const mostValues = 100_000;

/** Reads YAML or JSON (by the name of the file) with a schema. What is wrong is told, and undefined comes back; nothing is thrown. */
export function parseText<Out>(
  { file, text, firstLine = 1 }: Source,
  schema: z.ZodType<Out>,
  tell: (problem: Problem) => void,
): Out | undefined {
  const isJson = file.endsWith('.json');
  let data: unknown;
  try {
    data = isJson ? JSON.parse(text) : load(text);
  } catch (error) {
    tell(syntaxProblem(file, firstLine, error));
    return undefined;
  }
  const own = isJson ? [] : yamlProblems(file, text, firstLine, data);
  own.forEach(tell);
  if (own.length > 0) return undefined;
  const result = schema.safeParse(data);
  if (!result.success) problemsOf(schema, result.error, file).forEach(tell);
  return result.data;
}

function yamlProblems(file: string, text: string, firstLine: number, data: unknown): Problem[] {
  if (!isModest(data))
    return [
      { file, path: '', expected: `at most ${deepest} levels and ${mostValues} values, with every alias written out` },
    ];
  const unseen = unseenIn(data);
  if (unseen.length > 0) return unseen.map(({ path, name }) => ({ file, path, expected: unseenMessage(name) }));
  return cutScalars(text).map(({ line, value, lost }) => ({
    file,
    path: `line ${firstLine + line - 1}`,
    expected:
      'quotes around a value with “ #” in it: without them YAML takes the rest for a comment. A comment stands on a line of its own',
    snippet: quoted(`${value} ${lost}`),
  }));
}

/** Texts with a character that nobody sees. What a server sends, in `exchanges`, may hold any. */
function unseenIn(value: unknown, path = ''): { path: string; name: string }[] {
  if (typeof value === 'string') {
    const found = unseenCharacter(value);
    return found ? [{ path, name: found.name }] : [];
  }
  return Object.entries(value ?? {})
    .filter(([key]) => key !== 'exchanges')
    .flatMap(([key, child]) => unseenIn(child, path ? `${path}.${key}` : key));
}

/** A value in single quotes, in which YAML reads everything as it stands. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Whether data is of a size that every later step can walk through, even by recursion. */
function isModest(data: unknown): boolean {
  const open: [value: unknown, depth: number][] = [[data, 1]];
  for (let seen = 0; ; seen++) {
    const next = open.pop();
    if (!next) return true;
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    const children: unknown[] = Object.values(value);
    if (depth > deepest || seen > mostValues) return false;
    for (const child of children) open.push([child, depth + 1]);
  }
}

function syntaxProblem(file: string, firstLine: number, error: unknown): Problem {
  if (error instanceof YAMLException)
    return {
      file,
      path: `line ${firstLine + error.mark.line}`,
      expected: `valid YAML (${error.reason})`,
      snippet: "title: 'Quote a value that holds a colon, a # or a leading quote'",
    };
  if (error instanceof SyntaxError) return { file, path: '', expected: `valid JSON (${error.message})` };
  return { file, path: '', expected: `data of at most ${deepest} levels (${String(error)})` };
}
