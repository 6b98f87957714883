import type { Diagnosis } from '../../classifier/index.ts';
import type { Signature, Verdict } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { billedLabels, fixerLabels, surfaceLabels, verdictLabels } from '../entry/labels.ts';
import { casesOf, mainCase, providerOfCase } from '../observed/lab-cases.ts';
import { sentAt, sentInWords, tell, type LabCase, type ObservedSdk } from '../observed/sdk.ts';
import { summaryOf } from '../entry/summary.ts';
import { differencesOf, type Difference } from './difference.ts';
import type { Pair } from './look-alikes.ts';

/** Two look-alikes set side by side. */
export interface Comparison {
  sides: [Side, Side];
  /** Facts in which they differ, then those that both have. */
  differing: Row[];
  same: Row[];
}

/** One of the two. */
export interface Side {
  entry: Entry;
  /** How the other's page tells this one apart; its “here” is the other. */
  tell: string | undefined;
  /** One of its pastes as the classifier reads it. */
  sample: { name: string; diagnosis: Diagnosis };
  /** Whether the classifier rules the other out; else both belong to the paste. */
  isAlone: boolean;
  /** What in that paste the other does not have. */
  differences: Difference[];
}

export interface Row {
  name: string;
  cells: [Cell, Cell];
}

/** Values as they stand in a paste, or words of ours; a verdict brings its colour. */
export type Cell = { codes: string[] } | { text: string; verdict?: Verdict };

/** What a comparison reads of an SDK. */
export type ComparedSdk = Pick<ObservedSdk, 'name' | 'version' | 'cases'>;

/**
 * Sets two look-alikes side by side.
 *
 * @param diagnose what the classifier says of a paste
 */
export function compare(
  [first, second]: Pair,
  sdks: ComparedSdk[],
  diagnose: (paste: string) => Diagnosis,
): Comparison {
  const played = [first, second].map((entry) => mainCase(entry, casesOf(entry)));
  const rows = [...factRows(first, second), ...sdks.flatMap((sdk) => sdkRow(sdk, played))];
  const isSame = ({ cells: [a, b] }: Row) => JSON.stringify(a) === JSON.stringify(b);
  const [one, other] = alikeSamples(first, second);
  return {
    sides: [sideOf(first, second, one, diagnose), sideOf(second, first, other, diagnose)],
    differing: rows.filter((row) => !isSame(row)),
    same: rows.filter(isSame),
  };
}

function sideOf(
  entry: Entry,
  other: Entry,
  sample: Entry['samples'][number],
  diagnose: (paste: string) => Diagnosis,
): Side {
  const diagnosis = diagnose(sample.text.trimEnd());
  return {
    entry,
    tell: other.confusedWith.find(({ id }) => id === entry.id)?.tell,
    sample: { name: sample.name, diagnosis },
    isAlone: diagnosis.ruledOut.some(({ id }) => id === other.id),
    differences: differencesOf(diagnosis, entry, other),
  };
}

/** A paste of each, of the same form where there is one: the shortest pair of files with one extension, else the shortest of each. */
function alikeSamples(first: Entry, second: Entry): [Entry['samples'][number], Entry['samples'][number]] {
  const form = (name: string) => name.slice(name.lastIndexOf('.'));
  const pairs = first.samples.flatMap((one) => second.samples.map((other): [typeof one, typeof one] => [one, other]));
  const alike = pairs.filter(([one, other]) => form(one.name) === form(other.name));
  const length = ([one, other]: [Entry['samples'][number], Entry['samples'][number]]) =>
    one.text.length + other.text.length;
  const [shortest] = (alike.length > 0 ? alike : pairs).toSorted((a, b) => length(a) - length(b));
  if (!shortest) throw new Error(`${first.id} or ${second.id} has no sample`);
  return shortest;
}

/** What the two entries say of themselves, in the order of a reader's questions. */
function factRows(first: Entry, second: Entry): Row[] {
  const row = (name: string, cellOf: (entry: Entry) => Cell): Row => ({ name, cells: [cellOf(first), cellOf(second)] });
  const field = (name: string, key: keyof Signature): Row =>
    row(name, ({ signatures }) => ({ codes: valuesOf(signatures, key) }));
  return [
    row('Signature', ({ signature }) => ({ codes: [signature] })),
    row('Retry?', ({ retry: { verdict } }) => ({ text: verdictLabels[verdict], verdict })),
    row('The same request', ({ retry }) => ({ text: retry.sameRequest ? 'can pass later' : 'cannot pass as it is' })),
    row('Who acts', ({ fixer }) => ({ text: fixerLabels[fixer] })),
    row('Billed', ({ billed }) => ({ text: billedLabels[billed.answer] })),
    row('Where it shows', ({ signatures }) => ({
      text: [...new Set(signatures.map(({ surface }) => surfaceLabels[surface]))].join('; '),
    })),
    row('HTTP status', (entry) => ({ codes: summaryOf(entry).statuses.map(String) })),
    field('error.type', 'type'),
    field('error.code', 'code'),
    field('error.param', 'param'),
    field('Event', 'event'),
    field('status of the object', 'responseStatus'),
    field('incomplete_details.reason', 'incompleteReason'),
    field('Class in the paste', 'exception'),
  ].filter(({ cells }) => cells.some((cell) => 'text' in cell || cell.codes.length > 0));
}

function valuesOf(signatures: Signature[], key: keyof Signature): string[] {
  const values = signatures.flatMap((signature) => (signature[key] === undefined ? [] : [signature[key]].flat()));
  return [...new Set(values.map(String))].toSorted();
}

/**
 * What an SDK did with the case that stands for each; no row where neither was played to it, or where it does not speak to one
 * of the two providers.
 */
function sdkRow({ name, version, cases }: ComparedSdk, played: (LabCase | undefined)[]): Row[] {
  const [one, other] = played.map((main): Cell | undefined => {
    const seen = main && cases[main.id];
    if (!seen || seen.outcome.kind === 'unsupported') return undefined;
    return { text: `${tell(seen.outcome).text}; ${sentInWords(sentAt(seen).length, main.call)}` };
  });
  const isOfOneProvider = new Set(played.flatMap((main) => (main ? providerOfCase(main.id) : []))).size < 2;
  if (isOfOneProvider ? !one && !other : !one || !other) return [];
  return [{ name: `${name} ${version}`, cells: [one ?? notPlayed, other ?? notPlayed] }];
}

const notPlayed: Cell = { text: 'not observed' };
