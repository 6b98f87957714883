import { expect, test } from 'vitest';
import { inlineMarkdown, withoutLinks } from '../../../../src/catalog/outputs/inline-markdown.ts';
import { templateParts } from '../../../../src/catalog/entry/template-parts.ts';

test('inline Markdown keeps code, emphasis and links, and shows tags as text', () => {
  expect(inlineMarkdown('`a<b>` **c** [d](https://e.example)')).toBe(
    '<code>a&lt;b&gt;</code> <strong>c</strong> <a href="https://e.example" rel="noopener">d</a>',
  );
  expect(inlineMarkdown('<img src=x onerror=alert(1)>')).not.toContain('<img');
});

test('of links only the words can be kept', () => {
  expect(withoutLinks(inlineMarkdown('Open [`d` **e**](https://e.example) and [f](/errors/)'))).toBe(
    'Open <code>d</code> <strong>e</strong> and f',
  );
});

test.each([
  ['[a](javascript:alert(1))', 'a'],
  ['[a](JaVaScRiPt:alert(1))', 'a'],
  ['[a](data:text/html,x)', 'a'],
  ['[a](http://plain.example)', 'a'],
  ['![a](https://e.example/x.png)', '![a](https://e.example/x.png)'],
  ['[a](/errors/"onclick="alert(1))', '<a href="/errors/%22onclick=%22alert(1)">a</a>'],
  ['`</code><img src=x onerror=alert(1)>`', '<code>&lt;/code&gt;&lt;img src=x onerror=alert(1)&gt;</code>'],
  ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
])('inline Markdown takes nothing hostile over: %s', (text, html) => {
  expect(inlineMarkdown(text)).toBe(html);
});

test('a template is told apart into words, variables and optional words', () => {
  expect(templateParts('Limit {limit:int}.[[ Wait {wait:duration}.]]')).toEqual([
    { text: 'Limit ', role: 'fixed' },
    { text: 'limit', role: 'variable' },
    { text: '.', role: 'fixed' },
    { text: ' Wait ', role: 'optional' },
    { text: 'wait', role: 'variable' },
    { text: '.', role: 'optional' },
  ]);
});
