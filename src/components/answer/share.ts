import { verdictLabels } from '../../catalog/entry/labels.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import { codeBlock, codeSpan, escaped, table } from '../../catalog/outputs/markdown.ts';
import {
  answerOf,
  carriers,
  qualified,
  refine,
  verdictsOf,
  type Diagnosis,
  type LogReport,
  type Rule,
} from '../../classifier/index.ts';
import type { Verdict } from '../../schemas/index.ts';
import { withBase } from '../site/base.ts';

/** What a link to a diagnosis carries: the entry and facts without secrets, never the paste. */
export interface SharedDiagnosis {
  entry: string;
  verdict: Verdict | null;
  facts: Record<string, string>;
}

type Value = string | number | boolean | null | undefined;

/** The fragment of a link to a diagnosis; a fragment is never sent to a server. Empty where nothing was identified. */
export function fragmentOf(diagnosis: Diagnosis): string {
  if (diagnosis.outcome !== 'identified') return '';
  const { entries, verdict, facts, variables, carrier } = diagnosis;
  const [top] = entries;
  const shared = new URLSearchParams({ entry: top.id });
  shared.set('verdict', verdict);
  const told: Record<string, Value> = {
    ...pick(facts, ['status', 'type', 'code', 'param']),
    ...pick(variables, ['limit', 'used', 'requested', 'wait']),
    carrier,
  };
  for (const [name, value] of Object.entries(told)) if (value != null) shared.set(name, String(value));
  return `#${shared.toString()}`;
}

/**
 * Reads a fragment back. It is anybody's text, so it may only say what the classifier can say of that entry: a verdict that fits the
 * numbers beside it, the codes and statuses of its signatures, and numbers that its message holds.
 */
export function sharedFrom(fragment: string, rules: Rule[]): SharedDiagnosis | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const entry = given.get('entry');
  if (!entry || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(entry)) return undefined;
  const rule = rules.find(({ id }) => id === entry);
  if (!rule) return { entry, verdict: null, facts: {} };
  const told = (name: string) => given.get(name) ?? undefined;
  const facts = {
    ...present(['status', 'type', 'code', 'param'], (name) => statedBy(rule, name, told(name))),
    ...present(['limit', 'used', 'requested', 'wait'], (name) => heldBy(rule, name, told(name))),
    ...present(['carrier'], (name) => carriers.find((carrier) => carrier === told(name))),
  };
  const nothing = { facts: {}, structured: false, start: 0, end: 0 };
  const refined = refine(rule, { text: '', incident: nothing, variables: facts }).verdict;
  const said = verdictsOf(rule).find((verdict) => verdict === told('verdict'));
  return { entry, verdict: refined === rule.verdict ? (said ?? refined) : refined, facts };
}

/** A fact that a signature of the entry states with this very value. */
function statedBy({ signatures }: Rule, name: 'status' | 'type' | 'code' | 'param', value: string | undefined) {
  const isStated = signatures.some((signature) =>
    [signature[name]]
      .flat()
      .map(String)
      .includes(value ?? ''),
  );
  return isStated ? value : undefined;
}

/** A number or a duration that a message of the entry has a place for. */
function heldBy({ signatures }: Rule, name: string, value = '') {
  const type = signatures
    .map(({ message = '' }) => new RegExp(`\\{${name}:(int|duration)\\}`).exec(message)?.[1])
    .find((found) => found !== undefined);
  const isNumber = type === 'int' ? /^\d[\d,_]{0,23}$/.test(value) : /^[\dhmsd.]{1,24}$/.test(value);
  return type !== undefined && isNumber ? value : undefined;
}

function present<Name extends string>(names: Name[], of: (name: Name) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = of(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A diagnosis for an issue tracker, without secrets. */
export function diagnosisMarkdown(diagnosis: Diagnosis, origin: string): string {
  const { outcome, entries, verdict, notes, facts, text, deciding, ruledOut } = diagnosis;
  const { title } = answerOf(diagnosis);
  const lines = [
    // What no page names comes from the paste: in code it is neither markup nor a mention.
    outcome === 'identified'
      ? `**${escaped(title)}** (${origin}${withBase(entryPath(entries[0].id))})`
      : codeSpan(title),
    '',
    ...(verdict ? [`- Retry? ${qualified(verdictLabels[verdict], diagnosis)}`] : []),
    ...notes.map((note) => `- ${escaped(note)}`),
    ...Object.entries(facts).map(([name, value]) => `- ${name}: ${codeSpan(String(value))}`),
    ...ruledOut.map((other) => `- Not “${escaped(other.title)}”: ${codeSpan(other.why)}`),
    '',
    codeBlock(excerpt(text, deciding[0]?.start ?? 0)),
  ];
  return lines.join('\n');
}

/** What a table of a log with too many kinds of errors does not show. */
export function leftOutText({ groups, leftOut }: LogReport): string {
  const errors = leftOut === 1 ? '1 more error is' : `${leftOut.toLocaleString('en-US')} more errors are`;
  return `The ${String(groups.length)} most frequent kinds are listed; ${errors} of other kinds.`;
}

/** The errors of a log for an issue tracker. */
export function logMarkdown(report: LogReport): string {
  const { lines, errors, groups, leftOut } = report;
  const rows = groups.map(({ key, title, outcome, count, verdict, first, last }) => [
    outcome === 'identified' ? `${escaped(title)} (${codeSpan(key)})` : codeSpan(title),
    String(count),
    verdict ? verdictLabels[verdict] : 'not known',
    String(first),
    String(last),
  ]);
  return [
    `${String(errors)} errors in ${String(lines)} lines`,
    '',
    table(['error', 'times', 'retry?', 'first line', 'last line'], rows),
    ...(leftOut > 0 ? ['', leftOutText(report)] : []),
  ].join('\n');
}

function pick(from: Record<string, Value>, names: string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function excerpt(text: string, around: number): string {
  const start = Math.max(0, around - 600);
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 2_000)}${text.length > start + 2_000 ? '…' : ''}`;
}
