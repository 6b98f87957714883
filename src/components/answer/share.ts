import { verdictLabels } from '../../catalog/entry/labels.ts';
import { entryPath } from '../../catalog/entry/summary.ts';
import { answerOf, qualified, type Diagnosis, type LogReport } from '../../classifier/index.ts';
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

/** Reads a fragment back. It is anybody's text: only known names are taken, and short values. */
export function sharedFrom(fragment: string): SharedDiagnosis | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const entry = given.get('entry');
  if (!entry || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(entry)) return undefined;
  const verdict = (Object.keys(verdictLabels) as Verdict[]).find((known) => known === given.get('verdict')) ?? null;
  const facts: Record<string, string> = {};
  for (const name of sharedFacts) {
    const value = given.get(name);
    if (value !== null && /^[\w.,:[\]-]{1,60}$/.test(value)) facts[name] = value;
  }
  return { entry, verdict, facts };
}

/** A diagnosis for an issue tracker, without secrets. */
export function diagnosisMarkdown(diagnosis: Diagnosis, origin: string): string {
  const { outcome, entries, verdict, notes, facts, text, deciding, ruledOut } = diagnosis;
  const page = outcome === 'identified' ? ` (${origin}${withBase(entryPath(entries[0].id))})` : '';
  const lines = [
    `**${answerOf(diagnosis).title}**${page}`,
    '',
    ...(verdict ? [`- Send it again? ${qualified(verdictLabels[verdict].answer, diagnosis)}`] : []),
    ...notes.map((note) => `- ${note}`),
    ...Object.entries(facts).map(([name, value]) => `- ${name}: \`${String(value)}\``),
    ...ruledOut.map((other) => `- Not “${other.title}”: ${other.why}`),
    '',
    fenced(excerpt(text, deciding[0]?.start ?? 0)),
  ];
  return lines.join('\n');
}

/** The errors of a log for an issue tracker. */
export function logMarkdown({ lines, errors, groups }: LogReport): string {
  return [
    `${String(errors)} errors in ${String(lines)} lines`,
    '',
    '| error | times | send it again? | first line | last line |',
    '| --- | --- | --- | --- | --- |',
    ...groups.map(
      ({ key, title, count, verdict, first, last }) =>
        `| ${cell(title)} (${cell(key)}) | ${String(count)} | ${verdict ? verdictLabels[verdict].short : 'not known'} | ${String(first)} | ${String(last)} |`,
    ),
  ].join('\n');
}

const sharedFacts = ['status', 'type', 'code', 'param', 'limit', 'used', 'requested', 'wait', 'carrier'];

function pick(from: Record<string, Value>, names: string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function excerpt(text: string, around: number): string {
  const start = Math.max(0, around - 600);
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 2_000)}${text.length > start + 2_000 ? '…' : ''}`;
}

/** A fence longer than any in the text, so that the text cannot close it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
