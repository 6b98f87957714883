import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, LogReader } from '../../../src/classifier/index.ts';
import { rules } from '../../content/real.ts';
import { count, holds, isLong } from './cases.ts';
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

// To count every character makes a reader forty times as slow.
describe('every character looked at is counted, and twice the text costs twice as much', { timeout: 900_000 }, () => {
  test.each<[string, (length: number) => string]>([
    ['beginnings of a token that never ends', (length) => 'eyJ-'.repeat(length / 4)],
    ['runs of backslashes before quotes', backslashes],
  ])('%s', (_, text) => {
    expect(work(text(8_000)) / work(text(4_000))).toBeLessThan(mostGrowth);
  });

  test('any piece repeated, any piece before a long run', () => {
    const growthAt = (length: number, text: (length: number) => string) => work(text(2 * length)) / work(text(length));
    /** What looks a few hundred characters ahead, and no further, grows faster until a text is longer than that. */
    const growth = (text: (length: number) => string) => {
      const early = growthAt(1_000, text);
      return early < mostGrowth ? early : growthAt(4_000, text);
    };
    if (!isLong)
      holds(
        fc.property(fc.constantFrom(...growthShapes), ([, text]) => {
          expect(growth(text)).toBeLessThan(mostGrowth);
        }),
        { most: 8 },
      );
    else for (const [name, text] of growthShapes) expect(growth(text), name).toBeLessThan(mostGrowth);
    if (isLong) count(growthShapes.length);
  });

  const logWork = (pieces: string[]) =>
    charactersLookedAt(() => {
      const reader = new LogReader(rules);
      for (const piece of pieces) reader.push(piece);
      reader.finish();
    });

  test.each<[string, (index: number) => string]>([
    ['that no entry has', (index) => `{'message': 'x', 'type': 'invalid_request_error', 'code': 'code_${index}'}`],
    ['before a known error', (index) => `E${index} {'error': {'code': 'insufficient_quota', 'message': 'x'}}`],
  ])('a log whose records all have another code, %s', (_, record) => {
    const log = (records: number) =>
      Array.from({ length: records }, (__, index) => `2026-11-29 10:00:00 ERROR 400 ${record(index)}\n`);
    expect(logWork(log(600)) / logWork(log(300))).toBeLessThan(mostGrowth);
  });

  test.each([
    ['that tells of an error', 'an error, no line end ', 20_000],
    ['that tells of none', 'no line end ', 500_000],
  ])('one line of a log %s, in many pieces', (_, words, size) => {
    const workOf = (length: number) =>
      logWork(Array.from({ length: length / 500 }, () => words.repeat(50).slice(0, 500)));
    const [small = 0, middle = 0, large = 0] = [size, 2 * size, 4 * size].map(workOf);
    expect(middle / small).toBeLessThan(mostGrowth);
    expect(large / middle).toBeLessThan(mostGrowth);
  });
});
