import { describe, expect, test } from 'vitest';
import { classify } from '../../../../src/classifier/index.ts';
import { rules } from '../../../content/real.ts';
import { smallRules } from '../small-rules.ts';

const first = (text: string) => {
  const { outcome, entries } = classify(text, smallRules);
  return outcome === 'identified' ? entries[0].id : outcome;
};
const body = (fields: object) => JSON.stringify({ error: fields });

describe('a short sentence counts where a message stands', () => {
  test.each([
    ['after a status', '400 Unknown field: colour'],
    [
      'after a status and its phrase',
      'unexpected status 400 Bad Request: Unknown field: colour, url: https://x.example',
    ],
    ['after a status and a label', 'error, status code: 400, status: 400 Bad Request, message: Unknown field: colour'],
    ['after a class', 'BadRequestError: Unknown field: colour'],
    ['after a class of a gateway', 'AlderException - Unknown field: colour'],
    ['after the provider’s name', 'ERROR job 7: Alder API error: Unknown field: colour'],
    ['in a message field', body({ message: 'Unknown field: colour', type: 'field_error' })],
  ])('%s', (_, text) => {
    expect(first(text)).toBe('alder/unknown-field');
  });

  test.each([
    ['in the middle of a sentence', 'the parser told me about an Unknown field: colour yesterday'],
    ['after another program’s words', 'schema.sql: Unknown field: colour'],
    [
      'in somebody’s echoed text',
      body({ message: 'A line of your prompt of yesterday says: Unknown field: x', code: 'bad_text' }),
    ],
  ])('not %s', (_, text) => {
    expect(first(text)).not.toBe('alder/unknown-field');
  });
});

describe('of the entries', () => {
  const found = (text: string) => classify(text, rules).entries.map(({ id }) => id)[0];

  test('a few fixed words count around a name, and not around half a sentence', () => {
    expect(found(body({ message: "model 'llama3.2' not found" }))).toBe('ollama/model-not-found');
    expect(found(body({ message: 'model x of yesterday’s list was not found' }))).not.toBe('ollama/model-not-found');
    expect(found('{"404":"model","14B":null,"not found":true}')).not.toBe('ollama/model-not-found');
  });

  test.each([
    ['{"status": 404, "error": "exist", "model": "model"}', 'behind a short message'],
    ["openai.NotFoundError: Error code: 404 - {'model': 'glm', 'detail': 'Does not exist'}", 'where a message begins'],
  ])('a field is none of the words of a message: %s (%s)', (text) => {
    expect(found(text)).not.toBe('anthropic/model-not-found');
  });

  test('a sign is no name in a short message', () => {
    expect(found('404 chat(model) not found')).not.toBe('ollama/model-not-found');
    expect(found('404 model (llama) not found')).toBe('ollama/model-not-found');
    expect(found('404 model (llama) NotFoundError')).not.toBe('ollama/model-not-found');
  });

  test.each(['\u001b[31mquota\u001b[0m', '\u001b]8;;https://a.example\u001b\\quota\u001b]8;;\u0007'])(
    'codes of a terminal are no part of a sentence, nor written as escapes: %j',
    (word) => {
      const text = `You exceeded your current ${word}, please check your plan and billing details.`;
      for (const shown of [text, JSON.stringify({ log: text }), JSON.stringify({ log: JSON.stringify({ log: text }) })])
        expect(found(shown)).toBe('openai/insufficient-quota');
    },
  );

  test('a sentence of several filters is that of none whose name is not there', () => {
    const message = "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.";
    const named = { jailbreak: { filtered: true, detected: true } };
    const jailbreak = { message, code: 'content_filter', innererror: { content_filter_result: named } };
    expect(found(body(jailbreak))).toBe('azure-openai/content-filter-jailbreak');
    expect(found(`{"error":{"message":"${message.slice(0, -1)}`)).toBe('azure-openai/content-filter');
  });
});

describe('a shorter wording', () => {
  test('whose code agrees is the known one', () => {
    expect(first(body({ message: 'The model x is not here', code: 'no_such_model' }))).toBe('alder/no-model');
  });

  test('without the code it is not', () => {
    expect(first(body({ message: 'The model x is not here', type: 'field_error' }))).toBe('family');
  });

  test('that leaves the known one is none, and its code is not denied', () => {
    const text = body({ message: 'The model x is somewhere else', code: 'no_such_model' });
    expect(classify(text, smallRules)).toMatchObject({
      outcome: 'family',
      near: 'code',
      entries: [{ id: 'alder/no-model' }],
    });
  });
});

describe('a failed run', () => {
  const failed = (code: string) =>
    JSON.stringify({ id: 'resp_1', object: 'response', status: 'failed', error: { code, message: 'x' } });

  test('with a published code answers with that code’s kind and verdict', () => {
    expect(classify(failed('index_timeout'), smallRules)).toMatchObject({
      outcome: 'identified',
      entries: [{ id: 'alder/run-failed' }],
      kind: 'timeout',
      verdict: 'backoff',
      sameRequest: true,
      basis: 'word',
    });
  });

  test('with an unknown one is to be read first', () => {
    expect(classify(failed('something_new'), smallRules)).toMatchObject({
      kind: 'job_failed',
      verdict: 'inspect',
      basis: 'entry',
    });
  });
});

const used = (quotaId: string, message: string) => {
  const details = [{ '@type': 'x/QuotaFailure', violations: [{ quotaId }] }];
  return `https://api.birch.example/ ${body({ code: 429, message, status: 'USED_UP', details })}`;
};

test('a quota is matched in parts', () => {
  expect(first(used('GenerateRequestsPerDayPerProject', 'Used up.'))).toBe('birch/daily');
  expect(first(used('GenerateRequestsPerMinutePerProject', 'Used up.'))).toBe('family');
});

test('a sentence that no wait helps outranks an entry that only a quota’s id matched', () => {
  const text = used('GenerateRequestsPerDayPerProject', 'The limit is none for this tier');
  expect(classify(text, smallRules)).toMatchObject({ outcome: 'family', verdict: 'account' });
});
