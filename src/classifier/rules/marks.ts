import { count, type Meter } from '../text/meter.ts';
import type { MarkKind, ProviderRule } from './rule.ts';

/** A text that names a provider, found in a paste. */
export interface FoundMark {
  provider: ProviderRule;
  kind: MarkKind | 'name';
  start: number;
  end: number;
}

interface Mark {
  provider: ProviderRule;
  kind: FoundMark['kind'];
  /** As it is looked for: lower case, from its first letter or digit on. */
  text: string;
  /** Characters before the first letter or digit, as in `@scope/package`. */
  before: string;
  /** As it is written. */
  exact: string;
}

/** Finds the marks of all providers in one pass over the words of a text. */
export class MarkIndex {
  readonly #buckets = new Map<number, Mark[]>();
  /** Which pairs of characters begin a mark: passes over nearly all words without a look into the map. */
  readonly #filter = new Uint8Array(0x4000);

  add(provider: ProviderRule, kind: FoundMark['kind'], exact: string): void {
    const lower = exact.toLowerCase();
    const from = Math.max(0, lower.search(/[a-z0-9]/));
    const text = lower.slice(from);
    const mark = { provider, kind, text, before: lower.slice(0, from), exact };
    const key = keyAt(text, 0);
    this.#filter[key] = 1;
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push(mark);
    else this.#buckets.set(key, [mark]);
  }

