import { expect, test } from 'vitest';
import { basedHtml, basedText, withSlashes } from '../../../integrations/base-path.ts';

const place = {
  base: '/errata/',
  origin: 'https://e.example',
  isFile: (path: string) =>
    ['/', '/errors/', '/errors/index.json', '/errors/openai/a/'].includes(path.replace(/[?#].*/, '')),
};

test.each([
  ['<a href="/errors/?q=a&amp;b=c#d">', '<a href="/errata/errors/?q=a&amp;b=c#d">'],
  ['<noscript><p><a href="/">x</a></p></noscript>', '<noscript><p><a href="/errata/">x</a></p></noscript>'],
  ['<form action=/search/>', '<form action="/errata/search/">'],
  [
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<img src="/errata/a.png" srcset="/errata/a.png 1x, /errata/b.png 2x">',
  ],
  ['<svg><a xlink:href="/errors/"></a></svg>', '<svg><a xlink:href="/errata/errors/"></a></svg>'],
  [
    '<meta http-equiv="refresh" content="0;url=/errors/">',
    '<meta http-equiv="refresh" content="0;url=/errata/errors/">',
  ],
  ['<template><a href="/errors/"></a></template>', '<template><a href="/errata/errors/"></a></template>'],
  [
    '<link rel="canonical" href="https://e.example/errors/">',
    '<link rel="canonical" href="https://e.example/errata/errors/">',
  ],
])('the base comes into %s', (html, based) => {
  expect(basedHtml(html, place)).toBe(based);
  expect(basedHtml(based, place)).toBe(based);
});

test.each([
  '<!doctype html><HTML><body  class=x ><p>An <b>odd</P> but whole page: href="/errors/" &amp; &lt;a href="/"&gt;',
  '<a href="#top"></a><a href="https://other.example/errors/"></a><a href="//other.example/"></a><a href="mailto:a@e.example"></a>',
  '<button data-example="see /errors/ and src=/a.js"></button><code>/v1/responses</code>',
  '<script>const a = "/errors/";</script><style>a { b: url("/c.png") }</style>',
])('and nothing else of a page changes: %s', (html) => {
  expect(basedHtml(html, place)).toBe(html);
});

test('in data: paths of files of the build, whole addresses and links, nothing else', () => {
  expect(
    basedText(
      '{"url":"/errors/openai/a/","path":"/v1/responses","root":"/","id":"https://e.example/errors/", "text":"see /errors/ there"}',
      place,
    ),
  ).toBe(
    '{"url":"/errata/errors/openai/a/","path":"/v1/responses","root":"/","id":"https://e.example/errata/errors/", "text":"see /errors/ there"}',
  );
  expect(basedText('- [A](/errors/openai/a/#fixes) of `POST /v1/responses`', place)).toBe(
    '- [A](/errata/errors/openai/a/#fixes) of `POST /v1/responses`',
  );
});

test('a base path is read with slashes or without', () => {
  expect(['/errata', 'errata/', '/', ''].map(withSlashes)).toEqual(['/errata/', '/errata/', '/', '/']);
});
