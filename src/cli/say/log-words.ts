import { verdictLabels } from '../../catalog/entry/labels.ts';
import { classify, type CompiledRules, type LogGroup, type LogReport } from '../../classifier/index.ts';
import type { Verdict } from '../../schemas/index.ts';
import { addressOf, describeDiagnosis, readable, row, type Shown } from './describe.ts';
import { styleOf, type Paint } from './color.ts';
import { visible } from './visible.ts';

/** The groups of a report, those that a person has to act on first; then by how often they came. */
export function byUrgency(groups: LogGroup[]): LogGroup[] {
  return groups.toSorted((a, b) => urgency(a.verdict) - urgency(b.verdict) || b.count - a.count);
}

/** The errors of a log: how many, a table, and what to do about each; what is left out is said. */
export function describeLog(report: LogReport, catalogue: Shown, rules: CompiledRules, paint: Paint): string {
  const { errors, groups, lines, timeline } = report;
  const [from, to] = [timeline[0]?.from, timeline.at(-1)?.to];
  const span = from === undefined || to === undefined ? '' : `, ${timeText(from)} to ${timeText(to)} UTC`;
  const kinds = groups.length === 1 ? '1 kind' : `${String(groups.length)} kinds`;
  const counted = `${amount(errors, 'error')} of ${kinds} in ${amount(lines, 'line')}${span}`;
  const rows = byUrgency(groups).map(({ count, first, last, verdict, key }) => [
    number(count),
    number(first),
    number(last),
    verdict === null ? 'not known' : verdictLabels[verdict],
    key,
  ]);
  return [
    paint(counted, 'bold'),
    '',
    table(['times', 'first line', 'last line', 'retry?', 'error'], rows, paint),
    ...describeGroups(groups, catalogue, rules, paint),
    ...leftOut(report),
  ].join('\n');
}

/** What is said of a log that was read to its end and has no error. */
export function noErrorIn({ lines }: LogReport): string {
  return `No API error in this text\nAll of it was read, record by record: ${amount(lines, 'line')}.`;
}

/** What to do about each group, most urgent first; how many more there are. */
export function describeGroups(groups: LogGroup[], catalogue: Shown, rules: CompiledRules, paint: Paint): string[] {
  const more = groups.length - mostAnswers;
  return [
    ...byUrgency(groups)
      .slice(0, mostAnswers)
      .flatMap((group) => ['', describeGroup(group, catalogue, rules, paint)]),
    ...(more > 0 ? ['', `Not shown: what to do about ${amount(more, 'more kind')} of errors.`] : []),
  ];
}

/** The answer to the example of a group; of an example that was cut, what its page says. */
function describeGroup(group: LogGroup, catalogue: Shown, rules: CompiledRules, paint: Paint): string {
  const { key, outcome, verdict, example } = group;
  const diagnosis = classify(example, rules);
  const entry = outcome === 'identified' ? catalogue.entries.find(({ id }) => id === key) : undefined;
  if (!entry || diagnosis.entries[0]?.id === key) return describeDiagnosis(diagnosis, catalogue, false, paint);
  return [
    ...(verdict === null ? [] : [paint(paint(verdictLabels[verdict], 'bold'), styleOf(verdict))]),
    visible(`${key}: ${entry.title}`),
    row('do first', readable(entry.quickFix, catalogue)),
    row('page', addressOf(key, catalogue)),
  ].join('\n');
}

/** What a table of a log with too many kinds of errors does not show. */
function leftOut({ groups, leftOut: count }: LogReport): string[] {
  if (count === 0) return [];
  return ['', `Left out: ${amount(count, 'error')} of other kinds than the ${String(groups.length)} most frequent.`];
}

function table(head: string[], rows: string[][], paint: Paint): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column < 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [paint(line(head), 'dim'), ...rows.map((cells) => line(cells.map(visible)))].join('\n');
}

/** Whose turn it is: what a person has to do goes before what a program can do by itself. */
function urgency(verdict: Verdict | null): number {
  return verdict === null ? order.length : order.indexOf(verdict);
}

const order: Verdict[] = ['account', 'environment', 'never', 'change', 'inspect', 'wait', 'backoff'];

/** `1 error`, `1,200 errors`. */
export function amount(count: number, name: string): string {
  return `${number(count)} ${name}${count === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function timeText(time: number): string {
  return new Date(time).toISOString().replace('T', ' ').slice(0, 19);
}

/** Kinds of errors that are answered below the table. */
const mostAnswers = 8;