  /** Marks in the order of the text, none of them a part of a longer one of another provider. */
  find(original: string, meter?: Meter): FoundMark[] {
    const lowered = original.toLowerCase();
    const text = lowered.length === original.length ? lowered : original;
    const found: FoundMark[] = [];
    let wasWord = false;
    for (let at = 0; at < text.length; at++) {
      const isInWord = (alphanumeric[text.charCodeAt(at)] ?? 0) === 1;
      const starts = isInWord && (!wasWord || isEscape(text, at - 1));
      wasWord = isInWord;
      if (!starts) continue;
      const key = keyAt(text, at);
      if (this.#filter[key] === 1)
        for (const mark of this.#buckets.get(key) ?? []) {
          count(meter, 1);
          if (found.length < mostMarks && matches(mark, text, original, at)) found.push(placed(mark, at));
        }
    }
    return found.filter((mark) => !isPartOfAnother(mark, found));
  }
}

function matches(mark: Mark, text: string, original: string, at: number): boolean {
  if (!text.startsWith(mark.text, at)) return false;
  const { start, end } = placed(mark, at);
  return start >= 0 && text.startsWith(mark.before, start) && stands[mark.kind](original, start, end, mark);
}

function placed({ provider, kind, text, before: prefix }: Mark, at: number): FoundMark {
  return { provider, kind, start: at - prefix.length, end: at + text.length };
}

/** More than any paste that one reads has; of a log of a megabyte the first ones. */
const mostMarks = 400;

/** Whether a longer mark of another provider covers this one: `Azure OpenAI` does not name OpenAI. */
function isPartOfAnother({ provider, start, end }: FoundMark, all: FoundMark[]): boolean {
  return all.some(
    (other) =>
      other.provider !== provider && other.start <= start && other.end >= end && other.end - other.start > end - start,
  );
}

type Stands = (text: string, start: number, end: number, mark: Mark) => boolean;

/** What must stand around a mark of each kind for it to name its provider. */
const stands: Record<FoundMark['kind'], Stands> = {
  host: (text, start, end) => !/[\w@-]/.test(before(text, start)) && !/^(?:[\w-]|\.[a-z])/i.test(after(text, end, 2)),
  header: (text, start, end) =>
    !/[\w-]/.test(before(text, start)) && (text[end - 1] === '-' || !/^[\w-]/.test(after(text, end))),
  requestId: (text, start) => !/\w/.test(before(text, start)),
  env: (text, start, end, { exact }) => isWord(text, start, end) && text.startsWith(exact, start),
  exception: (text, start, end, { exact }) => isWord(text, start, end) && text.startsWith(exact, start),
  phrase: isWord,
  module: isModule,
  label: isLabel,
  name: isNameOfError,
};

function isWord(text: string, start: number, end: number): boolean {
  return !/\w/.test(before(text, start)) && !/^\w/.test(after(text, end));
}

/** A module before a class or a file, or in an import; `vendor.model-name` is none. */
function isModule(text: string, start: number, end: number): boolean {
  const previous = before(text, start);
  if (/[\w-]/.test(previous) && !/\\[nrt]$/.test(text.slice(start - 2, start))) return false;
  const rest = after(text, end, 120);
  if (/^(?:\.[a-z_]\w{0,40}){0,5}(?:\.|::)[A-Z_]\w*/.test(rest)) return previous !== '/' && previous !== '\\';
  const isPath = /^[\\/]{1,2}[@\w.-]{1,60}(?:[\\/]|\.(?:py|[cm]?[jt]s|go|rb|php|java|cs)\b)/.test(rest);
  if (
    isPath &&
    /(?:site-packages|dist-packages|node_modules|vendor)[\\/]{1,2}$/.test(
      text.slice(start - 24 < 0 ? 0 : start - 24, start),
    )
  )
    return true;
  if (isPath && /^[\\/]{1,2}_/.test(rest)) return true;
  return /(?:\bfrom|\bimport|require\(["']|from ["'])\s{0,2}$/.test(text.slice(Math.max(0, start - 16), start));
}

/** `Provider: x`, `"provider_name": "x"`, `model=x/…`, `provider(x,…)` and, of class names, anywhere. */
function isLabel(text: string, start: number, end: number): boolean {
  if (/\w/.test(before(text, start)) || /^[\w-]/.test(after(text, end))) return false;
  if (/(?:Exception|Error)$/.test(text.slice(start, end))) return true;
  const introduction = text.slice(Math.max(0, start - 40), start);
  if (labelKey.test(introduction)) return true;
  return modelKey.test(introduction) && /^\//.test(after(text, end));
}

const labelKey =
  /(?:provider|vendor|owned)(?:[_ -]?(?:name|id|by|type))?["'`*\\]{0,4}\s{0,2}[:=(]\s{0,2}["'`*\\]{0,4}$/i;
const modelKey = /model(?:[_ -]?(?:name|id|group))?["'`*\\]{0,4}\s{0,2}[:=(]\s{0,2}["'`*\\]{0,4}$/i;

/** A provider's name where an error is told to be its: `OpenAI API error:`, `talking to Groq:`. */
function isNameOfError(text: string, start: number, end: number, { exact }: Mark): boolean {
  if (!isWord(text, start, end)) return false;
  const rest = after(text, end, 48);
  if (/^(?:[ -][\w-]{1,16}){0,3}[ -]?(?:errors?|exception|failed|rejected|returned|responded)\b/i.test(rest))
    return true;
  if (/^["'`*]{0,2}\s{0,2}(?:\([^)\n]{0,20}\))?\s{0,2}(?::|- |–)/.test(rest)) return text.startsWith(exact, start);
  return (
    /(?:talking to|from|by|with|calling)(?: the)? $/.test(text.slice(Math.max(0, start - 20), start)) &&
    text.startsWith(exact, start)
  );
}

/** The character before a place; a letter of an escape such as `\n` is none. */
function before(text: string, start: number): string {
  if (start === 0) return '';
  return isEscape(text, start - 1) ? '' : (text[start - 1] ?? '');
}

function after(text: string, end: number, length = 1): string {
  return text.slice(end, end + length);
}

/** Whether the letter at a place is that of an escape such as `\n`. */
function isEscape(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  return (letter === 0x6e || letter === 0x72 || letter === 0x74) && text.charCodeAt(at - 1) === 0x5c;
}

/** 1 for the codes of letters and digits. */
const alphanumeric = new Uint8Array(128);
alphanumeric.fill(1, 0x30, 0x3a);
alphanumeric.fill(1, 0x41, 0x5b);
alphanumeric.fill(1, 0x61, 0x7b);

/** A number for the first two characters; of characters beyond ASCII not the only one's. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7f) << 7) | (text.charCodeAt(at + 1) & 0x7f);
}
