import { count, type Meter } from '../text/meter.ts';

/** A value found in a text, with where it stood. */
export type Node = ObjectNode | ArrayNode | TextNode;

export interface ObjectNode {
  kind: 'object';
  /** Class name before the bracket, as in `Response(id='resp_1')`, or the key before a `{…}` that nothing encloses; else empty. */
  name: string;
  fields: { key: string; value: Node }[];
  start: number;
  end: number;
}

export interface ArrayNode {
  kind: 'array';
  items: Node[];
  start: number;
  end: number;
}

export interface TextNode {
  kind: 'text';
  /** Unescaped text of a string; the word itself of a number, `None`, `null` or a bare value. */
  value: string;
  quoted: boolean;
  /** Whether the text ends inside the value: what stands here may be its beginning only. */
  cut: boolean;
  /** Gives the index in the whole text of a character of `value`. */
  origin: Origin;
  start: number;
  end: number;
}

export type Origin = (index: number) => number;

/**
 * Finds objects in any notation that programs print: JSON, Python and Ruby reprs, Node inspect output, Dart and Rust debug
 * text, each embedded, truncated, or escaped inside a string. Never throws; the number of steps is linear in the text.
 */
export function parseObjects(text: string, meter?: Meter): Node[] {
  return new Parser(text, undefined, meter).all();
}

