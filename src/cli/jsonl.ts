import { classificationOf } from '../catalog/outputs/classification.ts';
import { classify, type CompiledRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { linesOf, type Line } from './input/lines.ts';
import { openText } from './input/text-pieces.ts';
import { messageOf, type Output } from './say/output.ts';
import { jsonLine } from './say/visible.ts';

/**
 * Answers a file of `{"id", "text"}` lines, a line for each, in order and as they come. A row that cannot be read has
 * `{"id", "error"}` in its place; empty lines have none.
 *
 * @param isWhole whether a line holds the whole classification, below the id
 * @returns how many rows could not be read
 */
export async function answerRows(
  file: string,
  catalogue: Catalogue,
  rules: CompiledRules,
  isWhole: boolean,
  { print }: Output,
): Promise<number> {
  const { pieces } = openText(file);
  let bad = 0;
  for await (const lines of linesOf(pieces, longestRow)) {
    const answers = lines.flatMap((line): string | [] => {
      const row = rowOf(line);
      if (!row) return [];
      const answer = 'error' in row ? { error: row.error } : answerOf(row, catalogue, rules, isWhole);
      if ('error' in answer) bad++;
      return lineOf(row.id, answer);
    });
    if (answers.length > 0) await print(answers.join('\n'));
  }
  return bad;
}

type Id = string | number | RawNumber;
/** A number that a double cannot hold, as it was written. */
interface RawNumber {
  raw: string;
}
type Row = { id: Id; text: string } | { id: Id; error: string };

function rowOf({ number, text }: Line): Row | undefined {
  const line = `line ${String(number)}`;
  if (text === undefined) return { id: line, error: `longer than ${longestRow.toLocaleString('en-US')} characters` };
  // Files that were joined have marks in the middle.
  const json = text.replace(/^\ufeff+/, '').trim();
  if (json === '') return undefined;
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    return { id: line, error: `not JSON; ${expected}` };
  }
  const { id: given, text: paste } = (row ?? {}) as { id?: unknown; text?: unknown };
  const id = idOf(given, json) ?? line;
  return typeof paste === 'string' ? { id, text: paste } : { id, error: `no text; ${expected}` };
}

const expected = 'expected {"id": …, "text": "…"}';

/** An id as it was given. A longer number than a double holds is taken from the line itself. */
function idOf(id: unknown, json: string): Id | undefined {
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return undefined;
  if (Number.isSafeInteger(id) || (Number.isFinite(id) && !Number.isInteger(id))) return id;
  const written = [...json.matchAll(/"id"\s*:\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g)].findLast(
    ([, digits]) => Number(digits) === id,
  );
  return written?.[1] === undefined ? undefined : { raw: written[1] };
}

function answerOf(
  { text }: { text: string },
  { entries, site }: Catalogue,
  rules: CompiledRules,
  isWhole: boolean,
): { error: string } | Record<string, unknown> {
  try {
    const classification = classificationOf(classify(text, rules), entries, site);
    if (isWhole) return { classification };
    const { id: _, title: __, url: ___, links: ____, facts: _____, variables: ______, ...told } = classification;
    // What has an id is told by it.
    return {
      ...told,
      entries: told.entries.map(({ id }) => id),
      provider: told.provider?.id ?? null,
      via: told.via?.id ?? null,
      candidates: told.candidates.map(({ id }) => id),
    };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function lineOf(id: Id, answer: Record<string, unknown>): string {
  if (typeof id !== 'object') return jsonLine({ id, ...answer });
  return jsonLine({ id: 0, ...answer }).replace('"id":0', `"id":${id.raw}`);
}

/** Characters of a row that are read. */
const longestRow = 10_000_000;
