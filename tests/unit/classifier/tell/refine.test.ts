import { describe, expect, test, vi } from 'vitest';
import { answerOf, classify, compileRules, qualified } from '../../../../src/classifier/index.ts';
import { provider, rule, smallRules } from '../small-rules.ts';

const slow = JSON.stringify({ error: { message: 'slow down', type: 'limits', code: 'too_slow' } });

describe('what qualifies a verdict is said with it', () => {
  test('a wait that is too long to sleep through', () => {
    const diagnosis = classify(`HTTP/2 429\nretry-after: 86400\n\n${slow}`, smallRules);
    expect(diagnosis).toMatchObject({ verdict: 'backoff', waitMs: 86_400_000, proviso: 'long-wait' });
    expect(qualified('Retry', diagnosis)).toBe(
      'Retry, but not inside this request: the wait is too long to sleep through',
    );
  });

  test('output that had begun', () => {
    const stream = 'data: {"choices":[{"delta":{"content":"Hel"}}]}\n\n';
    expect(classify(`${stream}data: ${slow}`, smallRules)).toMatchObject({
      carrier: 'stream-event',
      proviso: 'output-started',
    });
  });

  test('a 524, which comes of an answer that takes too long', () => {
    expect(classify('HTTP 524', smallRules)).toMatchObject({
      kind: 'timeout',
      verdict: 'backoff',
      proviso: 'too-slow',
    });
  });

  test('a request that another time passes by itself', () => {
    const monthly = rule('alder/monthly', [{ surface: 'http', code: 'month_used_up' }], {
      verdict: 'account',
      sameRequest: true,
    });
    const rules = compileRules({ rules: [monthly], providers: [provider('alder')] });
    const diagnosis = classify('{"error":{"message":"used up","code":"month_used_up"}}', rules);
    expect(diagnosis).toMatchObject({ verdict: 'account', sameRequest: true, proviso: 'may-pass' });
  });

  test('nothing, where nothing does', () => {
    const diagnosis = classify(slow, smallRules);
    expect(diagnosis.proviso).toBeNull();
    expect(qualified('Retry', diagnosis)).toBe('Retry');
  });
});

test('sameRequest never contradicts the verdict', () => {
  const texts = [slow, 'HTTP 500', 'HTTP 400', '403 no credits', '400 Unknown field: x', 'ECONNREFUSED', 'HTTP 524'];
  for (const text of texts) {
    const { verdict, sameRequest } = classify(text, smallRules);
    expect([text, sameRequest]).toEqual([text, verdict === 'wait' || verdict === 'backoff']);
  }
});

test('numbers are grouped without asking the engine for a locale', () => {
  const asked = vi.spyOn(Number.prototype, 'toLocaleString').mockReturnValue('not here');
  const date = 'date: Sat, 21 Nov 2026 10:00:00 GMT\nretry-after: Sat, 21 Nov 2026 11:06:40 GMT';
  const { notes } = classify(
    `HTTP/2 429\n${date}\n\n{"error":{"message":"Too many requests","code":"twice"}}`,
    smallRules,
  );
  asked.mockRestore();
  expect(notes.join(' ')).toContain('4,000 s');
});

describe('a diagnosis in words', () => {
  test.each([
    ['400 Unknown field: x', 'alder/unknown-field'],
    ['HTTP 500', 'HTTP 500: no page for this yet'],
    ['https://api.birch.example/ HTTP 500', 'HTTP 500 from Birch: no page for this yet'],
    ['{"error":{"code":"no_such_model"}}', 'It may be “alder/no-model”'],
    ['', 'Nothing to read yet'],
    ['the weather is fine', 'No API error in this text'],
  ])('%s', (text, title) => {
    expect(answerOf(classify(text, smallRules)).title).toBe(title);
  });

  test('says how sure it is', () => {
    expect(answerOf(classify('HTTP 500', smallRules)).says.join(' ')).toContain('from the status 500 alone');
    expect(answerOf(classify('400 limit is none for this tier', smallRules)).says.join(' ')).toContain(
      'less certain than a page',
    );
  });
});
