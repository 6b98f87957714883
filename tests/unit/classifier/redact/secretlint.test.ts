import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../../src/classifier/index.ts';

/** Secrets that a well-kept scanner knows, made up here and put together so that no scanner finds them in this file. */
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const secrets: [name: string, text: string][] = [
  ['OpenAI', `sk-proj-${letters}${letters}T3BlbkFJ${letters}${letters}`],
  ['Anthropic', `sk-ant-api03-${`${letters}${letters}${letters}`.slice(0, 93)}AA`],
  ['GitHub', `ghp_${letters}`],
  ['AWS', ['AKIA', 'IOSFODNN7EXAMPLQ'].join('')],
  ['Slack', ['xoxb', '123456789012', '1234567890123', letters.slice(0, 24)].join('-')],
  ['npm', `npm_${letters}`],
  ['SendGrid', ['SG', letters.slice(0, 22), `${letters}${letters}`.slice(0, 43)].join('.')],
  [
    'a private key',
    ['-----BEGIN RSA ', 'PRIVATE KEY-----\n', `${letters}\n`.repeat(3), '-----END RSA ', 'PRIVATE KEY-----'].join(''),
  ],
  ['basic authentication in a URL', 'https://jane:correct-horse-battery@example.com/path'],
  ['a database URL', 'postgresql://jane:correct-horse-battery@db.example.com:5432/app'],
];

/** Number of secrets that secretlint's recommended rules find in a text. */
async function found(text: string): Promise<number> {
  const result = await lintSource({
    source: { content: text, filePath: 'paste.txt', ext: '.txt', contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
    },
  });
  return result.messages.length;
}

describe('secretlint finds nothing after redaction', () => {
  test.each(secrets)('%s', async (_, text) => {
    expect(await found(redact(`before ${text} after`).text)).toBe(0);
    expect(redact(`before ${text} after`).count).toBeGreaterThan(0);
  });
});

test('secretlint knows most of them, so the comparison says something', async () => {
  const counts = await Promise.all(secrets.map(([, text]) => found(`before ${text} after`)));
  expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(7);
});
