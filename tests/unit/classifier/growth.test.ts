import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, LogReader } from '../../../src/classifier/index.ts';
import { rules } from '../../content/real.ts';
import { charactersLookedAt } from './counting.ts';
import { growthShapes } from './growth.ts';

/** Twice the text may cost twice the work, and a little for a beginning. */
const mostGrowth = 2.3;

function work(text: string): number {
  const meter = { steps: 0 };
  return charactersLookedAt(() => classify(text, rules, meter)) + meter.steps;
}

/** Strings that never end, each before a run of backslashes and a quote: as many lines as a run is long. */
function backslashes(length: number): string {
  const run = Math.round(Math.sqrt(length / 2));
  return `{a:"x${'\\'.repeat(run)}"x\n`.repeat(length / (run + 8));
}

describe('every character looked at is counted, and twice the text costs twice as much', () => {
  test.each<[string, (length: number) => string]>([
    ['beginnings of a token that never ends', (length) => 'eyJ-'.repeat(length / 4)],
    ['runs of backslashes before quotes', backslashes],
  ])('%s', (_, text) => {
    expect(work(text(8_000)) / work(text(4_000))).toBeLessThan(mostGrowth);
  });

  test('any piece repeated, any piece before a long run', () => {
    const runs = Number(process.env.FUZZ_RUNS ?? 8);
    fc.assert(
      fc.property(fc.constantFrom(...growthShapes), ([, text]) => {
        expect(work(text(2_000)) / work(text(1_000))).toBeLessThan(mostGrowth);
      }),
      { numRuns: Math.min(runs, growthShapes.length), ...(process.env.FUZZ_RUNS ? {} : { seed: 20261129 }) },
    );
  });

  test('one line of a log, whatever pieces it comes in', () => {
    const workOf = (pieces: number) =>
      charactersLookedAt(() => {
        const reader = new LogReader(rules);
        for (let piece = 0; piece < pieces; piece++) reader.push('no line end '.repeat(4));
      });
    expect(workOf(400) / workOf(200)).toBeLessThan(mostGrowth);
  });
});
