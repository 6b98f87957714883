import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretExamples } from '../../../src/catalog/site/secret-examples.ts';
import { secretForms } from '../../../src/catalog/site/secret-forms.ts';
import { classify, errorText, LogReader, redact, type Diagnosis } from '../../../src/classifier/index.ts';
import { content, rules } from '../../content/real.ts';
import { holds, isAgain } from './cases.ts';
import { forms } from './forms.ts';
import { destructions, mutations, shuffledWords } from './mutations.ts';
import { remainingPairs, remainsOf } from './remains.ts';

const samples = content.entries.flatMap((entry) =>
  entry.samples.map((sample) => ({ id: entry.id, text: sample.text })),
);
const sample = fc.constantFrom(...samples);

/** Pieces that the reader of objects and text trips over, if anything does. */
const shard = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  'error',
  ':',
  '=',
  '=>',
  ',',
  'None',
  'null',
  'data: ',
  '429',
  'status',
  'code',
  'Response(',
  '```',
  '\u001b[31m',
  '&quot;',
  '…',
  '│',
  'Rate limit reached for ',
  ' on tokens per min (TPM): Limit ',
);
const hostile = fc
  .array(fc.oneof(shard, fc.string({ maxLength: 6 })), { maxLength: 400 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('gets a diagnosis whose spans lie in its text', () => {
    holds(
      fc.property(fc.oneof(fc.string({ maxLength: 500, unit: 'binary' }), hostile), (text) => {
        const { deciding, text: shown, entries, outcome } = classify(text, rules);
        for (const { start, end } of deciding) expect(start >= 0 && end > start && end <= shown.length).toBe(true);
        expect(outcome === 'identified').toBe(entries.length > 0 && outcome === 'identified');
      }),
    );
  });

  test('gets the same diagnosis twice', () => {
    holds(
      fc.property(hostile, (text) => {
        expect(classify(text, rules)).toEqual(classify(text, rules));
      }),
    );
  });

  test('costs work in proportion to its length, counted in steps', () => {
    const steps = (text: string) => {
      const meter = { steps: 0 };
      classify(text, rules, meter);
      return meter.steps;
    };
    holds(
      fc.property(hostile, fc.integer({ min: 20, max: 200 }), (text, times) => {
        const part = text.repeat(times);
        expect(steps(part.repeat(4))).toBeLessThan(5 * steps(part) + 40_000);
      }),
      { most: 60 },
    );
  });

  test('is read as a log without an exception, cut anywhere', () => {
    holds(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, size) => {
        const whole = new LogReader(rules);
        whole.push(text);
        const pieces = new LogReader(rules);
        for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
        expect(pieces.finish()).toEqual(whole.finish());
      }),
    );
  });
});

/** The entries that each sample is taken for as it is: cause and carrier. */
const taken = new Map(
  samples.map(({ id, text }) => [text, new Set([id, ...classify(text, rules).entries.map((entry) => entry.id)])]),
);

/** The entries that a sample may be taken for once something happened to it. */
function allowed(sampled: { id: string; text: string }, mutated: string): string[] {
  return [...(taken.get(sampled.text) ?? []), ...remainsOf(sampled.id, mutated)];
}

const change = fc.constantFrom(...Object.values({ ...mutations, ...forms }));

/** A changed sample is itself, the rest of itself, or not identified. */
function expectNoOther(sampled: { id: string; text: string }, mutated: string): void {
  const { outcome, entries } = classify(mutated, rules);
  if (outcome !== 'identified' || taken.get(sampled.text)?.has(entries[0].id)) return;
  expect(allowed(sampled, mutated)).toContain(entries[0].id);
}

