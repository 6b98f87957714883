import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { brokenLinks } from '../../../../scripts/support/site-links.ts';

const origin = 'https://errata.example';

/** The problems of a build of these files, beside an `other/` page with the anchor `there` and an image. */
function problemsOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-links-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const all = { 'other/index.html': '<p id="there">', 'picture.png': '', 'drawing.svg': '<svg/>', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return brokenLinks(folder, origin);
}

test.each([
  '<a href="/other/#there">x</a> <a href="/other/?q=1">x</a> <a href="#here" id="here">x</a> <a href="other/">x</a>',
  '<a href="https://elsewhere.example/gone/">x</a> <a href="mailto:a@b.example">x</a>',
  '<a href="/other/#entry=openai%2Fx">data for a script</a>',
  '<img src="/picture.png" srcset="/picture.png 1x, /drawing.svg 2x" alt=""><form action="/other/"></form>',
  `<link rel="alternate" href="${origin}/drawing.svg"><meta property="og:image" content="${origin}/picture.png">`,
  '<style>p { background: url(/picture.png), url("data:image/png;base64,x") }</style>',
  '<svg><defs><g id="g"/></defs><use href="#g"/></svg>',
  '<style>.arrow { marker-end: url(#arrow) }</style>',
])('leads somewhere: %s', (html) => {
  expect(problemsOf({ 'index.html': html })).toEqual([]);
});

test.each([
  ['<a href="/gone/">x</a>', '/gone/ is not there'],
  ['<a href="gone.json">x</a>', 'gone.json is not there'],
  ['<a href="/other/#gone">x</a>', '/other/#gone has no such anchor'],
  ['<a href="#gone">x</a>', '#gone has no such anchor'],
  ['<a href="/other">x</a>', '/other is a page, whose path ends with a slash'],
  [`<a href="${origin}/gone/">x</a>`, `${origin}/gone/ is not there`],
  ['<a href="http://[">x</a>', 'http://[ is no address'],
  ['<noscript><a href="/gone/">x</a></noscript>', '/gone/ is not there'],
  ['<template><img src="/gone.png"></template>', '/gone.png is not there'],
  ['<img src="/picture.png" srcset="/picture.png 1x, /gone.png 2x">', '/gone.png is not there'],
  [`<meta property="og:image" content="${origin}/gone.png">`, `${origin}/gone.png is not there`],
  ['<style>p { background: url(/gone.png) }</style>', '/gone.png is not there'],
  ['<svg><use xlink:href="#gone"/></svg>', '#gone has no such anchor'],
  ['<svg><path marker-end="url(#gone)"/></svg>', '#gone has no such anchor'],
  ['<p id="x"></p><p id="x"></p>', 'the id x stands twice'],
])('is told: %s', (html, problem) => {
  expect(problemsOf({ 'index.html': html })).toEqual([`/index.html: ${problem}`]);
});

test.each([
  ['sitemap.xml', `<urlset><url><loc>${origin}/gone/</loc></url></urlset>`, `${origin}/gone/`],
  ['feed.xml', `<feed><link href="${origin}/other/#gone"/></feed>`, `${origin}/other/#gone`],
  ['llms.txt', '- [Gone](/gone/): was here', '/gone/'],
  ['page.md', `See <${origin}/gone/>.`, `${origin}/gone/`],
  ['data.json', `{"url":"${origin}/gone/"}`, `${origin}/gone/`],
  ['main.css', 'p { background: url("/gone.png") }', '/gone.png'],
])('is told in %s', (name, text, address) => {
  expect(problemsOf({ [name]: text })).toEqual([expect.stringContaining(`/${name}: ${address} `)]);
});
