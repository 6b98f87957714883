import { expect, test } from 'vitest';
import { classify, compileRules, type RuleSet } from '../../../src/classifier/index.ts';
import { provider, rule } from './small-rules.ts';

/** As many rules as asked for, each with words and a code of its own beside those that many share. */
function many(count: number): RuleSet {
  const rules = Array.from({ length: count }, (_, index) =>
    rule(`alder/rule-${index}`, [
      { surface: 'http', code: `code_${index}`, type: 'field_error' },
      { surface: 'http', message: `The request for {thing} was refused because of reason ${index}, see the page.` },
      { surface: 'http', message: `Reason ${index} of the refusal of {thing}` },
    ]),
  );
  return { rules, providers: [provider('alder')] };
}

const body = {
  message: 'The request for x was refused because of reason 7, see the page.',
  type: 'field_error',
  code: null,
};
const paste = Array.from({ length: 20 }, (_, index) => `line ${index} ${JSON.stringify({ error: body })}`).join('\n');

test('the work on a paste hardly grows with the rules, counted in steps', () => {
  const steps = (count: number) => {
    const rules = compileRules(many(count));
    const meter = { steps: 0 };
    expect(classify(paste, rules, meter).entries[0]?.id).toBe('alder/rule-7');
    return meter.steps;
  };
  expect(steps(5_000)).toBeLessThan(1.5 * steps(60));
});
