import { describe, expect, test } from 'vitest';
import { classify, compileRules, textLimit } from '../../../src/classifier/index.ts';
import { provider, rule } from './small-rules.ts';

const rules = compileRules({
  rules: [
    rule('own-code', [{ surface: 'http', code: 'own_code' }]),
    rule('shared-a', [{ surface: 'http', code: 'shared', message: 'The first of the two messages with {name}' }], {
      confusedWith: ['shared-b'],
    }),
    rule('shared-b', [{ surface: 'http', code: 'shared', message: 'The second of the two messages' }]),
    rule('param-a', [{ surface: 'http', code: 'of_a_param', param: 'a' }]),
    rule('param-b', [{ surface: 'http', message: 'The parameter b is not for this model' }]),
    rule('none-a', [{ surface: 'http', code: 'of_no_param', param: null }]),
    rule('mixed-a', [{ surface: 'http', code: 'mixed', message: 'Wait, then send it again' }], { verdict: 'wait' }),
    rule('mixed-b', [{ surface: 'http', code: 'mixed', message: 'Never send it again, whatever happens' }]),
    rule('failed', [{ surface: 'response-object', responseStatus: 'failed' }], { verdict: 'inspect' }),
  ],
  providers: [provider('other', { marks: { host: ['api.other.example'] } })],
});
const outcome = (text: string) => {
  const { outcome: result, entries } = classify(text, rules);
  return [result, ...entries.map(({ id }) => id)];
};
const body = (fields: object) => JSON.stringify({ error: { type: 'invalid_request_error', param: null, ...fields } });

describe('decision', () => {
  test('a code that one entry owns decides', () => {
    expect(outcome(body({ message: 'anything', code: 'own_code' }))).toEqual(['identified', 'own-code']);
  });

  test('a shared code decides with its message', () => {
    expect(outcome(body({ message: 'The second of the two messages', code: 'shared' }))).toEqual([
      'identified',
      'shared-b',
    ]);
  });

  test('a shared code without a message is ambiguous and says what would decide', () => {
    const diagnosis = classify(body({ code: 'shared' }), rules);
    expect(diagnosis.entries.map(({ id }) => id)).toEqual(['shared-a', 'shared-b']);
    expect(diagnosis).toMatchObject({ outcome: 'ambiguous', missing: 'message', verdict: 'change' });
  });

  test('entries that share a code and no verdict leave it open', () => {
    expect(classify(body({ code: 'mixed' }), rules)).toMatchObject({ outcome: 'ambiguous', verdict: null });
  });

  test('a code that is told apart by its parameter decides with it only', () => {
    expect(outcome(body({ code: 'of_a_param', param: 'a' }))).toEqual(['identified', 'param-a']);
    expect(outcome('aram": "b", "code": "of_a_param"}}')).toEqual(['family', 'param-a']);
    expect(outcome('{"error": {"code": "of_no_param"}}')).toEqual(['identified', 'none-a']);
  });

  test('a shared code with another message is none of them for certain, and is not denied', () => {
    expect(classify(body({ message: 'A third message', code: 'shared' }), rules)).toMatchObject({
      outcome: 'family',
      near: 'code',
      entries: [{ id: 'shared-a' }, { id: 'shared-b' }],
    });
  });

  test('a code that contradicts outranks a message that matches', () => {
    const text = body({ message: 'The first of the two messages with x', code: 'something_else' });
    expect(classify(text, rules)).toMatchObject({ outcome: 'family', near: 'words' });
  });

  test('a code inside somebody’s message decides nothing', () => {
    expect(outcome(body({ message: 'Invalid value: "own_code". HTTP 429', code: 'invalid_value' }))).toEqual([
      'family',
    ]);
  });

  test('says what it is not, and why', () => {
    expect(classify(body({ message: 'The first of the two messages with x', code: 'shared' }), rules).ruledOut).toEqual(
      [{ id: 'shared-b', title: 'shared-b', why: 'its message reads differently' }],
    );
  });

  test('marks what decided', () => {
    const diagnosis = classify(`before ${body({ message: 'x', code: 'own_code' })}`, rules);
    expect(diagnosis.deciding.map(({ start, end }) => diagnosis.text.slice(start, end))).toEqual(['"own_code"']);
  });

  test('a mark of another provider beside the error decides against us', () => {
    expect(classify(`https://api.other.example/v1 ${body({ message: 'x', code: 'own_code' })}`, rules)).toMatchObject({
      outcome: 'family',
      provider: { id: 'other', name: 'Other' },
      entries: [],
    });
  });
});

describe('any text gets an answer', () => {
  test.each([
    ['binary bytes', String.fromCharCode(...Array.from({ length: 2_000 }, (_, index) => index % 256))],
    ['half of a surrogate pair', '\ud800{"error"'],
    ['deep nesting', '{"a":'.repeat(100_000)],
    ['a JSON bomb of quotes', '"'.repeat(500_000)],
    ['repeated errors', `${body({ message: 'm', code: 'own_code' })}\n`.repeat(4_000)],
    ['repeated fields', 'code=own_code status=failed '.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(['identified', 'ambiguous', 'family', 'unrecognised']).toContain(classify(text, rules).outcome);
  });

  test('of five megabytes the head and the tail are read, and it says so', () => {
    const text = `${'x '.repeat(2_500_000)}${body({ message: 'x', code: 'own_code' })}`;
    const diagnosis = classify(text, rules);
    expect(diagnosis.entries[0]?.id).toBe('own-code');
    expect(diagnosis.omitted).toBe(text.length - textLimit);
  });

  test('the same text gives the same diagnosis', () => {
    const text = body({ message: 'The first of the two messages with x', code: 'shared' });
    expect(classify(text, rules)).toEqual(classify(text, rules));
  });

  test('no secret is in the diagnosis', () => {
    const key = 'sk-proj-A1b2C3d4E5f6G7h8I9j0K1l2M3n4';
    const diagnosis = classify(body({ message: `The first of the two messages with ${key}`, code: 'shared' }), rules);
    expect(diagnosis.entries[0]?.id).toBe('shared-a');
    expect(JSON.stringify(diagnosis)).not.toContain('A1b2C3');
  });
});
