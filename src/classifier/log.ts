import type { Verdict } from '../schemas/index.ts';
import { answerOf } from './tell/answer.ts';
import { classify } from './classify.ts';
import { clean, textLimit, withoutColors } from './text/clean.ts';
import type { CompiledRules } from './rules/compile-rules.ts';
import type { Diagnosis } from './tell/diagnosis.ts';
import { startsRecord } from './text/record.ts';
import { looksRandom } from './redact/looks-random.ts';

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
  /** How often it came in each step of the report's `timeline`; empty where that is. */
  timeline: number[];
  /** One record of it, without secrets. */
  example: string;
}

export interface LogReport {
  lines: number;
  /** Records that tell of an error, known or not. */
  errors: number;
  /** Most frequent first, at most `mostGroups`. */
  groups: LogGroup[];
  /** Errors that are in none of the groups, because there were too many. */
  leftOut: number;
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
  #seenSize = 0;
  /** When an error came, and its group; two lists, because there may be millions. */
  readonly #times: number[] = [];
  readonly #timed: (LogGroup | undefined)[] = [];
  /** Pieces of a line that has not ended yet; joined once, so that a line of any length costs its length. */
  #rest: string[] = [];
  #restSize = 0;
  /** Whether the beginning of this line was read already, because it is too long to be kept. */
  #isInside = false;
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
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#add(this.#rest.length === 0 ? line : this.#rest.join('') + line);
      this.#isInside = false;
      this.#rest = [];
      this.#restSize = 0;
    }
    if (rest === '') return;
    this.#rest.push(rest);
    this.#restSize += rest.length;
    if (this.#restSize <= textLimit) return;
    // No more of it is read at once: a log of one line must not be held as a whole.
    this.#add(this.#rest.join(''));
    this.#isInside = true;
    this.#rest = [];
    this.#restSize = 0;
  }

  /** Ends the log and gives what was found. */
  finish(): LogReport {
    if (this.#rest.length > 0) this.#add(this.#rest.join(''));
    this.#rest = [];
    this.#restSize = 0;
    this.#isInside = false;
    this.#flush();
    const groups = [...this.#groups.values()]
      .toSorted((a, b) => b.count - a.count || a.first - b.first)
      .slice(0, mostGroups);
    const grouped = groups.reduce((sum, { count }) => sum + count, 0);
    const timeline = timelineOf(this.#times);
    this.#spread(timeline);
    return {
      lines: this.#line,
      errors: this.#errors,
      groups,
      leftOut: this.#errors - grouped,
      timeline,
    };
  }

  /** Counts each group's errors by the steps of the timeline. */
  #spread(timeline: LogReport['timeline']): void {
    for (const group of this.#groups.values()) group.timeline = timeline.map(() => 0);
    this.#times.forEach((time, index) => {
      const group = this.#timed[index];
      const step = stepOf(time, timeline);
      if (group && step !== undefined) group.timeline[step] = (group.timeline[step] ?? 0) + 1;
    });
  }

  #add(line: string): void {
    if (!this.#isInside) this.#line++;
    const starts =
      startsRecord(withoutColors(line.slice(0, longestStart))) ||
      (objectStart.test(line) && objectEnd.test(this.#record.at(-1) ?? '')) ||
      this.#recordSize > longestRecord;
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
    this.#errors++;
    // One entry with another verdict is another row: a request that fits later, and one that never fits.
    const key = `${finding.key} ${String(finding.verdict)}`;
    const group = this.#counted(key, finding, time);
    if (time === undefined) return;
    this.#times.push(time);
    this.#timed.push(group);
  }

  /** Counts a finding in its group; undefined where there are too many groups for another one. */
  #counted(key: string, finding: Finding, time: number | undefined): LogGroup | undefined {
    const line = this.#start;
    const group = this.#groups.get(key);
    if (group) {
      group.count++;
      group.last = line;
      group.firstTime ??= time;
      group.lastTime = time ?? group.lastTime;
      return group;
    }
    if (this.#groups.size >= mostKinds) return undefined;
    const made: LogGroup = {
      ...finding,
      count: 1,
      first: line,
      last: line,
      firstTime: time,
      lastTime: time,
      timeline: [],
    };
    this.#groups.set(key, made);
    return made;
  }

  /** Classifies a record; records that differ only in times, ids and numbers that decide nothing are classified once. */
  #find(text: string): Finding | undefined {
    const shape = shapeOf(clean(text.slice(0, longestRecord)).text);
    if (this.#seen.has(shape)) return this.#seen.get(shape);
    const finding = findingOf(classify(text, this.#rules));
    if (this.#seen.size < mostShapes && this.#seenSize < mostShapeCharacters) {
      this.#seenSize += shape.length;
      this.#seen.set(ownCopy(shape), finding);
    }
    return finding;
  }
}

/**
 * A record without what cannot change its diagnosis. A status stays as it is. Of other numbers their size and their order stay,
 * because a request above its limit is another answer than one below it.
 */
function shapeOf(text: string): string {
  const timeless = text.replaceAll(time, '').replaceAll(id, (word) => (looksRandom(word) ? '' : word));
  const numbers = (timeless.match(number) ?? []).slice(0, mostNumbers);
  const order = [...new Set(numbers.map(valueOf))].toSorted((a, b) => a - b);
  return timeless.replaceAll(number, (digits) =>
    /^[1-5]\d\d$/.test(digits) ? digits : `${String(digits.length)}:${String(order.indexOf(valueOf(digits)))}`,
  );
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(/[,_]/g, ''));
}

type Finding = Pick<LogGroup, 'key' | 'title' | 'outcome' | 'verdict' | 'example'>;

function findingOf(diagnosis: Diagnosis): Finding | undefined {
  const { outcome, verdict } = diagnosis;
  if (outcome === 'unrecognised') return undefined;
  const { title } = answerOf(diagnosis);
  return {
    key: keyOf(diagnosis, title),
    title,
    outcome,
    verdict,
    example: ownCopy(diagnosis.text.slice(0, longestExample)),
  };
}

/** The same text in memory of its own. A part of a text that an engine cut out of a larger one keeps all of that alive. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** What makes two errors of a log one: their entries, or all that is told of them. */
function keyOf({ outcome, entries }: Diagnosis, title: string): string {
  if (outcome === 'identified') return entries[0].id;
  return outcome === 'ambiguous' ? entries.map(({ id }) => id).join(' or ') : title;
}

/** Whether a text is a log: several of its lines begin a record. */
export function isLog(text: string): boolean {
  let starts = 0;
  for (const line of text.slice(0, 200_000).split('\n'))
    if (startsRecord(withoutColors(line.slice(0, longestStart)))) starts++;
  return starts >= 3;
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
    const step = steps[stepOf(time, steps) ?? 0];
    if (step) step.count++;
  }
  return steps;
}

/** The step of a timeline in which a time lies. */
function stepOf(time: number, steps: LogReport['timeline']): number | undefined {
  const [first] = steps;
  if (!first) return undefined;
  return Math.min(steps.length - 1, Math.floor((time - first.from) / (first.to - first.from)));
}

const bars = 40;
const mostShapes = 20_000;
const mostShapeCharacters = 10_000_000;
const longestExample = 2_000;
const longestRecord = 20_000;
/** Characters in which a record shows that it begins. */
const longestStart = 400;
/** Rows of the table, and kinds of errors that are counted at all. */
const mostGroups = 200;
const mostKinds = 20_000;
const mostNumbers = 12;

/** Where one printed object of a log ends, and the next begins; objects inside of one are indented further. */
const objectEnd = /^ {0,2}\},?\r?$/;
const objectStart = /^ {0,2}\{\s{0,8}$/;

const time =
  /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?|\b1[5-9]\d{8}(?:\d{3})?\b/g;
const id = /(?<![a-z0-9])[a-z0-9]{8,}/gi;
/** A number by itself or with its unit; one after `code` or `status` is a name and no number. */
const number = /(?<![\w-]|(?:code|status|error|errno)["'\s:=#(]{1,5})\d+(?:[,_]\d{3})*(?=(?:ms|s|m|h|k)?(?!\w))/gi;
const isoTime = /\b(\d{4}[-/]\d\d[-/]\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)\s?(Z|[+-]\d\d:?\d\d)?/;
const mayTellOfError = /error|exception|fail|exceed|limit|quota|incomplete|unauthor|refused|timed? ?out|\b[45]\d\d\b/i;
