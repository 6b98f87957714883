import type { Outcome } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { entryOfCase } from './lab-cases.ts';
import type { ObservedSdk } from './sdk.ts';

/** A case in which a class was raised. */
export interface RaisedCase {
  /** `<provider>/<slug>/<case>` or `general/<provider>/<case>`. */
  id: string;
  /** Way to make the call, where only that one ends so. */
  mode: string | undefined;
  outcome: Raised;
}

/** An exception class of an SDK, as it was seen. */
export interface RaisedClass {
  name: string;
  /** Cases that raised exactly this class. */
  cases: RaisedCase[];
  /** Its base classes, nearest first. */
  bases: string[];
  /** Classes that were seen to derive from it. */
  below: string[];
}

type Raised = Extract<Outcome, { kind: 'raised' }>;

/** Bases that every error of the language has; catching them says nothing about an API. */
const ofTheLanguage = new Set(['Exception', 'Error', 'RuntimeException', 'ValueError']);

/**
 * The classes that an SDK raised, and the bases that two of them or more share, by name.
 * Where two classes have one name (LiteLLM wraps those of openai-python), they are one here, as for a reader of a traceback.
 */
export function raisedClasses({ cases }: Pick<ObservedSdk, 'cases'>): RaisedClass[] {
  const raised = Object.entries(cases).flatMap(([id, { outcome, variants = {} }]) => [
    ...raisedAs(id, undefined, outcome),
    ...Object.entries(variants).flatMap(([mode, own]) => raisedAs(id, mode, own.outcome)),
  ]);
  const byClass = Map.groupBy(raised, ({ outcome }) => outcome.class);
  const lines = [...byClass].map(([name, [first]]) => ({ name, bases: basesOf(name, first?.outcome.bases ?? []) }));
  const names = new Set([...byClass.keys(), ...lines.flatMap(({ bases }) => bases)]);
  return [...names]
    .map((name) => ({
      name,
      cases: byClass.get(name) ?? [],
      bases: lines.find((line) => line.name === name)?.bases ?? basesAbove(name, lines),
      below: lines.filter(({ bases }) => bases.includes(name)).map((line) => line.name),
    }))
    .filter(({ name, cases: own, below }) => own.length > 0 || (below.length > 1 && !ofTheLanguage.has(name)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function raisedAs(id: string, mode: string | undefined, outcome: Outcome): RaisedCase[] {
  return outcome.kind === 'raised' ? [{ id, mode, outcome }] : [];
}

function basesOf(name: string, bases: string[]): string[] {
  return [...new Set(bases)].filter((base) => base !== name);
}

/** The bases of a class that was only seen as a base. */
function basesAbove(name: string, lines: { bases: string[] }[]): string[] {
  const line = lines.find(({ bases }) => bases.includes(name));
  return line ? line.bases.slice(line.bases.indexOf(name) + 1) : [];
}

/** Cases that a handler for this class catches: its own and those of the classes below it. */
export function caughtBy({ cases, below }: RaisedClass, all: RaisedClass[]): RaisedCase[] {
  return [...cases, ...all.filter(({ name }) => below.includes(name)).flatMap((item) => item.cases)];
}

/** The entries that cases belong to, each once, in the order of the entries. */
export function entriesOfCases(cases: Pick<RaisedCase, 'id'>[], entries: Entry[]): Entry[] {
  const owners = new Set(cases.map(({ id }) => entryOfCase(id)));
  return entries.filter(({ id }) => owners.has(id));
}

/** A field that exceptions of a class have, with the values that were seen in it. */
export interface SeenField {
  role: keyof Raised['fields'];
  /** The expression that a reader writes. */
  at: string;
  /** Values, most frequent first; null where the field was there and empty. */
  values: (string | null)[];
}

/** What the exceptions of these cases told, field by field; request ids differ each time and are left out. */
export function seenFields(cases: RaisedCase[]): SeenField[] {
  return (['status', 'code', 'type', 'param'] as const).flatMap((role) => {
    const fields = cases.flatMap(({ outcome }) => outcome.fields[role] ?? []);
    const at = fields[0]?.at;
    const counted = [...Map.groupBy(fields, ({ value }) => (value === null ? null : String(value)))];
    const values = counted.toSorted(([, a], [, b]) => b.length - a.length).map(([value]) => value);
    return at === undefined ? [] : [{ role, at, values }];
  });
}