/** The objects inside a string value, where it holds any. */
export function parseInside(node: TextNode, meter?: Meter): Node[] {
  return node.quoted && /[{[(]/.test(node.value) ? new Parser(node.value, node.origin, meter).all() : [];
}

const deepest = 48;

/** Steps that the parser may take: a small multiple of the text, whatever stands in it. */
function budgetFor(text: string): number {
  return text.length * 2 + 1_000;
}

class Parser {
  readonly #text: string;
  readonly #origin: Origin | undefined;
  #at = 0;
  #budget: number;
  readonly #meter: Meter | undefined;
  /** Where strings end that a delimiter opened, as far as they were looked for. */
  readonly #closings = new Map<string, { from: number; at: number }>();
  #line = { from: 0, at: -1 };

  constructor(text: string, origin: Origin | undefined, meter: Meter | undefined) {
    this.#meter = meter;
    this.#text = text;
    this.#origin = origin;
    this.#budget = budgetFor(text);
  }

  all(): Node[] {
    const found: Node[] = [];
    const opener = /(?<![\w.])[A-Za-z_][\w.]{0,80}\((?=\s*[a-z_]\w*\s*[:=])|\{/g;
    while (this.#budget > 0) {
      opener.lastIndex = this.#at;
      const match = opener.exec(this.#text);
      if (!match) break;
      this.#at = match.index;
      const node = this.#value(0);
      if (node?.kind === 'object' && node.fields.length > 0) {
        // The beginning may be cut off: `"incomplete_details": {…}` keeps its name without the object around it.
        const before = this.#text.slice(Math.max(0, match.index - 60), match.index);
        node.name ||= /([A-Za-z_]\w{0,40})["'`\\]{0,4}\s{0,3}[:=]>?\s{0,4}$/.exec(before)?.[1] ?? '';
        found.push(node);
      }
      this.#at = Math.max(this.#at, match.index + 1);
    }
    count(this.#meter, budgetFor(this.#text) - this.#budget);
    return found;
  }

  #value(depth: number): Node | undefined {
    this.#space();
    const character = this.#text[this.#at];
    if (character === undefined || depth > deepest || this.#budget-- <= 0) return undefined;
    if (character === '{') return this.#object('', '}', depth);
    if (character === '[') return this.#array(depth);
    const delimiter = this.#delimiter();
    if (delimiter) return this.#string(delimiter);
    const named = this.#match(namedObject);
    if (named && wrappers.has(named[1] ?? '') && named[2] === '(') return this.#wrapped(named[0].length, depth);
    if (named) {
      this.#at += named[0].length - 1;
      return this.#object(named[1] ?? '', named[2] === '(' ? ')' : '}', depth);
    }
    return this.#bare();
  }

  /** The value inside `Some(…)`. */
  #wrapped(opening: number, depth: number): Node | undefined {
    this.#at += opening;
    const value = this.#value(depth + 1);
    this.#space();
    if (value && this.#text[this.#at] === ')') this.#at++;
    return value;
  }

  #object(name: string, closer: string, depth: number): ObjectNode {
    const start = this.#at++;
    const fields: ObjectNode['fields'] = [];
    let strays = 0;
    while (this.#at < this.#text.length && this.#budget-- > 0 && strays < 24) {
      this.#space(',;');
      const character = this.#text[this.#at];
      if (character === undefined) break;
      if (character === closer || character === '}' || character === ']' || character === ')') {
        this.#at++;
        break;
      }
      const key = this.#key();
      const value = key === undefined ? undefined : this.#value(depth + 1);
      if (key !== undefined && value) fields.push({ key, value });
      else {
        strays++;
        const kept = this.#stray(depth);
        if (kept?.kind === 'object' && kept.fields.length > 0) fields.push({ key: '', value: kept });
      }
    }
    return { kind: 'object', name, fields, ...this.#span(start) };
  }

  #array(depth: number): ArrayNode {
    const start = this.#at++;
    const items: Node[] = [];
    while (this.#at < this.#text.length && this.#budget-- > 0) {
      this.#space(',');
      const character = this.#text[this.#at];
      if (character === undefined) break;
      if (character === ']' || character === '}' || character === ')') {
        if (character === ']') this.#at++;
        break;
      }
      const before = this.#at;
      const item = this.#value(depth + 1);
      if (item) items.push(item);
      if (this.#at === before) this.#at++;
    }
    return { kind: 'array', items, ...this.#span(start) };
  }

  /** Reads `key:`, `"key":`, `key=` or `:key=>`; leaves the position where it was when there is none. */
  #key(): string | undefined {
    const before = this.#at;
    const delimiter = this.#delimiter();
    let key: string;
    if (delimiter) key = this.#string(delimiter).value;
    else {
      key = this.#match(bareKey)?.[0] ?? '';
      this.#at += key.length;
    }
    this.#space();
    const separator = this.#match(fieldSeparator)?.[0];
    if (key === '' || key.length > 120 || !separator) {
      this.#at = before;
      return undefined;
    }
    this.#at += separator.length;
    return key.replace(/^[:[]|\]$/g, '');
  }

  /**
   * Passes over something that is no field: one word, or a nested value, which it gives back. Node prints the fields of an
   * exception behind its message and stack: `error: BadRequestError: 400 … {`.
   */
  #stray(depth: number): Node | undefined {
    const before = this.#at;
    const character = this.#text[this.#at] ?? '';
    const isValue = '{[('.includes(character) || this.#delimiter() !== undefined;
    const value = isValue ? this.#value(depth + 1) : undefined;
    if (!isValue) this.#at += this.#match(word)?.[0].length ?? 1;
    if (this.#at === before) this.#at++;
    return value;
  }

  /** A quote with the backslashes before it, as in `\"`; the string ends at the same sequence. */
  #delimiter(): string | undefined {
    return this.#match(openingQuote)?.[0];
  }

  #string(opener: string): TextNode {
    const start = this.#at;
    const delimiter = opener.replace(/^[bruf]/, '');
    this.#at += opener.length;
    const from = this.#at;
    const { to, closed } = this.#closing(delimiter, from);
    this.#at = Math.min(this.#text.length, to + delimiter.length);
    this.#budget -= to - from;
    return {
      kind: 'text',
      quoted: true,
      cut: !closed,
      ...this.#unescape(from, to, delimiter.length - 1),
      ...this.#span(start),
    };
  }

  /**
   * Where the string ends: at its delimiter followed by something that can follow a value. A quote inside a message that
   * nobody escaped is therefore kept. A string that never ends was cut: it reaches to the end of its line.
   */
  #closing(delimiter: string, from: number): { to: number; closed: boolean } {
    const escapes = delimiter.length - 1;
    let found = this.#closings.get(delimiter);
    // Between a place that was searched from and the end that was found there is no other end: nothing is looked at twice.
    if (!found || from < found.from || from > found.at) {
      found = { from, at: this.#closingQuote(delimiter.at(-1) ?? '"', escapes, from) };
      this.#closings.set(delimiter, found);
    }
    if (found.at < Infinity) return { to: Math.max(from, found.at - escapes), closed: true };
    if (from < this.#line.from || from > this.#line.at) {
      const at = this.#text.indexOf('\n', from);
      this.#line = { from, at: at < 0 ? this.#text.length : at };
    }
    return { to: this.#line.at, closed: false };
  }

  #closingQuote(quote: string, escapes: number, from: number): number {
    for (let at = this.#text.indexOf(quote, from); at >= 0; at = this.#text.indexOf(quote, at + 1)) {
      let slashes = 0;
      while (slashes <= escapes && this.#text[at - 1 - slashes] === '\\' && at - slashes > from) slashes++;
      count(this.#meter, slashes + 1);
      if (slashes !== escapes) continue;
      afterString.lastIndex = at + 1;
      if (afterString.test(this.#text)) return at;
    }
    return Infinity;
  }

  /** Undoes `level + 1` rounds of backslash escapes between two positions. */
  #unescape(from: number, to: number, level: number): { value: string; origin: Origin } {
    const raw = this.#text.slice(from, to);
    if (!raw.includes('\\')) return { value: raw, origin: (index) => this.#map(from + index) };
    const pieces: string[] = [];
    const places: Place[] = [];
    let length = 0;
    const push = (piece: string, at: number) => {
      if (piece === '') return;
      places.push({ index: length, at: from + at });
      pieces.push(piece);
      length += piece.length;
    };
    const round = 2 ** (level + 1);
    for (let at = 0; at < raw.length;) {
      const next = raw.indexOf('\\', at);
      push(raw.slice(at, next < 0 ? raw.length : next), at);
      if (next < 0) break;
      let slashes = 0;
      while (raw[next + slashes] === '\\') slashes++;
      push('\\'.repeat(Math.floor(slashes / round)), next);
      at = next + slashes;
      const letter = raw[at];
      if (letter === undefined || slashes % round === 0) continue;
      const code = letter === 'u' ? /^[0-9a-f]{4}/i.exec(raw.slice(at + 1, at + 5))?.[0] : undefined;
      push(code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[letter] ?? letter), at);
      at += code ? 5 : 1;
    }
    return { value: pieces.join(''), origin: (index) => this.#map(placeOf(places, Math.min(index, length - 1), from)) };
  }

  /** An unquoted value: a number, a name, or a sentence up to the next separator. */
  #bare(): TextNode | undefined {
    const start = this.#at;
    const value = this.#match(bareText)?.[0].trimEnd() ?? '';
    if (value === '') return undefined;
    this.#at += value.length;
    const cut = this.#at >= this.#text.length;
    return {
      kind: 'text',
      value,
      quoted: false,
      cut,
      origin: (index) => this.#map(start + index),
      ...this.#span(start),
    };
  }

  /** Skips white space, box lines of terminals, quote marks of mails, and the given characters. */
  #space(also = ''): void {
    let lineBegins = false;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? '';
      const blank: boolean = character <= ' ' || (lineBegins && character === '>');
      const meaningless = blank || character === '│' || character === '┃' || also.includes(character);
      if (!meaningless && !this.#text.startsWith(lineEnd, this.#at)) return;
      if (!meaningless) this.#at += lineEnd.length - 1;
      lineBegins = character === '\n' || (lineBegins && blank);
      this.#at++;
      this.#budget -= 0.25;
    }
  }

  /** Matches a sticky expression where the parser stands. */
  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    return sticky.exec(this.#text);
  }

  #span(start: number): { start: number; end: number } {
    return { start: this.#map(start), end: this.#map(Math.min(this.#at, this.#text.length) - 1) + 1 };
  }

  #map(index: number): number {
    return this.#origin ? this.#origin(Math.max(0, index)) : index;
  }
}

/** Where a piece of a string stood: its index in the value, and in the text. */
interface Place {
  index: number;
  at: number;
}

/** The place of a character among the pieces, which are in order. */
function placeOf(places: Place[], index: number, otherwise: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.index ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const place = places[low];
  return place ? place.at + Math.max(0, index - place.index) : otherwise;
}

const namedObject = /(?:new |const )?([A-Za-z_][\w.]{0,80})\s?([({])/y;
const bareKey = /:?[A-Za-z_$[][\w$\].-]{0,80}/y;
const fieldSeparator = /=>|[:=]/y;
const word = /[^\s,{}[\]()"']{1,200}/y;
const openingQuote = /[bruf]?\\{0,7}["'`]/y;
/** What can follow a string: a separator, a closing bracket, an outer escape, or the end of a line. */
const afterString = /[^\S\n]{0,200}(?:[,:;}\])\\│|\n]|=>|<EOL>|$)/y;
/** A word before an escaped line break is read without it: `null\n` in a body that was printed as a string. */
const bareText = /(?:None|null|nil|true|false|-?\d{1,20}(?:\.\d{1,20})?)(?=\\{1,8}[nrt]|<EOL>)|[^,;{}[\]()\n"]{1,600}/y;

/** What Spring prints for a line break in a body. */
const lineEnd = '<EOL>';

/** What Rust and Swift print around a value that may be missing. */
const wrappers: ReadonlySet<string> = new Set(['Some', 'Optional']);

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
