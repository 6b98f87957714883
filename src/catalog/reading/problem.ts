import { distance } from 'fastest-levenshtein';
import { dump } from 'js-yaml';
import { z } from 'zod';

/** Something wrong in the content, told so that its author can mend it without reading our code. */
export interface Problem {
  /** File, relative to the repository. */
  file: string;
  /** Path inside the file, like `retry.verdict` or `causes.0.confirm`; empty for the file as a whole. */
  path: string;
  expected: string;
  /** A corrected piece of the file, ready to paste. */
  snippet?: string | undefined;
  /** The entry that asks for it, where that is not the one whose file has to change. */
  about?: string;
}

/** Notes a problem of one file, at a path inside it. */
export type Report = (path: string, expected: string, snippet?: string) => void;

/** A `Report` that adds to `problems`. */
export function reporter(problems: Problem[], file: string): Report {
  return (path, expected, snippet) => {
    problems.push({ file, path, expected, snippet });
  };
}

/** The problems of one entry or file: in its own files, and in those that have to change for it. */
export function problemsAbout(problems: Problem[], name: string): Problem[] {
  return problems.filter(({ file, about }) => file.includes(name) || about?.includes(name));
}

/** How many problems of one file are printed: those that are found first cause many of the others. */
const shown = 10;

/** Prints problems for a terminal, one block each, file by file in the order in which they were found. */
export function formatProblems(problems: Problem[]): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .flatMap(([file, all]) => [
      ...all.slice(0, shown).map(formatProblem),
      ...(all.length > shown ? [`✗ ${file}\n  and ${all.length - shown} more; fix these first`] : []),
    ])
    .join('\n\n');
}

function formatProblem({ file, path, expected, snippet }: Problem): string {
  const lines = [`✗ ${file}`, ...(path ? [`  at       ${path}`] : []), `  expected ${expected}`];
  if (snippet === undefined) return lines.join('\n');
  const example = snippet.trimEnd().split('\n');
  return [...lines, '  for example', ...example.map((line) => `    ${line}`)].join('\n');
}

/**
 * Turns the issues that zod found into problems.
 *
 * @param schema the schema that refused the value; its descriptions and examples make the hints
 * @param file path to name in the message
 */
export function problemsOf(schema: z.ZodType, error: z.ZodError, file: string): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [valueProblem(schema, issue, path, file)];
    return issue.keys.map((key) => unknownKey(schema, [...path, key], file));
  });
}

function unknownKey(schema: z.ZodType, path: string[], file: string): Problem {
  const key = path.at(-1) ?? '';
  const parent = schemaAt(schema, path.slice(0, -1));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const nearest = known.toSorted((a, b) => distance(a, key) - distance(b, key))[0];
  const close = nearest !== undefined && distance(nearest, key) <= Math.max(2, key.length / 2);
  return {
    file,
    path: path.join('.'),
    expected: `one of the keys ${known.join(', ')}; “${key}” is not one of them`,
    ...(close && { snippet: example([...path.slice(0, -1), nearest], schema) }),
  };
}

function valueProblem(schema: z.ZodType, issue: z.core.$ZodIssue, path: string[], file: string): Problem {
  const target = schemaAt(schema, path);
  const about = target && describe(target);
  return {
    file,
    path: path.join('.'),
    expected: about ? `${about} (${issue.message})` : issue.message,
    snippet: example(path, schema),
  };
}

function example(path: string[], schema: z.ZodType): string | undefined {
  const target = schemaAt(schema, path);
  const examples = target?.meta()?.examples ?? target?.unwrapped?.meta()?.examples;
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  const nested = path.reduceRight<unknown>(
    (value, key) => (/^\d+$/.test(key) ? [value] : { [key]: value }),
    examples[0],
  );
  return dump(nested, { lineWidth: -1 });
}

function describe(target: Located): string | undefined {
  return target.description ?? target.unwrapped?.description;
}

/** Walks optional, default and pipe wrappers, unions, arrays and objects down to the schema at `path`. */
function schemaAt(schema: z.ZodType, path: string[]): Located | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const open: z.ZodType | undefined = current && unwrap(current);
    if (open instanceof z.ZodObject) current = open.shape[key] as z.ZodType | undefined;
    else if (open instanceof z.ZodArray) current = open.element as z.ZodType;
    else current = undefined;
  }
  return current && Object.assign(current, { unwrapped: unwrap(current) });
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap() as z.ZodType;
  return current;
}

type Located = z.ZodType & { unwrapped?: z.ZodType };