describe('a changed sample never becomes another entry', () => {
  test.each(Object.entries(mutations))('%s', (_, mutate) => {
    // A change that no number decides is the same each time: every sample once.
    if (mutate.length < 2)
      for (const sampled of isAgain ? [] : samples) expectNoOther(sampled, mutate(sampled.text, 0));
    else
      holds(
        fc.property(sample, fc.nat(100_000), (sampled, number) => {
          expectNoOther(sampled, mutate(sampled.text, number));
        }),
      );
  });

  test('one change after another', () => {
    holds(
      fc.property(sample, change, change, fc.nat(100_000), fc.nat(100_000), (sampled, first, second, one, other) => {
        expectNoOther(sampled, second(first(sampled.text, one), other));
      }),
      { times: 20 },
    );
  });

  test.skipIf(isAgain).each(remainingPairs)('cut short, %s can be no more than %s', (from, to) => {
    const own = samples.filter(({ id }) => id === from);
    const cuts = own.flatMap(({ text }) =>
      Array.from({ length: text.length / 7 }, (_, index) => [text.slice(7 * index), text.slice(0, 7 * index)]).flat(),
    );
    const isBecome = (text: string) => classify(text, rules).entries[0]?.id === to;
    const wrapped = mutations['hard-wrapped'] ?? String;
    /** Broken by lines of any width: quotes that are escapes, and words with what a logger writes before each line. */
    const broken = (text: string) =>
      Array.from({ length: 60 }, (_, width) => [
        wrapped(forms['\\x22 escapes']?.(text) ?? '', width),
        mutations['prefixed line by line']?.(wrapped(text, width), 0) ?? '',
      ]).flat();
    /** Cut at both ends. */
    const middles = (text: string) => {
      const places = Array.from({ length: 41 }, (_, index) => Math.round((index / 40) * text.length));
      return places.flatMap((start) => places.map((end) => text.slice(start, end)));
    };
    const isSeen = (changed: (text: string) => string[]) => own.some(({ text }) => changed(text).some(isBecome));
    expect(cuts.some(isBecome) || isSeen(broken) || isSeen(middles)).toBe(true);
  });
});

describe('what is destroyed is nothing', () => {
  /** A code, a name of a class, or a message of one word: whole by itself, whatever stands around it. */
  const isMachineWord = (word: string, words: string[]) => words.length === 1 || /_|[a-z][A-Z]/.test(word);

  /** What is destroyed decides nothing but what is whole by itself. */
  const expectNothing = (text: string, destroyed: string, isShuffled: boolean) => {
    const diagnosis = classify(destroyed, rules);
    const { outcome, deciding, text: shown } = diagnosis;
    if (outcome !== 'identified') return;
    const whole = new Set(
      text
        .toLowerCase()
        .match(/[a-z]+|\w+/g)
        ?.concat(text.toLowerCase().match(/\w+/g) ?? []),
    );
    const isWhole = deciding.some(({ name, start, end }) => {
      const words = shown.slice(start, end).match(/\w+/g) ?? [];
      return name !== 'status' && words.every((word) => whole.has(word.toLowerCase()) && isMachineWord(word, words));
    });
    if (!isWhole) expect(isShuffled && isSpelled(diagnosis)).toBe(true);
  };

  /** Whether words met by chance: at most four, one behind the other, are all that a message or a code needs. */
  const isSpelled = ({ deciding, variables, text }: Diagnosis) =>
    deciding.some(({ name, start, end }) => {
      const said = Object.values(variables).reduce<string>(
        (rest, value) => rest.replace(value, ''),
        text.slice(start, end),
      );
      return name !== 'status' && (said.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).length <= 4;
    });

  const orders = ['parts of words in another order', 'words in another order'];
  test.each(Object.entries({ ...destructions, 'words in another order': shuffledWords }))('%s', (name, destroy) => {
    if (destroy.length < 2) for (const { text } of isAgain ? [] : samples) expectNothing(text, destroy(text, 0), false);
    else
      holds(
        fc.property(sample, fc.nat(100_000), ({ text }, number) => {
          expectNothing(text, destroy(text, number), orders.includes(name));
        }),
      );
  });
});

