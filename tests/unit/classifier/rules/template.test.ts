import { describe, expect, test } from 'vitest';
import { compileTemplate, squash, TemplateIndex } from '../../../../src/classifier/index.ts';

/** Variables of the first match, or undefined. */
function match(template: string, text: string): Record<string, string> | undefined {
  const index = new TemplateIndex<string>();
  index.add('key', compileTemplate(template));
  const [found] = index.find(squash(text), text);
  return found && Object.fromEntries(Object.entries(found.variables).map(([name, { text: value }]) => [name, value]));
}

describe('a template', () => {
  const template = 'Rate limit for {model} is {limit:int} tokens.[[ Try again in {wait:duration}.]]';

  test.each<[string, string, Record<string, string> | undefined]>([
    [
      'matches with its values',
      'Rate limit for gpt-5.4 is 30,000 tokens. Try again in 7m12s.',
      { model: 'gpt-5.4', limit: '30,000', wait: '7m12s' },
    ],
    ['matches without its optional part', 'rate limit for o3 is 5 tokens. Goodbye', { model: 'o3', limit: '5' }],
    [
      'matches across wraps and quotes',
      'Rate limit\n   │ for `gpt-5.4` is\n 30 tokens.',
      { model: 'gpt-5.4', limit: '30' },
    ],
    ['matches when escaped', 'Rate limit for \\"o3\\" is 5\\n tokens.', { model: 'o3', limit: '5' }],
    ['keeps its types', 'Rate limit for o3 is many tokens.', undefined],
    ['needs all its fixed words', 'Rate limit for o3 is 5 requests.', undefined],
    ['bounds its values', `Rate limit for ${'x'.repeat(300)} is 5 tokens.`, undefined],
  ])('%s', (_, text, expected) => {
    expect(match(template, text)).toEqual(expected);
  });

  test('gives places of the original text', () => {
    const text = 'log: Rate  limit for o3 is 5 tokens. Try again in 644ms.';
    const index = new TemplateIndex<string>();
    index.add('key', compileTemplate(template));
    const [found] = index.find(squash(text), text);
    expect(found && text.slice(found.start, found.end)).toBe('Rate  limit for o3 is 5 tokens. Try again in 644ms.');
    expect(found?.variables.wait && text.slice(found.variables.wait.start, found.variables.wait.end)).toBe('644ms');
  });

  test('takes the end of a last value from the text, not from what follows', () => {
    expect(match('No call found with id {id}', 'No call found with id call_1. (request id x)')).toEqual({
      id: 'call_1',
    });
  });

  test('refuses an unknown type, and a head without words', () => {
    expect(() => compileTemplate('Limit {limit:number} reached')).toThrow('unknown placeholder type “number”');
    expect(() => compileTemplate('{a} b')).toThrow('four fixed characters');
  });
});

test('a near-template text of half a megabyte ends', () => {
  expect(match('Rate limit reached for {model} now', 'Rate limit reached for '.repeat(22_000))).toBeUndefined();
});
