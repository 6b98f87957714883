import { expect, test } from 'vitest';
import { proseParts } from '../../../../src/catalog/entry/prose-parts.ts';

test('prose falls into the elements that pages show in their own way, and what is between them', () => {
  const html =
    '<h2 id="why-this-happens">Why <em>this</em></h2>\n<p>Two.</p>\n<pre class="a"><code>x\n</code></pre><p>End.</p>';
  expect(proseParts(html)).toEqual([
    { tag: 'h2', id: 'why-this-happens', html: 'Why <em>this</em>' },
    { html: '\n<p>Two.</p>\n' },
    { tag: 'pre', html: '<code>x\n</code>' },
    { html: '<p>End.</p>' },
  ]);
  expect(proseParts('')).toEqual([]);
});

test('two tables are two parts', () => {
  const parts = proseParts('<table><tr><td>1</td></tr></table><p>and</p><table><tr><td>2</td></tr></table>');
  expect(parts.map(({ tag, html }) => [tag, html])).toEqual([
    ['table', '<tr><td>1</td></tr>'],
    [undefined, '<p>and</p>'],
    ['table', '<tr><td>2</td></tr>'],
  ]);
});
