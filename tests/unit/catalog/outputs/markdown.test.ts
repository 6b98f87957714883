import { marked } from 'marked';
import { expect, test } from 'vitest';
import { codeBlock, codeSpan, escaped, numbered, table } from '../../../../src/catalog/outputs/markdown.ts';

const html = (markdown: string) => marked.parse(markdown, { async: false });

test('plain text stays plain', () => {
  for (const text of ['a_b_c', '_x_', '*x*', '`x`', '[x](y)', '<b>', String.raw`\*`])
    expect(html(escaped(text))).toBe(`<p>${text.replace('<', '&lt;').replace('>', '&gt;')}</p>\n`);
  expect(escaped('rate_limit_exceeded')).toBe('rate_limit_exceeded');
});

test('code keeps its backticks', () => {
  expect(html(codeSpan('a `b` c'))).toBe('<p><code>a `b` c</code></p>\n');
  expect(html(codeSpan('`b`'))).toBe('<p><code>`b`</code></p>\n');
  expect(html(codeBlock('```\nx\n```', 'md'))).toContain('```\nx\n```');
});

test('a table keeps its bars, a list its paragraphs', () => {
  expect(html(table(['a'], [['`x | y`']]))).toContain('<td><code>x | y</code></td>');
  expect(html(numbered(['one\n\ntwo', 'three'])).match(/<li>/g)).toHaveLength(2);
});
