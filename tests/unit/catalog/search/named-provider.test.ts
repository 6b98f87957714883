import { expect, test } from 'vitest';
import { providerIn } from '../../../../src/catalog/search/named-provider.ts';
import { provider } from '../../classifier/small-rules.ts';

const named = (id: string, name: string, label: string[] = []) => provider(id, { name, marks: { label } });
const providers = [
  named('openai', 'OpenAI'),
  named('azure-openai', 'Azure OpenAI', ['azure']),
  named('gemini', 'Google Gemini', ['vertex_ai', 'google']),
];

test.each([
  ['gemini quota', 'gemini', 'quota'],
  ['429 from Vertex AI', 'gemini', '429 from'],
  ['azure openai content filter', 'azure-openai', 'content filter'],
  ['azure content filter', 'azure-openai', 'content filter'],
  ['OpenAI 429', 'openai', '429'],
  ['gemini', 'gemini', ''],
  ['quota exceeded', undefined, 'quota exceeded'],
  ['openai.RateLimitError', undefined, 'openai.RateLimitError'],
  ['OpenAIRateLimitError', undefined, 'OpenAIRateLimitError'],
  ['googled it', undefined, 'googled it'],
])('“%s” names %s and asks for “%s”', (query, id, rest) => {
  expect(providerIn(query, providers)).toEqual({ id, rest });
});
