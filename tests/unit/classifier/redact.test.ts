import { expect, test } from 'vitest';
import { redact } from '../../../src/classifier/index.ts';

const key = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';

test.each([
  ['a key', `sk-${key}`, 'sk-•••'],
  ['a project key', `sk-proj-${key}_-${key}`, 'sk-proj-•••'],
  ['a service key', `sk-svcacct-${key}`, 'sk-svcacct-•••'],
  ['an OpenRouter key', `sk-or-v1-${key}`, 'sk-or-v1-•••'],
  ['an Anthropic key', `sk-ant-api03-${key}`, 'sk-ant-api03-•••'],
  ['a Groq key', `gsk_${key}`, 'gsk_•••'],
  ['a bearer token', `Authorization: Bearer ${key}`, 'Authorization: Bearer •••'],
  ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijk', 'eyJ•••'],
  ['a key by its name', `"api_key": "${key}"`, '"api_key": "•••"'],
  ['a cookie', `Set-Cookie: __cf_bm=${key}; path=/`, 'Set-Cookie: •••'],
  ['a signed URL', `https://x.blob/y?sv=1&sig=${key}`, 'https://x.blob/y?sv=1&sig=•••'],
  ['an organisation', 'org-AbCdEfGhIjKlMnOpQrStUvWx', 'org-•••'],
  ['a project', 'proj_AbCdEfGhIjKlMnOpQrStUvWx', 'proj_•••'],
  ['a user', 'user-AbCdEfGhIjKlMnOpQrStUvWx', 'user-•••'],
  ['an e-mail address', 'jane.doe@example.com', '•••@example.com'],
  ['an IP address', 'from 203.0.113.7 port', 'from ••• port'],
  ['a home folder', '/home/jane/app.py', '/home/•••/app.py'],
])('masks %s', (_, text, expected) => {
  const result = redact(text);
  expect(result.text.startsWith(expected)).toBe(true);
  expect(result.text).not.toContain(key);
  expect(result.count).toBeGreaterThan(0);
});

test.each([
  ['a request id', 'req_0123456789abcdef0123456789abcdef'],
  ['the mask of the API', 'Incorrect API key provided: sk-proj-********************abcd.'],
  ['words of the message', 'Missing bearer or basic authentication in header'],
  ['the loopback address', 'http://127.0.0.1:8000'],
  ['a version', 'openai-python 3.22.1'],
  ['a support address', 'contact us at support@openai.com'],
])('leaves %s', (_, text) => {
  expect(redact(text)).toEqual({ text, count: 0 });
});