test('one entry’s message in another’s body is one of the two, or nothing, and never a third', () => {
  const bodies = samples.flatMap(({ id, text }) => {
    const message = /"message":\s{0,2}"([^"\\]{30,300})"/.exec(text)?.[1];
    return message ? [{ id, text, message }] : [];
  });
  const body = fc.constantFrom(...bodies);
  holds(
    fc.property(body, body, (one, other) => {
      const crossed = one.text.replace(one.message, () => other.message);
      const { outcome, entries } = classify(crossed, rules);
      if (outcome !== 'identified') return;
      // Several providers write one sentence: then it is that of whoever wrote the body.
      const [provider] = one.id.split('/');
      const alone = classify(JSON.stringify({ error: { message: other.message } }), rules, undefined, { provider });
      const known = [one, other].flatMap((sampled) => allowed(sampled, crossed));
      known.push(...alone.entries.map(({ id }) => id));
      // The other's words beside the parameter of the one may be the special error of which the other is the general one.
      known.push(...remainingPairs.filter(([, to]) => known.includes(to)).map(([from]) => from));
      for (const { id, role } of entries) if (role === 'cause') expect(known).toContain(id);
    }),
  );
});

test('any object is read as an error without an exception', () => {
  const hostileValue = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
      withDate: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
    fc.func(fc.anything()),
    fc.dictionary(fc.string(), fc.anything()).map((fields) => Object.assign(new Error('x'), fields)),
    fc.anything().map((entry) => ({ get: () => entry, entries: () => [entry, [entry, entry]].values() })),
    fc.anything().map((cause) => new AggregateError([cause, new Error('y', { cause })], 'z')),
    fc
      .anything()
      .map(
        (value) =>
          new Proxy([value], { get: (list, name) => (name === 'length' ? 3 : (Reflect.get(list, name) as unknown)) }),
      ),
  );
  holds(
    fc.property(hostileValue, (value) => {
      expect(typeof errorText(value)).toBe('string');
    }),
  );
});

test('every value of a diagnosis is short, finite, and without control and bidirectional characters', () => {
  const value = fc.string({ maxLength: 600, unit: 'binary' });
  holds(
    fc.property(value, value, fc.double(), (text, code, number) => {
      const paste = JSON.stringify({
        status: 400,
        error: { message: text, code, param: text, type: `openai ${code}`, limit: number },
      });
      const { facts, variables, deciding, ruledOut } = classify(paste, rules);
      const values = [
        ...Object.values(facts),
        ...Object.values(variables),
        ...deciding.map((fact) => fact.value),
        ...ruledOut.map(({ why }) => why),
      ];
      for (const shown of values) {
        expect(typeof shown !== 'number' || Number.isFinite(shown)).toBe(true);
        expect(String(shown).length).toBeLessThanOrEqual(200);
        expect(String(shown)).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
  );
});

test('a secret is masked in every form, wherever it stands in a sample', () => {
  holds(
    fc.property(
      fc.constantFrom(...secretExamples),
      fc.constantFrom(...Object.values(secretForms)),
      sample,
      (example, form, { text }) => {
        const { secret } = example;
        fc.pre(!text.includes(secret.slice(-8)));
        // With a word before it: behind a line that is full to its last column, the first word of the next is a part of it.
        const shown = JSON.stringify(classify(form(`${text}\nsaw ${example.text}\n`), rules));
        expect(shown).not.toContain(secret.slice(-8));
      },
    ),
  );
});

test('no secret survives, wherever it stands', () => {
  const key = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')),
    minLength: 24,
    maxLength: 80,
  });
  holds(
    fc.property(key, sample, fc.nat(100_000), (secret, { text }, number) => {
      const at = number % (text.length + 1);
      const shown = JSON.stringify(classify(`${text.slice(0, at)} sk-proj-${secret} ${text.slice(at)}`, rules));
      expect(shown).not.toContain(secret);
      expect(redact(`Bearer ${secret}`).text).not.toContain(secret);
    }),
  );
});
