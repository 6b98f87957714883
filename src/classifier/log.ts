import type { Verdict } from '../schemas/index.ts';
import { answerOf } from './answer.ts';
import { classify } from './classify.ts';
import { clean, withoutColours } from './clean.ts';
import type { CompiledRules } from './compile-rules.ts';
import type { Diagnosis } from './diagnosis.ts';

/** One kind of error in a log, with how often and when it came. */
export interface LogGroup {
  /** Entry id; for what has no entry, a name such as `HTTP 429`, with the provider where it is known. */
  key: string;
  title: string;
  outcome: Diagnosis['outcome'];
  verdict: Verdict | null;
  count: number;
  /** Line numbers, from 1. */
  first: number;
  last: number;
  /** Milliseconds since 1970; undefined where the lines carry no time. */
  firstTime: number | undefined;
  lastTime: number | undefined;
  /** One record of it, without secrets. */
  example: string;
}

export interface LogReport {
  lines: number;
  /** Records that tell of an error, known or not. */
  errors: number;
  /** Most frequent first. */
  groups: LogGroup[];
  /** Errors over time, in equal steps; empty where the lines carry no time. */
  timeline: { from: number; to: number; count: number }[];
}

/**
 * Reads a log piece by piece and groups its errors by entry. The work is linear in the text, and what is kept does not grow with
 * it beyond the groups and the times of the errors.
 */
export class LogReader {
  readonly #rules: CompiledRules;
  readonly #groups = new Map<string, LogGroup>();
  readonly #seen = new Map<string, Finding | undefined>();
  readonly #times: number[] = [];
  #rest = '';
  #record: string[] = [];
  #recordSize = 0;
  #start = 1;
  #line = 0;
  #errors = 0;

  constructor(rules: CompiledRules) {
    this.#rules = rules;
  }

  /** Takes the next piece of the log, cut anywhere. */
  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#add(line);
  }

  /** Ends the log and gives what was found. */
  finish(): LogReport {
    if (this.#rest !== '') this.#add(this.#rest);
    this.#rest = '';
    this.#flush();
    const groups = [...this.#groups.values()].toSorted((a, b) => b.count - a.count || a.first - b.first);
    return { lines: this.#line, errors: this.#errors, groups, timeline: timelineOf(this.#times) };
  }

  #add(line: string): void {
    this.#line++;
    const starts = startsRecord(withoutColours(line)) || this.#recordSize > longestRecord;
    if (starts) {
      this.#flush();
      this.#start = this.#line;
    }
    if (this.#record.length === 0) this.#start = this.#line;
    this.#record.push(line);
    this.#recordSize += line.length;
  }

  #flush(): void {
    const text = this.#record.join('\n');
    this.#record = [];
    this.#recordSize = 0;
    if (!mayTellOfError.test(text)) return;
    const finding = this.#find(text);
    if (!finding) return;
    const time = timeOf(text);
    if (time !== undefined) this.#times.push(time);
    this.#errors++;
    const group = this.#groups.get(finding.key);
    if (!group) {
      this.#groups.set(finding.key, {
        ...finding,
        count: 1,
        first: this.#start,
        last: this.#start,
        firstTime: time,
        lastTime: time,
      });
      return;
    }
    group.count++;
    group.last = this.#start;
    group.firstTime ??= time;
    group.lastTime = time ?? group.lastTime;
  }

  /** Classifies a record; records that differ only in numbers and ids are classified once. */
  #find(text: string): Finding | undefined {
    const shape = clean(text.slice(0, longestRecord)).text.replaceAll(/[0-9a-f]{8,}|\d+/gi, '0');
    if (this.#seen.has(shape)) return this.#seen.get(shape);
    const finding = findingOf(classify(text, this.#rules));
    if (this.#seen.size < mostShapes) this.#seen.set(shape, finding);
    return finding;
  }
}

type Finding = Pick<LogGroup, 'key' | 'title' | 'outcome' | 'verdict' | 'example'>;

function findingOf(diagnosis: Diagnosis): Finding | undefined {
  const { outcome, verdict } = diagnosis;
  if (outcome === 'unrecognised') return undefined;
  return {
    key: keyOf(diagnosis),
    title: answerOf(diagnosis).title,
    outcome,
    verdict,
    example: diagnosis.text.slice(0, 600),
  };
}

/** What makes two errors of a log one: their entries, or provider and the most telling fact. */
function keyOf({ outcome, entries, provider, facts }: Diagnosis): string {
  if (outcome === 'identified') return entries[0].id;
  if (outcome === 'ambiguous') return entries.map(({ id }) => id).join(' or ');
  const status = facts.status === undefined ? undefined : `HTTP ${String(facts.status)}`;
  const told = status ?? facts.code ?? facts.exception ?? facts.type;
  return [provider?.name, told].filter((part) => part != null).join(' ') || 'unknown';
}

/** Whether a text is a log: several of its lines begin a record. */
export function isLog(text: string): boolean {
  let starts = 0;
  for (const line of text.slice(0, 200_000).split('\n')) if (startsRecord(withoutColours(line))) starts++;
  return starts >= 3;
}

/** Whether a line begins a record of its own: with a time, a level, an object of JSON lines, a Docker or journald prefix. */
function startsRecord(line: string): boolean {
  return recordStart.test(line);
}

/** Milliseconds since 1970 of the first time that a record states; times without a zone are taken as UTC. */
function timeOf(text: string): number | undefined {
  const head = text.slice(0, 4_000);
  const iso = isoTime.exec(head);
  if (iso) {
    const [, date = '', time = '', zone = 'Z'] = iso;
    const value = Date.parse(
      `${date.replaceAll('/', '-')}T${time.replace(',', '.')}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`,
    );
    if (!Number.isNaN(value)) return value;
  }
  const epoch = /"?(?:ts|time|timestamp|created_at)"?\s?[:=]\s?"?(1[5-9]\d{8}|2\d{9})(\d{3})?\b/.exec(head);
  return epoch ? Number(epoch[1]) * 1_000 + Number(epoch[2] ?? 0) : undefined;
}

function timelineOf(times: number[]): LogReport['timeline'] {
  if (times.length < 2) return [];
  let from = Infinity;
  let to = -Infinity;
  for (const time of times) {
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  if (from === to) return [];
  const width = (to - from) / bars;
  const steps = Array.from({ length: bars }, (_, index) => ({
    from: from + index * width,
    to: from + (index + 1) * width,
    count: 0,
  }));
  for (const time of times) {
    const step = steps[Math.min(bars - 1, Math.floor((time - from) / width))];
    if (step) step.count++;
  }
  return steps;
}

const bars = 40;
const mostShapes = 20_000;
const longestRecord = 20_000;

const recordStart =
  /^(?:[\w.-]{1,60}\s+\|\s+)?[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s\d\d:\d\d|(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|\{")/;
const isoTime = /\b(\d{4}[-/]\d\d[-/]\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)\s?(Z|[+-]\d\d:?\d\d)?/;
const mayTellOfError = /error|exception|fail|exceed|limit|quota|incomplete|unauthor|refused|timed? ?out|\b[45]\d\d\b/i;
