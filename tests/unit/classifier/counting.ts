import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * Runs something and counts every character that regular expressions and string methods look at in it. The expressions are run
 * by a matcher of our own that backtracks as engines do and counts; what it finds has to be what the engine finds.
 */
export function charactersLookedAt(run: () => void): number {
  const state = { steps: 0 };
  /** Whether the counting itself is at work, whose own steps do not count. */
  let isCounting = false;
  const methods = scanned.map((name) => [name, Reflect.get(String.prototype, name) as Method] as const);
  const test = (pattern: RegExp, text: string) => {
    const { lastIndex } = pattern;
    const from = pattern.global || pattern.sticky ? lastIndex : 0;
    const found = matcherOf(pattern).find(text, from, pattern.sticky, state);
    pattern.lastIndex = lastIndex;
    const native = nativeExec.call(pattern, text);
    if (native?.index !== found?.start || native?.[0].length !== (found && found.end - found.start))
      throw new Error(`the counting matcher differs from the engine on ${String(pattern)} at ${String(from)}`);
    return native;
  };
  try {
    RegExp.prototype.exec = function (text) {
      if (isCounting) return nativeExec.call(this, text);
      isCounting = true;
      try {
        return test(this, text);
      } finally {
        isCounting = false;
      }
    };
    for (const [name, method] of methods)
      Object.defineProperty(String.prototype, name, {
        configurable: true,
        writable: true,
        value: function (this: string, ...args: unknown[]) {
          const result: unknown = Reflect.apply(method, this, args);
          if (!isCounting) state.steps += cost(name, this, args, result);
          return result;
        },
      });
    run();
  } finally {
    RegExp.prototype.exec = nativeExec;
    for (const [name, method] of methods)
      Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value: method });
  }
  return state.steps;
}

/** Methods that look through a text, or copy it. */
const scanned = [
  'indexOf',
  'includes',
  'startsWith',
  'slice',
  'split',
  'replaceAll',
  'toLowerCase',
  'trim',
  'trimEnd',
] as const;

function cost(name: (typeof scanned)[number], text: string, args: unknown[], result: unknown): number {
  // Expressions count for themselves.
  if (typeof args[0] === 'object') return 0;
  if (name === 'slice') return String(result).length;
  if (name === 'startsWith') return typeof args[0] === 'string' ? args[0].length : 0;
  if (name !== 'indexOf') return text.length;
  const from = Number(args[1] ?? 0);
  return (Number(result) < 0 ? text.length : Number(result)) - from + 1;
}

type Method = (this: string, ...args: unknown[]) => unknown;

interface Found {
  start: number;
  end: number;
}

interface Matcher {
  find: (text: string, from: number, sticky: boolean, state: { steps: number }) => Found | undefined;
}

const matchers = new Map<string, Matcher>();

function matcherOf(pattern: RegExp): Matcher {
  const key = String(pattern);
  const made = matchers.get(key) ?? makeMatcher(pattern);
  matchers.set(key, made);
  return made;
}

/** Goes on behind a position; false where the rest does not match. */
type Next = (at: number) => boolean;
type Match = (at: number, next: Next) => boolean;
type Forward = 1 | -1;

function makeMatcher({ source, flags }: RegExp): Matcher {
  const ast = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const compiler = new Compiler(flags);
  const match = compiler.alternatives(ast.alternatives, 1);
  return {
    find(text, from, sticky, state) {
      for (let start = from; start <= text.length; start++) {
        compiler.begin(text, state);
        let end = -1;
        if (match(start, (at) => ((end = at), true))) return { start, end };
        if (sticky) return undefined;
      }
      return undefined;
    },
  };
}

class Compiler {
  readonly #flags: string;
  readonly #captures = new Map<AST.CapturingGroup, Found>();
  #text = '';
  #state = { steps: 0 };

  constructor(flags: string) {
    this.#flags = flags;
  }

  begin(text: string, state: { steps: number }): void {
    this.#text = text;
    this.#state = state;
    this.#captures.clear();
  }

