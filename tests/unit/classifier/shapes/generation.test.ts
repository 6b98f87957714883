import { describe, expect, test } from 'vitest';
import { incidentsIn, isHealthy, read } from './read.ts';

describe('an answer that ended early', () => {
  test.each<[string, string, string | undefined, object]>([
    [
      'a refusal',
      '{"id":"msg_1","type":"message","role":"assistant","content":[],"stop_reason":"refusal","stop_details":{"category":"cyber"}}',
      'anthropic',
      { stopReason: 'refusal', blockReason: 'cyber' },
    ],
    [
      'a message that was cut, as Python prints it',
      "Message(id='msg_1', content=[], role='assistant', stop_reason='max_tokens', type='message')",
      'anthropic',
      { stopReason: 'max_tokens' },
    ],
    [
      'a candidate that was withheld',
      '{"candidates":[{"finishReason":"SAFETY","index":0,"finishMessage":"Not this."}]}',
      'google',
      { stopReason: 'SAFETY', message: 'Not this.' },
    ],
    [
      'a candidate as Python prints it',
      "Candidate(content=None, finish_reason=<FinishReason.RECITATION: 'RECITATION'>)",
      'google',
      { stopReason: 'RECITATION' },
    ],
    [
      'a prompt that was blocked',
      '{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{}}',
      'google',
      { blockReason: 'PROHIBITED_CONTENT' },
    ],
    [
      'a chat that was cut',
      '{"object":"chat.completion","choices":[{"index":0,"finish_reason":"length"}]}',
      'openai',
      { stopReason: 'length' },
    ],
    [
      'a conversation that a guardrail ended',
      '{"output":{},"stopReason":"guardrail_intervened","metrics":{"latencyMs":5}}',
      'aws',
      { stopReason: 'guardrail_intervened' },
    ],
    [
      'an answer of a library',
      '{"text":"","finishReason":"content-filter"}',
      undefined,
      { stopReason: 'content-filter' },
    ],
  ])('%s', (_, text, shape, facts) => {
    const told = read(text);
    expect(told).toEqual({ ...(shape && { shape }), carrier: 'response-object', facts });
  });

  test('a number of older SDKs stands for a word', () => {
    expect(read("{'candidates': [{'finish_reason': 3, 'index': 0}]}", 'stopReason').facts.stopReason).toBe('SAFETY');
  });

  test('a sentence says why', () => {
    expect(read('Candidate was blocked due to SAFETY').facts.stopReason).toBe('SAFETY');
    expect(
      read('ValueError: No parts. The [finish_reason](https://demo.example/#r) is 2.', 'stopReason').facts.stopReason,
    ).toBe('MAX_TOKENS');
    expect(read('no answer, finishReason: "RECITATION"').facts.stopReason).toBe('RECITATION');
  });
});

test.each([
  '{"object":"chat.completion","choices":[{"finish_reason":"stop"}]}',
  '{"type":"message","role":"assistant","stop_reason":"end_turn"}',
  '{"candidates":[{"finishReason":"STOP"}]}',
  '{"stopReason":"tool_use","metrics":{}}',
])('%s ended as it should', (text) => {
  expect(incidentsIn(text)).toEqual([]);
  expect(isHealthy(text)).toBe(true);
});
