import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, LogReader, redact } from '../../../src/classifier/index.ts';
import { content, rules } from '../../content/real.ts';
import { mutations } from './mutations.ts';

/** Runs of each property; `FUZZ_RUNS=20000 npx vitest run fuzz` looks longer. */
const runs = Number(process.env.FUZZ_RUNS ?? 150);
const settings = { numRuns: runs, ...(process.env.FUZZ_RUNS ? {} : { seed: 20261121 }) };

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
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 500, unit: 'binary' }), hostile), (text) => {
        const { deciding, text: shown, entries, outcome } = classify(text, rules);
        for (const { start, end } of deciding) expect(start >= 0 && end > start && end <= shown.length).toBe(true);
        expect(outcome === 'identified').toBe(entries.length > 0 && outcome === 'identified');
      }),
      settings,
    );
  });

  test('gets the same diagnosis twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(classify(text, rules)).toEqual(classify(text, rules));
      }),
      settings,
    );
  });

  test('costs work in proportion to its length, counted in steps', () => {
    const steps = (text: string) => {
      const meter = { steps: 0 };
      classify(text, rules, meter);
      return meter.steps;
    };
    fc.assert(
      fc.property(hostile, fc.integer({ min: 20, max: 200 }), (text, times) => {
        const part = text.repeat(times);
        expect(steps(part.repeat(4))).toBeLessThan(5 * steps(part) + 40_000);
      }),
      { ...settings, numRuns: Math.min(runs, 60) },
    );
  });

  test('is read as a log without an exception, cut anywhere', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, size) => {
        const whole = new LogReader(rules);
        whole.push(text);
        const pieces = new LogReader(rules);
        for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
        expect(pieces.finish()).toEqual(whole.finish());
      }),
      settings,
    );
  });
});

describe('a mutated sample never becomes another entry', () => {
  /** What is left of an error that lost its code, its cause or its words: the wider one that it began with. */
  const remains: [mark: string, id: string][] = [
    ['resp_', 'openai/response-failed'],
    ['resp_', 'openai/content-filter-finish'],
    ['APIConnectionError', 'openai/api-connection-error'],
    ['stream disconnected before completion', 'openai/codex-stream-disconnected'],
    ['invalid_function_parameters', 'openai/invalid-function-schema'],
    ['context_length_exceeded', 'openai/context-length-chat'],
  ];

  /** Entries that a sample may turn into when a part of it is lost: how it arrived, or its cause. */
  const kin = new Map(
    samples.map(({ id, text }) => [
      text,
      new Set([
        id,
        ...classify(text, rules).entries.map((entry) => entry.id),
        ...remains.filter(([mark]) => text.includes(mark)).map(([, remaining]) => remaining),
      ]),
    ]),
  );

  test.each(Object.entries(mutations))('%s', (_, mutate) => {
    fc.assert(
      fc.property(sample, fc.nat(100_000), ({ text }, number) => {
        const { outcome, entries } = classify(mutate(text, number), rules);
        if (outcome !== 'identified') return;
        expect([...(kin.get(text) ?? [])]).toContain(entries[0].id);
      }),
      settings,
    );
  });
});

test('no secret survives, wherever it stands', () => {
  const key = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')),
    minLength: 24,
    maxLength: 80,
  });
  fc.assert(
    fc.property(key, sample, fc.nat(100_000), (secret, { text }, number) => {
      const at = number % (text.length + 1);
      const shown = JSON.stringify(classify(`${text.slice(0, at)} sk-proj-${secret} ${text.slice(at)}`, rules));
      expect(shown).not.toContain(secret);
      expect(redact(`Bearer ${secret}`).text).not.toContain(secret);
    }),
    settings,
  );
});
