import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownHashes, wordsApart } from '../../src/middleware.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy keeps the hashes of what the page inlines, and loses the others', () => {
  const page = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="style-src ${hashes}"><style>p{margin:0}</style>`;
  expect(ownHashes(page(`${hashOf('p{margin:0}')} ${hashOf('b{}')}`))).toBe(page(hashOf('p{margin:0}')));
});

test('a space keeps neighbours apart, and text stays as it is', () => {
  expect(wordsApart('<tr><th>Code</th><td>a</td></tr>')).toBe('<tr><th>Code</th> <td>a</td> </tr>');
  expect(wordsApart('<dt>Billed</dt><dd>No</dd> <dd>never</dd>')).toBe('<dt>Billed</dt> <dd>No</dd> <dd>never</dd>');
  expect(wordsApart('<pre>&lt;/td>&lt;td></pre><b>a</b><i>b</i>')).toBe('<pre>&lt;/td>&lt;td></pre><b>a</b><i>b</i>');
});