  alternatives(alternatives: AST.Alternative[], way: Forward): Match {
    const compiled = alternatives.map(({ elements }) => {
      const parts = elements.map((element) => this.#element(element, way));
      if (way < 0) parts.reverse();
      return parts.reduceRight<Match>(
        (rest, part) => (at, next) => part(at, (after) => rest(after, next)),
        (at, next) => next(at),
      );
    });
    return (at, next) => compiled.some((match) => match(at, next));
  }

  #element(element: AST.Element, way: Forward): Match {
    switch (element.type) {
      case 'Quantifier':
        return this.#quantifier(element, way);
      case 'Group':
        return this.alternatives(element.alternatives, way);
      case 'CapturingGroup':
        return this.#capture(element, way);
      case 'Backreference':
        return this.#backreference(element, way);
      case 'Assertion':
        return this.#assertion(element);
      default: {
        const step = this.#character(element, way);
        return (at, next) => {
          const after = step(at);
          return after >= 0 && next(after);
        };
      }
    }
  }

  /** Where one character ends that fits; -1 where it does not. */
  #character(element: AST.Element, way: Forward): (at: number) => number {
    const fits = new RegExp(`^${element.raw}$`, this.#flags.replaceAll(/[gym]/g, ''));
    const known = new Map<string, boolean>();
    return (at) => {
      this.#state.steps++;
      const start = way > 0 ? at : at - 1;
      let character = this.#text[start];
      if (character === undefined) return -1;
      if (this.#flags.includes('u')) {
        const code = way > 0 ? this.#text.codePointAt(at) : this.#text.codePointAt(at - 2);
        if (code !== undefined && code > 0xffff) character = String.fromCodePoint(code);
      }
      let answer = known.get(character);
      if (answer === undefined) known.set(character, (answer = nativeTest(fits, character)));
      return answer ? at + way * character.length : -1;
    };
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, way: Forward): Match {
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
      const step = this.#character(element, way);
      if (greedy)
        return (at, next) => {
          const ends = [at];
          for (let end = at; ends.length <= max && (end = step(end)) >= 0;) ends.push(end);
          for (let times = ends.length - 1; times >= min; times--) if (next(ends[times] ?? at)) return true;
          return false;
        };
      return (at, next) => {
        let end = at;
        for (let times = 0; times <= max && end >= 0; times++, end = step(end))
          if (times >= min && next(end)) return true;
        return false;
      };
    }
    const match = this.#element(element, way);
    const repeat = (at: number, times: number, next: Next): boolean => {
      const more = () =>
        times < max && match(at, (after) => (after !== at || times < min) && repeat(after, times + 1, next));
      if (times < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return (at, next) => repeat(at, 0, next);
  }

  #capture(element: AST.CapturingGroup, way: Forward): Match {
    const match = this.alternatives(element.alternatives, way);
    return (at, next) =>
      match(at, (after) => {
        const before = this.#captures.get(element);
        this.#captures.set(element, { start: Math.min(at, after), end: Math.max(at, after) });
        if (next(after)) return true;
        if (before) this.#captures.set(element, before);
        else this.#captures.delete(element);
        return false;
      });
  }

  #backreference({ resolved }: AST.Backreference, way: Forward): Match {
    return (at, next) => {
      const captured = this.#captures.get([resolved].flat()[0] as AST.CapturingGroup);
      if (!captured) return next(at);
      const text = this.#text.slice(captured.start, captured.end);
      this.#state.steps += text.length;
      const start = way > 0 ? at : at - text.length;
      return this.#text.startsWith(text, start) && next(at + way * text.length);
    };
  }

  #assertion(element: AST.Assertion): Match {
    if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
      const match = this.alternatives(element.alternatives, element.kind === 'lookahead' ? 1 : -1);
      return (at, next) => match(at, () => true) !== element.negate && next(at);
    }
    const isWord = (at: number) => nativeTest(/^\w$/, this.#text[at] ?? '');
    const holds = (at: number): boolean => {
      this.#state.steps++;
      if (element.kind === 'word') return (isWord(at - 1) !== isWord(at)) !== element.negate;
      const edge = element.kind === 'start' ? at === 0 : at === this.#text.length;
      return edge || (this.#flags.includes('m') && this.#text[element.kind === 'start' ? at - 1 : at] === '\n');
    };
    return (at, next) => holds(at) && next(at);
  }
}

const nativeExec = Reflect.get(RegExp.prototype, 'exec');

function nativeTest(pattern: RegExp, text: string): boolean {
  return nativeExec.call(pattern, text) !== null;
}
